/** An hour of a day on the clock of this device. */
type Until = { readonly day: string; readonly time: string }

const moment = ({ day, time }: Until): Temporal.PlainDateTime => Temporal.PlainDateTime.from(`${day}T${time}`)

/** Whether that hour has come. */
export const isOver = (until: Until, now = Temporal.Now.plainDateTimeISO()): boolean =>
  Temporal.PlainDateTime.compare(moment(until), now) <= 0

/** The next such hour: by the clock, since a day of the app turns at four, and whoever goes out of a quarrel at midnight comes back at one. */
export const comingAt = (time: string, now = Temporal.Now.plainDateTimeISO()): Until => {
  const today = now.toPlainDate()
  const until = { day: today.toString(), time }
  return isOver(until, now) ? { ...until, day: today.add({ days: 1 }).toString() } : until
}
