import { err, ok, sameBytes, SIDES, spaceIdInput, type Result, type Side } from '@dropwise/protocol'
import { KEY_BYTES, type Suite } from '../crypto/suite.ts'
import type { LinkedSpace } from '../pairing/linking.ts'
import type { SpaceKeys } from '../room/books.ts'
import { newRoomRecords } from '../room/new-room.ts'
import { roomRecords } from '../room/room-records.ts'
import { openShared, type SharedSpaces } from '../room/shared-spaces.ts'
import type { Space } from '../space/port.ts'
import { wantingIn } from '../space/lane.ts'
import { openKeys } from '../space/space-keys.ts'
import { spaceOver, type RoomSpace } from '../space/space.ts'
import { openState } from '../space/state.ts'
import { memoryRecords } from '../store/memory.ts'
import { keep } from '../store/keep.ts'
import type { SyncPorts } from '../sync/ports.ts'
import { syncSpace } from '../sync/sync-space.ts'
import { findRoom, type FindRefusal } from './find-room.ts'
import { bringInStep } from './in-step.ts'
import { OWN_SPACE, recoverySecret, type RecoveryRefusal } from '../crypto/recovery.ts'

/** Why words alone did not bring a room back. */
export type RecoverRefusal = RecoveryRefusal | FindRefusal

/** A room that words alone opened, in memory. Nothing is changed by it until `letIn`. */
export type Recovered = {
  /**
   * Lets a new device in everywhere, and tells the relay. What it resolves with goes to `Device.beginLinked`.
   *
   * @param others `go` closes every other device of this side first: lost ones, or in somebody's hands
   */
  letIn(others: 'stay' | 'go'): Promise<Result<readonly LinkedSpace[], 'connection-lost'>>
}

/** The room as the recovery lane sees it, in memory, which goes with it. */
const roomOf = async (suite: Suite, keys: SpaceKeys): Promise<{ own: RoomSpace; spaces: SharedSpaces }> => {
  const store = memoryRecords()
  const roomKey = suite.random(KEY_BYTES)
  await keep(store, 'recovery', newRoomRecords({ store, suite }, roomKey, keys))
  const ports = { store, suite, records: roomRecords(store, suite, roomKey), live: () => undefined, now: Date.now }
  const own = spaceOver(ports, await openState(ports, openKeys(suite, keys), ''))
  return { own, spaces: await openShared(ports, own) }
}

/** Every shared space that was written down in the own one, with the words' lane in it. */
const sharedOf = async (suite: Suite, own: RoomSpace, words: string): Promise<LinkedSpace[]> => {
  const found: LinkedSpace[] = []
  for await (const events of own.readAll())
    for (const { type, payload } of events) {
      if (type !== 'vault/shared-entered') continue
      const { founding, bond, side } = payload as { readonly founding: Uint8Array; readonly bond: Uint8Array; readonly side: number }
      const ofSide: Side = side === SIDES.second ? 'second' : 'first'
      const secret = await recoverySecret(suite, words, suite.hash(spaceIdInput(founding)))
      if (secret.ok) found.push({ founding, bond, side: ofSide, laneSecret: secret.value })
    }
  return found
}

const isIn = (space: Space): boolean => space.members().some(({ mine, closedAt }) => mine && closedAt === undefined)

/** Lets a lane in by the words, and closes the other devices of the side where that is wanted. */
const admitTo = async (suite: Suite, space: Space, others: 'stay' | 'go'): Promise<Uint8Array> => {
  const laneSecret = suite.random(KEY_BYTES)
  const before = space.members().filter(one => one.side === space.side && one.role === 'device' && one.closedAt === undefined)
  await space.admit(wantingIn(suite, laneSecret, { space: space.synced.space, by: space.synced.lane(), role: 'device' }))
  if (others === 'go' && before.length > 0) await space.close(before.map(({ lane }) => lane))
  return laneSecret
}

/**
 * Finds and opens a room by its twelve words alone, with all that lies at the relay: first the own space, and by what is written there
 * every shared one that the words were let into.
 */
export const recover = async (suite: Suite, ports: Omit<SyncPorts, 'hash'>, words: string): Promise<Result<Recovered, RecoverRefusal>> => {
  const secret = await recoverySecret(suite, words, OWN_SPACE)
  if (!secret.ok) return secret
  const founding = await findRoom(suite, ports, secret.value)
  if (!founding.ok) return founding
  const { own, spaces } = await roomOf(suite, {
    founding: founding.value,
    bond: undefined,
    side: 'first',
    laneSecret: secret.value,
    epochs: [],
  })
  // Not by `keepInStep` of the room: what a device does about spaces that another entered is not for the words' lane.
  const inStep = (space: Space) =>
    bringInStep(space, ports.after, options => syncSpace(space.synced, { ...ports, hash: message => suite.hash(message) }, options))
  const filled = await inStep(own)
  if (!filled.ok) return filled
  if (!isIn(own)) return err('no-such-room')
  await spaces.take(await sharedOf(suite, own, words))
  // Where the words were not let in, the relay takes nobody: that one comes back by another device, or not.
  for (const space of spaces.shared()) await inStep(space)

  return ok({
    letIn: async others => {
      const linked: LinkedSpace[] = []
      for (const { founding: of, bond, side } of spaces.linkable()) {
        const space = [own, ...spaces.shared()].find(one => sameBytes(one.synced.founding, of))
        if (!space || !isIn(space)) continue
        const laneSecret = await admitTo(suite, space, others)
        const told = await inStep(space)
        if (!told.ok) return told
        linked.push({ founding: of, bond, side, laneSecret })
      }
      return ok(linked)
    },
  })
}
