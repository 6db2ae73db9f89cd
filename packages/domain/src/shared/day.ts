/** A day as people live it, `YYYY-MM-DD`. It turns at 04:00 local: what is written at two in the morning belongs to the evening before. */
export type Day = string

/** A month, `YYYY-MM`. */
export type Month = string

const TURNS_AT = 4

/**
 * The day in which an instant lies for somebody in a zone.
 *
 * ```ts
 * dayOf(Date.UTC(2026, 10, 24, 3, 59), 'UTC') // '2026-11-23'
 * ```
 * @param at milliseconds since 1970
 * @param zone an IANA name; a name that this machine does not know is read as UTC, since a day is better than none
 */
export const dayOf = (at: number, zone: string): Day => {
  const last = lastFound.get(zone)
  if (last !== undefined && at >= last.start && at < last.end) return last.day
  const local = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(knownZone(zone))
  const date = local.toPlainDate()
  const day = (local.hour < TURNS_AT ? date.subtract({ days: 1 }) : date).toString()
  lastFound.set(zone, { day, start: startOf(day, zone), end: startOf(addDays(day, 1), zone) })
  return day
}

/** The day that was found last in each zone, and its bounds: events come mostly in order, and asking Temporal each time is slow. */
const lastFound = new Map<string, { readonly day: Day; readonly start: number; readonly end: number }>()

/** The instant at which a day begins, in milliseconds: 04:00 local, or the first moment after it where that hour is skipped. */
export const startOf = (day: Day, zone: string): number =>
  Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: knownZone(zone), plainTime: { hour: TURNS_AT } }).epochMilliseconds

/** The day so many days later (earlier when negative). */
export const addDays = (day: Day, days: number): Day => Temporal.PlainDate.from(day).add({ days }).toString()

/** How many days lie between two days; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number => Temporal.PlainDate.from(from).until(to).days

/** `YYYY-MM` of a `YYYY-MM-DD`. */
export const monthOf = (day: Day): Month => day.slice(0, 7)

const known = new Map<string, string>()

const knownZone = (zone: string): string => {
  const found = known.get(zone)
  if (found !== undefined) return found
  let name = zone
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone)
  } catch {
    name = 'UTC'
  }
  known.set(zone, name)
  return name
}
