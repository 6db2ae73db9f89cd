import { err, fromHex, ok, readFounding, type Result } from '@dropwise/protocol'
import { KEY_BYTES, SALT_BYTES, type Argon, type Suite } from '../crypto/suite.ts'
import { VaultFault } from '../fault.ts'
import { judgePassphrase, type PassphraseWeakness } from '../passphrase/judge.ts'
import { acceptLink, type Accepting } from '../pairing/link.ts'
import type { LinkedSpace } from '../pairing/linking.ts'
import { recover, type Recovered, type RecoverRefusal } from '../recovery/recover.ts'
import type { Connect, SyncPorts } from '../sync/ports.ts'
import type { SpaceKeys } from '../room/books.ts'
import { commitIn } from '../space/commitment.ts'
import { foundOwnSpace } from '../room/founding.ts'
import { newRoomRecords } from '../room/new-room.ts'
import { openRoom, type RewordRefusal, type Room } from '../room/room.ts'
import { turns } from '../room/turns.ts'
import { keep } from '../store/keep.ts'
import type { Change, RecordStore } from '../store/records.ts'
import { pairingsOn, type Pairings } from './pairings.ts'
import { decodeDevice, emptySlot, encodeDevice, fillSlot, freeSlot, newDevice, openSlots, type DeviceRecord } from './slots.ts'
import { ARGON_FLOOR, calibrate, slotKeyOf } from './stretch.ts'

/** Why a room could not be begun. A passphrase that opens a room here is refused as `passphrase-common`, like a weak one. */
export type BeginRefusal = PassphraseWeakness | 'device-full'

/** A device on which several people may each have a room, none of whom sees that another has. */
export type Device = {
  /** Whether anybody has ever begun here; never how many. */
  hasRooms(): Promise<boolean>
  /** Makes a room that this passphrase opens. Takes about a second. */
  begin(passphrase: string): Promise<Result<Room, BeginRefusal>>
  /**
   * Makes a room on this device for a person who has one elsewhere, of what `pairings.settle` gave: the own space first, then the shared
   * ones. It fills once the events of each space are received; until the admission has come, writing throws `not-admitted`.
   */
  beginLinked(passphrase: string, linked: readonly LinkedSpace[]): Promise<Result<Room, BeginRefusal | 'wrong-founding'>>
  /** Answers an offer of another device of mine at a relay; what it resolves with goes to `beginLinked`. */
  acceptLink(connect: Connect, secret: Uint8Array): Accepting
  /** Opens a person's room by twelve words alone, in memory; what its `letIn` resolves with goes to `beginLinked`. */
  recover(ports: Omit<SyncPorts, 'hash'>, words: string): Promise<Result<Recovered, RecoverRefusal>>
  /** Commits to a text in a space that is not open here, but lies in a copy. `space` in hexadecimal; empty for one of another making. */
  commitIn(space: string, text: string): string
  /** Joining and linking, step by step. */
  readonly pairings: Pairings
  /** Opens the room that this passphrase opens. The same answer, after the same work, for a wrong one and for no room at all. */
  unlock(passphrase: string): Promise<Result<Room, 'no-room-opens'>>
  /** Removes everything that anybody keeps here: keys first, then all records. */
  removeEverything(): Promise<void>
}

/** What a device stands on. `argon` is the least that is accepted and, when given by a test, the one that is used. */
export type DevicePorts = {
  readonly store: RecordStore
  readonly suite: Suite
  readonly now: () => number
  readonly argon?: Argon | undefined
  /** What time it is, milliseconds since 1970; the system's unless a test says it. */
  readonly wallClock?: () => number
}

const DEVICE = 'device'

type Reword = (index: number, roomKey: Uint8Array, before: string, passphrase: string) => Promise<Result<undefined, RewordRefusal>>

