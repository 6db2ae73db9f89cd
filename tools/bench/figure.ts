/** One measured figure, as `npm run bench` prints it: one JSON line. */
export type Figure = {
  readonly bench: string
  /** The median of `n` runs. */
  readonly value: number
  readonly unit: 'ms' | '/s' | 'MB' | 'kB' | 'B' | 'µs' | '%' | '×' | ''
  readonly spread: readonly [min: number, max: number]
  readonly n: number
  readonly note?: string
}

const round = (x: number): number => Number(x.toPrecision(4))

/** Median and spread of several runs of one thing. */
export const figure = (bench: string, unit: Figure['unit'], values: readonly number[], note?: string): Figure => {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
  const spread = [round(sorted[0] ?? Number.NaN), round(sorted.at(-1) ?? Number.NaN)] as const
  return { bench, value: round(middle), unit, spread, n: values.length, ...(note ? { note } : {}) }
}

/** Milliseconds of each of `runs` runs of `work`, after `warm` runs that do not count. */
export const timed = async (work: () => unknown, { runs = 15, warm = 3 } = {}): Promise<number[]> => {
  const out: number[] = []
  for (let i = -warm; i < runs; i++) {
    const from = performance.now()
    await work()
    if (i >= 0) out.push(performance.now() - from)
  }
  return out
}

/** Says on stderr what is being measured; stdout is for figures. */
export const progress = (what: string): void => void process.stderr.write(`… ${what}\n`)
