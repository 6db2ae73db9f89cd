import { addDays, type Day } from '../shared/day.ts'
import type { Now } from '../shared/now.ts'
import type { Evenings, Holding, Space } from './reduce.ts'

/** Whether a space is held now: it was not ended, and its time, if it has one, has not come. */
export const isHeld = (space: Space | undefined, now: Now): boolean => {
  if (space === undefined || space.ended) return false
  if (space.until === undefined) return true
  const { day, time } = space.until
  return now.at < instantOf(day, time, space.zone)
}

/** The day on which the evening began that is kept now; undefined outside of it. */
export const eveningNow = (evenings: Evenings | undefined, now: Now): Day | undefined => {
  if (evenings === undefined) return undefined
  const { from, to, zone } = evenings
  const today = Temporal.Instant.fromEpochMilliseconds(now.at).toZonedDateTimeISO(zoneOf(zone)).toPlainDate().toString()
  return [addDays(today, -1), today].find(day => {
    const end = to > from ? day : addDays(day, 1)
    return now.at >= instantOf(day, from, zone) && now.at < instantOf(end, to, zone)
  })
}

/** Whether the one who holds this is away from the other now. */
export const isAway = (holding: Holding | undefined, now: Now): boolean =>
  isHeld(holding?.space, now) || eveningNow(holding?.evenings, now) !== undefined

const instantOf = (day: Day, time: string, zone: string): number =>
  Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(zoneOf(zone)).epochMilliseconds

/** A zone that this machine does not know is read as UTC. */
const zoneOf = (zone: string): string => {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone)
    return zone
  } catch {
    return 'UTC'
  }
}
