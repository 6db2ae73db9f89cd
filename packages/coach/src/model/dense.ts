/** Room for the inputs that are not nought; no layer has more. */
const places = new Int32Array(1024)

/** out = bias + input × weights (rows are inputs), four rows at a time, passing over inputs that are nought: most filters find nothing. */
export const dense = (input: Float32Array, weights: Float32Array, bias: Float32Array, out: Float32Array): Float32Array => {
  const n = out.length
  out.set(bias)
  let many = 0
  for (let i = 0; i < input.length; i++) if (input[i] !== 0) places[many++] = i
  let k = 0
  for (; k + 3 < many; k += 4) {
    const [i0, i1, i2, i3] = [places[k] ?? 0, places[k + 1] ?? 0, places[k + 2] ?? 0, places[k + 3] ?? 0]
    const [r0, r1, r2, r3] = [i0 * n, i1 * n, i2 * n, i3 * n]
    const v0 = input[i0] ?? 0
    const v1 = input[i1] ?? 0
    const v2 = input[i2] ?? 0
    const v3 = input[i3] ?? 0
    for (let o = 0; o < n; o++)
      out[o] =
        (out[o] ?? 0) +
        v0 * (weights[r0 + o] ?? 0) +
        v1 * (weights[r1 + o] ?? 0) +
        v2 * (weights[r2 + o] ?? 0) +
        v3 * (weights[r3 + o] ?? 0)
  }
  for (; k < many; k++) {
    const i = places[k] ?? 0
    const v = input[i] ?? 0
    for (let o = 0; o < n; o++) out[o] = (out[o] ?? 0) + v * (weights[i * n + o] ?? 0)
  }
  return out
}
