import { toHex } from '@dropwise/protocol'
import type { LogEvent, Space } from '@dropwise/vault'
import { sharedOf, spacesOf, type Machine } from './person.ts'

/** What was told to somebody as kept, and where it has to be in the end. */
export type Written = {
  readonly text: string
  readonly where: 'own' | 'shared'
  readonly whose: Machine['whose']
  readonly event: LogEvent
  withdrawn: boolean
}

/** What somebody who left has to have kept: all that was there on the device that left, as it left. */
export type Kept = { readonly machine: Machine; readonly texts: readonly string[] }

/** Everything that is read in a space, as it is written. */
export const textsIn = async (space: Space): Promise<string[]> => {
  const texts: string[] = []
  for await (const batch of space.read()) texts.push(...batch.map(({ payload }) => (payload as { text: string }).text))
  return texts.toSorted()
}

type Ends = ReadonlyMap<Machine['whose'], Kept>

/** What has to hold once all faults are over and everybody was in step: nothing acknowledged lost, the same everywhere, all of it verified. */
export const whatDoesNotHold = async ({
  machines,
  written,
  left,
}: {
  readonly machines: readonly Machine[]
  readonly written: readonly Written[]
  readonly left: Ends
}): Promise<readonly string[]> => {
  const wrong: string[] = []
  for (const where of ['own', 'shared'] as const)
    for (const machine of machines) {
      const space = where === 'own' ? machine.room.spaces.own : sharedOf(machine)
      const texts = new Set(space ? await textsIn(space) : [])
      const kept = where === 'shared' ? left.get(machine.whose) : undefined
      for (const one of written) {
        if (one.where !== where || one.withdrawn) continue
        if (where === 'own' && one.whose !== machine.whose) continue
        // Whoever left has what was there; nothing comes any more. Who stays has all that the other gave.
        if (kept && !(kept.machine === machine && kept.texts.includes(one.text))) continue
        if (left.size === 2 && one.whose !== machine.whose && !kept?.texts.includes(one.text)) continue
        if (!texts.has(one.text)) wrong.push(`${machine.name} lost “${one.text}”`)
      }
      if (where !== 'shared' || !space) continue
      const toldBy = space.left()
      const isIn = space.members().some(({ mine }) => mine)
      for (const whose of left.keys()) {
        // Once both have left, the relay keeps nothing, and who was away until then learns nothing there. A tablet that never came to read
        // anything here, since the other side turned the keys meanwhile, cannot read that it is over either (decision 0023).
        const hears = whose === machine.whose ? kept?.machine === machine || (left.size < 2 && isIn) : left.size < 2
        if (hears && !toldBy.includes(sideOf(whose, machine, space))) wrong.push(`${machine.name} does not know that ${whose} left`)
      }
      for (const whose of ['robin', 'sam'] as const)
        if (!left.has(whose) && toldBy.includes(sideOf(whose, machine, space))) wrong.push(`${machine.name} thinks that ${whose} left`)
    }
  await sameEverywhere(machines, written, left, wrong)
  for (const machine of machines) {
    const audit = await machine.room.audit()
    if (!audit.ok) wrong.push(`${machine.name} does not hold: ${audit.error.reason}`)
    for (const space of spacesOf(machine)) wrong.push(...namedWrong(machine, space))
  }
  return wrong
}

/** What a space names as wrong. What a device wrote before it heard of its own end is left out, and nothing is wrong with it. */
const namedWrong = (machine: Machine, space: Space): readonly string[] => {
  const goingOn = new Set(space.members().flatMap(({ lane, closedAt }) => (closedAt === undefined ? [lane] : [])))
  const wrongs = space.wrongs().filter(({ lane, reason }) => reason !== 'closed-lane' || goingOn.has(lane))
  return wrongs.map(({ reason }) => `${machine.name}: ${reason}`)
}

const sideOf = (whose: Machine['whose'], machine: Machine, { side }: Space): Space['side'] =>
  whose === machine.whose ? side : side === 'first' ? 'second' : 'first'

/** All that hold the same space hold the same; whoever left holds what was there when they did. */
const sameEverywhere = async (machines: readonly Machine[], written: readonly Written[], left: Ends, wrong: string[]): Promise<void> => {
  // What lies behind the end of a lane counts nowhere; some have it and some do not.
  const digests = async (space: Space | undefined) => {
    const ends = new Map(space?.members().map(({ lane, closedAt }) => [lane, closedAt]))
    const heads = space?.synced.heads().flatMap(({ lane, seq, hash }) => {
      const end = ends.get(toHex(lane))
      if (end === undefined) return [`${toHex(lane)} ${seq} ${toHex(hash)}`]
      return end === 0 ? [] : [`${toHex(lane)} ${Math.min(seq, end - 1)}`]
    })
    // A withdrawal of a device that was taken off may count no more, where its bytes are gone and where they are not.
    const texts = space && (await textsIn(space)).filter(text => !written.some(one => one.withdrawn && one.text === text))
    return JSON.stringify([heads?.toSorted(), texts])
  }
  const shared = await Promise.all(machines.filter(one => !left.has(one.whose)).map(one => digests(sharedOf(one))))
  if (new Set(shared).size > 1) wrong.push('the two do not hold the same')
  for (const whose of ['robin', 'sam'] as const) {
    const own = await Promise.all(machines.filter(one => one.whose === whose).map(one => digests(one.room.spaces.own)))
    if (new Set(own).size !== 1) wrong.push(`${whose}’s own devices do not hold the same`)
  }
}
