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
  const day = begunEvening(evenings, now)
  return evenings && day !== undefined && now.at < endOf(evenings, day) ? day : undefined
}

/**
 * The day on which the last kept evening began, over or not: what came since then came after it, also where no device was open to see it
 * begin. Undefined where all of it was over before evenings were kept.
 */
export const lastEvening = (evenings: Evenings | undefined, now: Now): Day | undefined => {
  const day = begunEvening(evenings, now)
  return evenings && day !== undefined && endOf(evenings, day) > evenings.setAt ? day : undefined
}

const begunEvening = (evenings: Evenings | undefined, now: Now): Day | undefined => {
  if (evenings === undefined) return undefined
  const { from, zone } = evenings
  const today = Temporal.Instant.fromEpochMilliseconds(now.at).toZonedDateTimeISO(zoneOf(zone)).toPlainDate().toString()
  return [today, addDays(today, -1)].find(day => now.at >= instantOf(day, from, zone))
}

const endOf = ({ from, to, zone }: Evenings, day: Day): number => instantOf(to > from ? day : addDays(day, 1), to, zone)

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
