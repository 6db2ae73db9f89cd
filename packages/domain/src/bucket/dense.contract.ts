import type { Run, Sizes, Smoothed } from './smooth.ts'

/**
 * The slow twin of the smoother: the joint normal distribution of all days written down as one matrix and solved as it stands. An
 * answer adds its precision to its day; the drift ties each day to the next; nothing else is known. For tests alone.
 */
export const denseLevel = (felt: Run, weights: Float64Array, { noise, drift }: Sizes): Smoothed & { readonly logLikelihood: number } => {
  const days = felt.length
  const precision = Array.from({ length: days }, () => new Float64Array(days))
  const pull = new Float64Array(days)
  const add = (row: number, column: number, much: number) => ((precision[row] as Float64Array)[column]! += much)
  let [logs, squares] = [0, 0]
  felt.forEach((answer, t) => {
    if (!Number.isNaN(answer)) {
      const sure = (weights[t] ?? 1) / (noise * noise)
      add(t, t, sure)
      pull[t] = sure * answer
      logs += Math.log((2 * Math.PI) / sure)
      squares += sure * answer * answer
    }
    if (t === 0) return
    const tie = 1 / (drift * drift)
    add(t, t, tie)
    add(t - 1, t - 1, tie)
    add(t, t - 1, -tie)
    add(t - 1, t, -tie)
    logs += Math.log((2 * Math.PI) / tie)
  })
  const { inverse, logDeterminant } = inverted(precision)
  const level = Float64Array.from(inverse, row => row.reduce((sum, much, t) => sum + much * (pull[t] ?? 0), 0))
  const explained = level.reduce((sum, here, t) => sum + here * (pull[t] ?? 0), 0)
  return {
    level,
    variance: Float64Array.from(inverse, (row, t) => row[t] ?? 0),
    logLikelihood: -(logs + logDeterminant - days * Math.log(2 * Math.PI) + squares - explained) / 2,
  }
}

/** Gauss–Jordan, without pivoting: precisions are positive definite. */
const inverted = (matrix: readonly Float64Array[]): { inverse: Float64Array[]; logDeterminant: number } => {
  const size = matrix.length
  const wide = matrix.map((row, index) =>
    Float64Array.from({ length: 2 * size }, (_, t) => (t < size ? (row[t] ?? 0) : Number(t - size === index))),
  )
  let logDeterminant = 0
  wide.forEach((row, index) => {
    const pivot = row[index] ?? 0
    logDeterminant += Math.log(pivot)
    row.forEach((much, t) => (row[t] = much / pivot))
    for (const other of wide) {
      const share = other[index] ?? 0
      if (other !== row && share !== 0) other.forEach((much, t) => (other[t] = much - share * (row[t] ?? 0)))
    }
  })
  return { inverse: wide.map(row => row.slice(size)), logDeterminant }
}
