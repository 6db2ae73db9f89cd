import { decodeTrusted, encodeCanonical, toHex } from '@dropwise/protocol'
import { KEY_BYTES, type Suite } from '../crypto/suite.ts'
import type { AppendInput, LogEvent } from '../log/log-event.ts'
import { laneName } from '../room/founding.ts'
import type { RoomRecords } from '../room/room-records.ts'
import { wantingIn } from '../space/lane.ts'
import type { Space } from '../space/port.ts'
import type { RoomSpace } from '../space/space.ts'
import type { Change } from '../store/records.ts'

/** A lane that belongs to no device: it lies in copies alone, and lets in whoever comes back by one. */
export type CopyLane = { readonly space: string; readonly lane: string; readonly secret: Uint8Array }

/** Written down in the own space before the lane is let in: every device of the same person makes its copies with it. */
const copyLaneNote = (space: Uint8Array, secret: Uint8Array, now: number): AppendInput => ({
  type: 'vault/copy-lane',
  version: 1,
  at: now,
  zone: 'UTC',
  payload: { space, secret },
})

/** The copy lane that an event of the own space tells of. */
export const copyLaneIn = (suite: Suite, { type, payload }: Pick<LogEvent, 'type' | 'payload'>): CopyLane | undefined => {
  if (type !== 'vault/copy-lane') return undefined
  const { space, secret } = payload as { readonly space: Uint8Array; readonly secret: Uint8Array }
  return { space: toHex(space), lane: toHex(laneName(suite, secret)), secret }
}

/** Every copy lane that was ever made, the oldest first. */
export const copyLanes = async (suite: Suite, own: RoomSpace): Promise<CopyLane[]> => {
  const found: CopyLane[] = []
  for await (const events of own.readAll()) for (const event of events) found.push(...[copyLaneIn(suite, event) ?? []].flat())
  return found
}

/** Which lanes are copies', as far as this device knows: kept beside the log, so that opening a room need not read it for that. */
export type KnownCopies = {
  has(lane: string): boolean
  /** The change that adds one. It counts from here on. */
  add(lane: string): Change
}

/** Record that names the lanes of copies. */
export const COPIES = 'copies'

/** Reads what is known of copies' lanes. */
export const knownCopies = async (records: RoomRecords): Promise<KnownCopies> => {
  const kept = await records.read(COPIES)
  const lanes = new Set(kept ? (decodeTrusted(kept) as string[]) : [])
  return {
    has: lane => lanes.has(lane),
    add: lane => {
      lanes.add(lane)
      return records.put(COPIES, encodeCanonical([...lanes]))
    },
  }
}

type Ports = { readonly suite: Suite; readonly own: RoomSpace; readonly copies: KnownCopies; readonly now: () => number }

/** Writes down a copy lane among the own events. */
export const keepCopyLane = async ({ suite, own, copies, now }: Ports, space: Space, secret: Uint8Array): Promise<void> => {
  const lane = toHex(laneName(suite, secret))
  await own.note([copyLaneNote(space.synced.space, secret, now())], [copies.add(lane)])
}

/**
 * The secret of a copy lane that is in a space, let in now where there is none. To be called on a space that this side goes on in.
 *
 * @param made every copy lane so far, the oldest first
 */
export const copyLaneOf = async (ports: Ports, space: Space, made: readonly CopyLane[]): Promise<Uint8Array> => {
  const { suite } = ports
  const closed = new Set(space.members().flatMap(({ lane, closedAt }) => (closedAt === undefined ? [] : [lane])))
  const there = made.findLast(one => one.space === space.id && !closed.has(one.lane))
  const secret = there?.secret ?? suite.random(KEY_BYTES)
  const lane = toHex(laneName(suite, secret))
  if (!there) await keepCopyLane(ports, space, secret)
  if (!space.members().some(one => one.lane === lane))
    await space.admit(wantingIn(suite, secret, { space: space.synced.space, by: space.synced.lane(), role: 'device' }))
  return secret
}
