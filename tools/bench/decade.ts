import type { NewEntry } from '@dropwise/home'

/** So many events are ten years of one person's writing. */
const DECADE = 75_000

/** Years of one person's writing: about twenty events a day, of about 300 bytes each. Made by counting, so that every run has the same. */
export const decade = function* (count: number): Generator<NewEntry[]> {
  const step = (10 * 365.25 * 86_400_000) / DECADE
  const began = Date.UTC(2026, 0, 1) - count * step
  const line =
    'We walked to the station and back. You asked what I had told her, and I told you, and then nobody said anything for a while. '
  const felt = ['on-guard', 'braced', 'in-between', 'fairly-safe', 'at-ease', 'cannot-tell']
  const one = (i: number): NewEntry => {
    const at = Math.round(began + i * step)
    const entry = (type: string, payload: unknown): NewEntry => ({ type, version: 1, at, zone: 'Europe/London', payload })
    if (i % 10 === 0) return entry('check-in/noted', { felt: felt[(i / 10) % felt.length] })
    if (i % 10 === 1) return entry('draft/kept', { draft: `d${i % 400}`, text: `${i} ${line}${line}` })
    return entry('journal/written', { entry: `e${i - (i % 3)}`, text: `${i} ${line}${line}` })
  }
  for (let from = 0; from < count; from += 2048) yield Array.from({ length: Math.min(2048, count - from) }, (_, k) => one(from + k))
}
