/** Adam with decay apart from the slopes (AdamW). Each call moves `net` against `slopes` × `share` and empties the slopes. */
export const adam = <Part extends string>(
  net: Readonly<Record<Part, Float32Array>>,
  slopes: Readonly<Record<Part, Float32Array>>,
  decay: number,
): ((rate: number, share: number) => void) => {
  const memory = (Object.keys(net) as Part[]).map(part => ({
    part,
    mean: new Float32Array(net[part].length),
    square: new Float32Array(net[part].length),
  }))
  let t = 0
  return (rate, share) => {
    t++
    const fixMean = 1 / (1 - 0.9 ** t)
    const fixSquare = 1 / (1 - 0.999 ** t)
    for (const { part, mean, square } of memory) {
      const weights = net[part]
      const slope = slopes[part]
      const shrink = part.endsWith('Bias') ? 1 : 1 - rate * decay
      for (let i = 0; i < weights.length; i++) {
        const g = (slope[i] ?? 0) * share
        const m = 0.9 * (mean[i] ?? 0) + 0.1 * g
        const s = 0.999 * (square[i] ?? 0) + 0.001 * g * g
        mean[i] = m
        square[i] = s
        weights[i] = (weights[i] ?? 0) * shrink - (rate * m * fixMean) / (Math.sqrt(s * fixSquare) + 1e-8)
      }
      slope.fill(0)
    }
  }
}
