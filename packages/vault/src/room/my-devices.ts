import { readFounding, toHex } from '@dropwise/protocol'
import { copyLaneIn } from '../copies/copy-lane.ts'
import type { Suite } from '../crypto/suite.ts'
import { VaultFault } from '../fault.ts'
import type { AppendInput, LogEvent } from '../log/log-event.ts'
import type { WantedAdmission } from '../pairing/linking.ts'
import type { Member, Space } from '../space/port.ts'
import { decodeRemembered } from '../sync/remembered.ts'
import type { RoomSpace } from '../space/space.ts'

/** Written down in the own space when another device was let in: its lanes, the own space's first. They go together when it is removed. */
export const linkedNote = (admissions: readonly WantedAdmission[], now: number): AppendInput => ({
  type: 'vault/device-linked',
  version: 1,
  at: now,
  zone: 'UTC',
  payload: { lanes: admissions.map(({ lane }) => lane) },
})

/** The lanes in shared spaces that belong to the device whose lane in the own space this is. */
const lanesWith = (event: LogEvent, ownLane: string): readonly string[] => {
  if (event.type === 'vault/device-linked') {
    const { lanes } = event.payload as { readonly lanes: readonly Uint8Array[] }
    const [own, ...shared] = lanes.map(lane => toHex(lane))
    return own === ownLane ? shared : []
  }
  if (event.type === 'vault/lane-wanted' && event.lane === ownLane) return [toHex((event.payload as { readonly lane: Uint8Array }).lane)]
  // Whoever entered a shared space is one of its founders: their lane stands in its founding record.
  if (event.type !== 'vault/shared-entered' || event.lane !== ownLane) return []
  const { founding, lane } = event.payload as { readonly founding: Uint8Array; readonly lane?: Uint8Array }
  // Whoever came back by a copy says in which lane.
  if (lane) return [toHex(lane)]
  const record = readFounding(founding)
  return record.ok && record.value.kind === 'shared' ? [record.value.first.lane, record.value.second.lane].map(lane => toHex(lane)) : []
}

/** What can read a room, or write for its person. Names are lanes, in hexadecimal. */
export type MyDevice = {
  readonly name: string
  /**
   * `copy`: a lane that lies in copies of this room. `earlier`: one in a shared space that belongs to no device of this room. `words`: whoever
   * has the twelve words; new words close it.
   */
  readonly kind: 'device' | 'copy' | 'earlier' | 'words'
  readonly mine: boolean
  /** Claimed milliseconds since 1970; undefined for a founding lane. */
  readonly since: number | undefined
}

type Role = Member['role']
const ofSide = (space: Space, role: Role): readonly Member[] =>
  space.left().includes(space.side) ? [] : space.members().filter(one => one.side === space.side && one.role === role)
const live = (space: Space, role: Role = 'device'): readonly Member[] => ofSide(space, role).filter(one => one.closedAt === undefined)
const closed = (space: Space, role: Role = 'device'): readonly Member[] =>
  ofSide(space, role).filter(one => one.closedAt !== undefined && !one.mine)

/** What the own log says of lanes: which belong to these devices, and which lie in copies. */
const told = async (suite: Suite, own: RoomSpace, devices: readonly Member[]) => {
  const [belonging, copies] = [new Set<string>(), new Set<string>()]
  for await (const events of own.readAll())
    for (const event of events) {
      for (const { lane } of devices) for (const one of lanesWith(event, lane)) belonging.add(one)
      const copy = copyLaneIn(suite, event)
      if (copy) copies.add(copy.lane)
    }
  return { belonging, copies }
}

/** Everything that can read this room or write for its person: nothing can be left off (S25). */
export const myDevices = async (suite: Suite, own: RoomSpace, shared: readonly Space[]): Promise<readonly MyDevice[]> => {
  const devices = live(own)
  const { belonging, copies } = await told(suite, own, devices)
  const others = shared.flatMap(space => live(space)).filter(({ lane, mine }) => !mine && !belonging.has(lane))
  return [
    ...devices.map(({ lane, mine, since }): MyDevice => ({ name: lane, kind: 'device', mine, since })),
    ...others.map(({ lane, since }): MyDevice => ({ name: lane, kind: copies.has(lane) ? 'copy' : 'earlier', mine: false, since })),
    ...live(own, 'recovery').map(({ lane, since }): MyDevice => ({ name: lane, kind: 'words', mine: false, since })),
  ]
}

