/** A hard date as its owner keeps it: the day for which it was kept first, and whether it comes every year. */
type HardDate = { readonly date: string; readonly text: string; readonly first: string; readonly yearly: boolean }

/** One day on which a hard date fell: the day, how far across the picture it lies from 0 to 1, and its owner's words. */
export type HardDay = { readonly day: string; readonly x: number; readonly text: string }

/** Every day from `from` to `to` on which one of these dates fell, oldest first. A yearly one on 29 February falls on the 28th in other years. */
export const hardDaysBetween = (dates: readonly HardDate[], from: string, to: string): HardDay[] => {
  const [start, end] = [Temporal.PlainDate.from(from), Temporal.PlainDate.from(to)]
  const whole = Math.max(1, start.until(end).days)
  return dates
    .flatMap(({ first, yearly, text }) => {
      const begin = Temporal.PlainDate.from(first)
      const years = yearly ? Math.max(0, end.year - begin.year) : 0
      return Array.from({ length: years + 1 }, (_, year) => ({ day: begin.add({ years: year }), text }))
    })
    .filter(({ day }) => Temporal.PlainDate.compare(day, start) >= 0 && Temporal.PlainDate.compare(day, end) <= 0)
    .map(({ day, text }) => ({ day: day.toString(), x: start.until(day).days / whole, text }))
    .toSorted((a, b) => (a.day < b.day ? -1 : 1))
}
