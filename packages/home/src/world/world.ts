import { openHome, type Home } from '../home.ts'
import { memoryLog, memoryShared, type MemoryLog, type MemoryShared } from '../memory-log.ts'
import type { Clock, Ids, SharedLog } from '../ports.ts'

/** A clock that a script turns. */
export type ScriptedClock = Clock & {
  /** Turns it to a wall-clock moment in its zone, `YYYY-MM-DDTHH:MM`. */
  set(wall: string): void
  /** Moves it by so many milliseconds; back, where negative. */
  advance(milliseconds: number): void
}

/** A clock that stands where it is put. */
export const scriptedClock = (wall: string, zone = 'Europe/Berlin'): ScriptedClock => {
  const instant = (text: string) => Temporal.PlainDateTime.from(text).toZonedDateTime(zone).epochMilliseconds
  let at = instant(wall)
  return {
    now: () => at,
    zone: () => zone,
    set: text => (at = instant(text)),
    advance: milliseconds => (at += milliseconds),
  }
}

/** Names in a row: `a1`, `a2`, …; the same script gives the same names. */
export const scriptedIds = (prefix: string): Ids => {
  let made = 0
  return () => `${prefix}${++made}`
}

/** Two people, each with a home of their own, and one log between them. Robin broke the trust, Sam was betrayed. */
export type World = {
  readonly robin: Home
  readonly sam: Home
  readonly clock: ScriptedClock
  readonly logs: { readonly robin: MemoryLog; readonly sam: MemoryLog; readonly shared: MemoryShared }
}

/**
 * Opens two homes in memory. Everything in it is scripted: the same acts give the same world. `through`: what each writes to the other goes
 * through this.
 */
export const openWorld = async (
  begins = '2025-09-21T09:00',
  zone = 'Europe/Berlin',
  through: (end: SharedLog, clock: Clock) => SharedLog = end => end,
): Promise<World> => {
  const clock = scriptedClock(begins, zone)
  const logs = { robin: memoryLog('robin'), sam: memoryLog('sam'), shared: memoryShared() }
  const robin = await openHome({ own: logs.robin, shared: through(logs.shared.first, clock), clock, ids: scriptedIds('r') })
  const sam = await openHome({ own: logs.sam, shared: through(logs.shared.second, clock), clock, ids: scriptedIds('s') })
  return { robin, sam, clock, logs }
}