/** A device over any store and suite. The app uses `openDevice`. */
export const deviceOver = (ports: DevicePorts): Device => {
  const { store, suite } = ports
  const floor = ports.argon ?? ARGON_FLOOR
  const turn = turns()

  const load = async (): Promise<{ bytes: Uint8Array; device: DeviceRecord } | undefined> => {
    const bytes = await store.get(DEVICE)
    if (!bytes) return undefined
    const device = decodeDevice(bytes)
    const weak = device.argon.memoryKiB < floor.memoryKiB || device.argon.passes < floor.passes
    if (weak) throw new VaultFault('weak-setting', DEVICE)
    return { bytes, device }
  }

  const put = (device: DeviceRecord, held: Uint8Array | undefined, also: readonly Change[] = []): Promise<void> =>
    keep(store, DEVICE, [{ put: DEVICE, value: encodeDevice(device) }, ...also], { key: DEVICE, value: held })

  const forget = async (index: number): Promise<void> => {
    const held = await load()
    if (held) await put(emptySlot(suite, held.device, index), held.bytes)
  }

  const reword: Reword = async (index, roomKey, before, passphrase) => {
    const weakness = await judgePassphrase(passphrase)
    if (weakness) return err(weakness)
    const held = await load()
    if (!held) throw new VaultFault('record-missing', DEVICE)
    const keyBefore = slotKeyOf(suite, before, held.device.salt, held.device.argon)
    const opened = openSlots(suite, held.device, keyBefore)
    suite.wipe(keyBefore)
    if (opened) suite.wipe(opened.roomKey)
    // Whoever has an open room in hand for a minute cannot shut its owner out of it.
    if (opened?.index !== index) return err('passphrase-before')
    const slotKey = slotKeyOf(suite, passphrase, held.device.salt, held.device.argon)
    try {
      if (opensSome(held.device, slotKey)) return err('passphrase-common')
      await put(fillSlot(suite, held.device, index, slotKey, roomKey), held.bytes)
      return ok(undefined)
    } finally {
      suite.wipe(slotKey)
    }
  }

  /** Whether a room opens by this key; what it opens is not kept. */
  const opensSome = (device: DeviceRecord, slotKey: Uint8Array): boolean => {
    const opened = openSlots(suite, device, slotKey)
    if (opened) suite.wipe(opened.roomKey)
    return opened !== undefined
  }

  const open = (index: number, roomKey: Uint8Array): Promise<Room> =>
    openRoom(
      {
        store,
        suite,
        wallClock: ports.wallClock,
        forget: () => turn(() => forget(index)),
        reword: (key, before, passphrase) => turn(() => reword(index, key, before, passphrase).finally(() => suite.wipe(key))),
      },
      roomKey,
    )

  const begin = async (passphrase: string, keys: SpaceKeys): Promise<Result<Room, BeginRefusal>> => {
    const weakness = await judgePassphrase(passphrase)
    if (weakness) return err(weakness)
    const held = await load()
    const device = held?.device ?? newDevice(suite, ports.argon ?? calibrate(suite, ports.now))
    const slotKey = slotKeyOf(suite, passphrase, device.salt, device.argon)
    const taken = opensSome(device, slotKey)
    const index = taken ? undefined : freeSlot(suite, device)
    if (index === undefined) {
      suite.wipe(slotKey)
      return err(taken ? 'passphrase-common' : 'device-full')
    }
    const roomKey = suite.random(KEY_BYTES)
    const filled = fillSlot(suite, device, index, slotKey, roomKey)
    suite.wipe(slotKey)
    const changes = newRoomRecords(ports, roomKey, keys)
    await put(filled, held?.bytes, changes)
    return ok(await open(index, roomKey))
  }

  const unlock = async (passphrase: string): Promise<Result<Room, 'no-room-opens'>> => {
    const held = await load()
    const slotKey = slotKeyOf(suite, passphrase, held?.device.salt ?? suite.random(SALT_BYTES), held?.device.argon ?? floor)
    const found = held && openSlots(suite, held.device, slotKey)
    suite.wipe(slotKey)
    return found ? ok(await open(found.index, found.roomKey)) : err('no-room-opens')
  }

  return {
    hasRooms: async () => (await store.get(DEVICE)) !== undefined,
    acceptLink: (connect, secret) => acceptLink(suite, connect, secret),
    recover: (way, words) => recover(suite, way, words),
    commitIn: (space, text) => (/^[0-9a-f]{64}$/u.test(space) ? commitIn(suite, fromHex(space), text) : ''),
    pairings: pairingsOn(suite),
    begin: passphrase => turn(() => begin(passphrase, foundOwnSpace(suite))),
    beginLinked: async (passphrase, linked) => {
      const [own, ...shared] = linked
      const record = own && readFounding(own.founding)
      if (!own || !record?.ok || record.value.kind !== 'own') return err('wrong-founding')
      const { founding, laneSecret } = own
      const begun = await turn(() => begin(passphrase, { founding, bond: undefined, side: 'first', laneSecret, epochs: [] }))
      if (!begun.ok) return begun
      const taken = await begun.value.spaces.take(shared)
      return taken.ok ? begun : taken
    },
    unlock: passphrase => turn(() => unlock(passphrase)),
    removeEverything: () =>
      turn(async () => {
        await keep(store, DEVICE, [{ remove: DEVICE }])
        const rest = await store.keys('')
        await keep(
          store,
          DEVICE,
          rest.map(key => ({ remove: key })),
        )
      }),
  }
}