/**
 * What could once read this room or write for its person, and was taken off: it keeps what it has. So nobody lets a device in, lets it
 * fill, and has it off the list before its owner looks (S25).
 */
export const formerDevices = async (suite: Suite, own: RoomSpace, shared: readonly Space[]): Promise<readonly MyDevice[]> => {
  const devices = closed(own)
  const { belonging, copies } = await told(suite, own, ofSide(own, 'device'))
  const others = shared.flatMap(space => closed(space)).filter(({ lane }) => !belonging.has(lane))
  const former = (kind: MyDevice['kind'], { lane, since }: Member): MyDevice => ({ name: lane, kind, mine: false, since })
  return [
    ...devices.map(one => former('device', one)),
    ...others.map(one => former(copies.has(one.lane) ? 'copy' : 'earlier', one)),
    ...closed(own, 'recovery').map(one => former('words', one)),
  ]
}

/** Lanes that this device closed in a space, while no relay has said that it knows of it. */
const untoldIn = async (space: Space): Promise<readonly string[]> => {
  const closes = space.closes()
  if (closes.length === 0 || space.left().includes(space.side)) return []
  const known = decodeRemembered(await space.synced.cursor()).heads.get(space.lane())?.seq ?? -1
  return closes.filter(({ seq }) => seq > known).map(({ lane }) => lane)
}

/** Of `formerDevices`, those of which a lane was closed here and no relay has said yet that it knows. */
export const untoldDevices = async (suite: Suite, own: RoomSpace, shared: readonly Space[]): Promise<ReadonlySet<string>> => {
  const untold = new Set((await Promise.all([own, ...shared].map(untoldIn))).flat())
  if (untold.size === 0) return untold
  const names = new Set<string>()
  for (const { name } of await formerDevices(suite, own, shared)) {
    const lanes = await lanesOf(suite, own, name)
    if ([...lanes].some(lane => untold.has(lane))) names.add(name)
  }
  return names
}

/** Lanes of all that `myDevices` and `formerDevices` may name, without reading the log for it; some of them belong together. */
export const lanesOfMine = (own: Space, shared: readonly Space[]): readonly string[] =>
  [...ofSide(own, 'device'), ...ofSide(own, 'recovery'), ...shared.flatMap(space => ofSide(space, 'device'))]
    .filter(({ mine }) => !mine)
    .map(({ lane }) => lane)

/** Those of them that were taken off. */
export const lanesTakenOff = (own: Space, shared: readonly Space[]): readonly string[] =>
  [...closed(own), ...closed(own, 'recovery'), ...shared.flatMap(space => closed(space))].map(({ lane }) => lane)

/** All lanes that go with one of `myDevices`, or of those from before; with a device also those that lie in copies, since it knew them. */
const lanesOf = async (suite: Suite, own: RoomSpace, name: string): Promise<ReadonlySet<string>> => {
  const ofRoom = ofSide(own, 'device').some(({ lane }) => lane === name)
  const lanes = new Set([name])
  for await (const events of own.readAll())
    for (const event of events) {
      for (const lane of lanesWith(event, name)) lanes.add(lane)
      // The next copy gets another.
      const copy = ofRoom ? copyLaneIn(suite, event) : undefined
      if (copy) lanes.add(copy.lane)
    }
  return lanes
}

/**
 * Closes every lane of one of `myDevices`, the shared spaces' first, and so turns the keys: it can read nothing that is written from
 * then on. Throws `not-a-member` for this device's own lane and for one that is none, `not-admitted` while this device itself is not let in
 * everywhere.
 */
export const removeDevice = async (suite: Suite, own: RoomSpace, shared: readonly Space[], name: string): Promise<void> => {
  // Its own admission may lie on the very device that is to go, and nowhere else.
  const entered = (space: Space): boolean => space.left().includes(space.side) || space.members().some(({ mine }) => mine)
  if (!shared.every(entered)) throw new VaultFault('not-admitted', 'close')
  const ofRoom = live(own).some(({ lane }) => lane === name)
  const lanes = await lanesOf(suite, own, name)
  let closed = 0
  for (const space of shared) {
    const closes = live(space).filter(({ lane, mine }) => lanes.has(lane) && !mine)
    if (closes.length > 0) await space.close(closes.map(({ lane }) => lane))
    closed += closes.length
  }
  if (ofRoom) await own.close([name])
  else if (closed === 0) throw new VaultFault('not-a-member', 'close')
}
