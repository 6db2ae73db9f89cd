import { err, ok, readFounding, sameBytes, type Result, type Side } from '@dropwise/protocol'
import { KEY_BYTES, type Suite } from '../crypto/suite.ts'
import type { HeldKey, SpaceKeys } from '../room/books.ts'
import { newRoomRecords } from '../room/new-room.ts'
import { roomRecords } from '../room/room-records.ts'
import { bringInStep } from '../recovery/in-step.ts'
import { foundingMac, wantingIn } from '../space/lane.ts'
import type { Space } from '../space/port.ts'
import { openKeys } from '../space/space-keys.ts'
import { spaceOver, type RoomSpace } from '../space/space.ts'
import { openState } from '../space/state.ts'
import { keep } from '../store/keep.ts'
import { memoryRecords } from '../store/memory.ts'
import type { Connect, Finding, SyncPorts } from '../sync/ports.ts'
import { syncSpace, type SpaceSync } from '../sync/sync-space.ts'

/** What a copy holds of one shared space, so that a room brought back from it reads what was said there and can go on. */
export type WayBack = {
  readonly founding: Uint8Array
  readonly bond: Uint8Array
  readonly side: Side
  /** Secret of the copy lane; undefined where nothing can be written any more. */
  readonly laneSecret: Uint8Array | undefined
  /** The keys under which all of it was written: so it can be read also where the lane was closed since. */
  readonly epochs: readonly HeldKey[]
  /** Everything that was said, sealed as for the other (SPEC, “A parcel”). */
  readonly parcel: Uint8Array
}

/** A space on its way back, and all that is known of it. */
export type CameBack = { readonly keys: SpaceKeys & { readonly bond: Uint8Array }; readonly parcel: Uint8Array }

/** The space as the copy lane sees it, in memory, which goes with it. */
const spaceInMemory = async (suite: Suite, keys: SpaceKeys, now: () => number): Promise<RoomSpace> => {
  const store = memoryRecords()
  const roomKey = suite.random(KEY_BYTES)
  await keep(store, 'copy', newRoomRecords({ store, suite }, roomKey, keys))
  // The copy lane is taken up by whoever has a copy, each time anew: it never goes on elsewhere.
  const ports = { store, suite, records: roomRecords(store, suite, roomKey), live: () => undefined, now, stays: true as const }
  return spaceOver(ports, await openState(ports, openKeys(suite, keys), ''))
}

const isIn = (space: Space): boolean =>
  !space.left().includes(space.side) && space.members().some(({ mine, closedAt }) => mine && closedAt === undefined)

/** Brings it in step once, or finds out at once that nobody is there. `told.shownOut`: the relay knows that the lane was closed. */
const onceInStep = async (suite: Suite, space: Space, relay: Omit<SyncPorts, 'hash'>, told: { shownOut: boolean }): Promise<void> => {
  let line: SpaceSync | undefined
  let nobody = (): void => undefined
  const gone = new Promise<void>(resolve => (nobody = resolve))
  const connect: Connect = heard => {
    let opened = false
    return relay.connect({
      ...heard,
      opened: () => {
        opened = true
        heard.opened()
      },
      closed: () => {
        heard.closed()
        if (!opened) nobody()
      },
    })
  }
  const ports = { ...relay, connect, hash: (message: Uint8Array) => suite.hash(message) }
  const done = bringInStep(space, relay.after, options => {
    const found = (finding: Finding): void => {
      if (finding.kind === 'turned-away' && finding.reason === 'closed') told.shownOut = true
      options.found?.(finding)
    }
    return (line = syncSpace(space.synced, ports, { ...options, found }))
  })
  await Promise.race([done, gone])
  await line?.stop()
}

/**
 * Comes back into a shared space by what a copy holds of it: the copy lane lets a new lane in. First it asks the relay for what came since,
 * where there is one, so that the copy lane goes on from where it is. Without one a copy can be brought back by file as well, but only once
 * until both have met the other again: a second time its lane would fork, which everybody refuses by name.
 */
export const comeBack = async (
  { suite, now }: { readonly suite: Suite; readonly now: () => number },
  { founding, bond, side, laneSecret, epochs, parcel }: WayBack,
  relay: Omit<SyncPorts, 'hash'> | undefined,
): Promise<Result<CameBack, 'wrong-founding' | 'not-a-parcel'>> => {
  const record = readFounding(founding)
  if (!record.ok || record.value.kind !== 'shared' || !sameBytes(record.value.mac, foundingMac(suite, bond, record.value)))
    return err('wrong-founding')
  const keys = { founding, bond, side, epochs }
  const space = await spaceInMemory(suite, { ...keys, laneSecret: laneSecret ?? suite.random(KEY_BYTES) }, now)
  const taken = await space.takeParcel(parcel)
  if (!taken.ok) return err('not-a-parcel')
  const told = { shownOut: false }
  const inStep = (): Promise<void> => (relay ? onceInStep(suite, space, relay, told) : Promise.resolve())
  if (laneSecret) await inStep()
  const secret = suite.random(KEY_BYTES)
  if (isIn(space) && !told.shownOut) {
    await space.admit(wantingIn(suite, secret, { space: space.synced.space, by: space.synced.lane(), role: 'device' }))
    await inStep()
  }
  // Also the keys that came since the new lane was let in: nobody else could give it those before they write again.
  const held = space.state.keys().kept.epochs
  return ok({ keys: { ...keys, epochs: held, laneSecret: secret }, parcel: await space.parcel() })
}
