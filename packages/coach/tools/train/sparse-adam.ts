/** Adam for a table of which each step touches a few rows: those alone are moved, and remembered. */
export type SparseAdam = {
  /** Adds `slope` × `times` to the slopes of row `row`. */
  readonly add: (row: number, slope: Float32Array, times: number) => void
  /** Moves the touched rows against their slopes × `share`, and empties these. */
  readonly step: (rate: number, share: number) => void
}

/** For `values`, rows of `columns` numbers. */
export const sparseAdam = (values: Float32Array, columns: number): SparseAdam => {
  const many = values.length / columns
  const [mean, square, slopes] = [new Float32Array(values.length), new Float32Array(values.length), new Float32Array(values.length)]
  const isTouched = new Uint8Array(many)
  const touched = new Int32Array(many)
  let [count, t] = [0, 0]
  return {
    add: (row, slope, times) => {
      if (isTouched[row] === 0) {
        isTouched[row] = 1
        touched[count++] = row
      }
      const from = row * columns
      for (let d = 0; d < columns; d++) slopes[from + d] = (slopes[from + d] ?? 0) + (slope[d] ?? 0) * times
    },
    step: (rate, share) => {
      t++
      const [fixMean, fixSquare] = [1 / (1 - 0.9 ** t), 1 / (1 - 0.999 ** t)]
      for (let k = 0; k < count; k++) {
        const row = touched[k] ?? 0
        isTouched[row] = 0
        for (let i = row * columns; i < (row + 1) * columns; i++) {
          const g = (slopes[i] ?? 0) * share
          const m = 0.9 * (mean[i] ?? 0) + 0.1 * g
          const s = 0.999 * (square[i] ?? 0) + 0.001 * g * g
          mean[i] = m
          square[i] = s
          slopes[i] = 0
          values[i] = (values[i] ?? 0) - (rate * m * fixMean) / (Math.sqrt(s * fixSquare) + 1e-8)
        }
      }
      count = 0
    },
  }
}
