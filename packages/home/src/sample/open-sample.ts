import type { Side } from '@dropwise/domain/shared'
import { openHome, type Home } from '../home.ts'
import { memoryLog, memoryShared, type MemoryLog, type MemoryShared } from '../memory-log.ts'
import type { Clock, Ids } from '../ports.ts'
import { apart } from './apart/script.ts'
import { calendarFrom, type Step } from './script.ts'
import { uneven } from './uneven/script.ts'

/** The made-up couples: one over fourteen uneven months, and one that parts well. */
export type SampleName = 'uneven' | 'apart'

/** What looking around stands on: the same clock and names as a real home, so that everything can be tried. */
export type SamplePorts = { readonly clock: Clock; readonly ids: Ids }

const scripts: Readonly<Record<SampleName, readonly Step[]>> = { uneven, apart }

/**
 * Opens the home of one of two made-up people, in memory. All that is in it came about through the same acts as in a real home,
 * done by two homes on a clock that was turned through the months up to now.
 */
export const openSample = async (which: SampleName, side: Side, { clock, ids }: SamplePorts): Promise<Home> => {
  const now = clock.now()
  const zone = clock.zone()
  const on = calendarFrom(now, zone)
  let past: number | undefined
  const turned: Clock = { now: () => past ?? clock.now(), zone: () => clock.zone() }
  const [w, b] = [memoryLog('w'), memoryLog('b')]
  const spaces: MemoryShared[] = []
  /** Two who join: in a space of their own, with what they shared before beside it. */
  const join = async (): Promise<Readonly<Record<Side, Home>>> => {
    const between = memoryShared(spaces.length === 0 ? undefined : `shared-${spaces.length}`)
    const home = (own: MemoryLog, end: 'first' | 'second') =>
      openHome({ own, shared: between[end], earlier: spaces.map(space => space[end]), clock: turned, ids })
    const two = { wayward: await home(w, 'first'), betrayed: await home(b, 'second') }
    spaces.push(between)
    return two
  }
  let homes = await join()
  const steps = scripts[which]
    .map(step => ({ ...step, at: instantOf(`${on(step.day)}T${step.time}`, zone) }))
    .filter(({ at }) => at <= now)
    .toSorted((a, b) => a.at - b.at)
  for (const { who, does, at, day, time, over } of steps) {
    past = at
    for (const home of [homes.wayward, homes.betrayed]) await home.release()
    const done = await does(homes[who], on)
    if (!done.ok) throw new Error(`the script "${which}" cannot happen at ${day} ${time}: ${done.error}`)
    if (over) homes = await join()
  }
  past = undefined
  for (const home of [homes.wayward, homes.betrayed]) await home.release()
  return homes[side]
}

/** Before four in the morning it is still the evening of the day before: the script says `-3 SU 01:30` of the night after Sunday. */
const instantOf = (wall: string, zone: string): number => {
  const local = Temporal.PlainDateTime.from(wall)
  return (local.hour < 4 ? local.add({ days: 1 }) : local).toZonedDateTime(zone).epochMilliseconds
}
