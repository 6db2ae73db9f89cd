import { dayAlone, nowAt, startOf, type Happening, type Now } from '@dropwise/domain/shared'

/**
 * What is said to the other of when something happened: the day. Whoever reads the log with a changed client, or reads it years later, is
 * not told at what hour somebody was up, nor in which part of the world (HZ47, decision 0027).
 *
 * A space with an end says the zone as well, since the end is by the clock of whoever takes it; evenings are kept from the minute on in
 * which they are set. Rounds of the mutual yes, and what is said of a promise, come with less than their instant already.
 */
export const momentToSay = ({ type, payload }: Happening, now: Now): Now => {
  if (type.startsWith('mutual-yes/') || type === 'pledge/told') return now
  if (type === 'breathing-space/evenings-set') return nowAt(now.at - (now.at % MINUTE), now.zone)
  const byTheClock = type === 'breathing-space/begun' && (payload as { readonly until?: unknown }).until !== undefined
  return byTheClock ? nowAt(startOf(now.day, now.zone), now.zone) : dayAlone(now.day)
}

const MINUTE = 60_000
