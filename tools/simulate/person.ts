import { toHex } from '@dropwise/protocol'
import type { Room, Space } from '@dropwise/vault'
import { memoryRecords } from '@dropwise/vault'
import { deviceOver, type Device } from '../../packages/vault/src/device/device.ts'
import type { Suite } from '../../packages/vault/src/crypto/suite.ts'
import { dyingRecords, type Dying } from '../../packages/vault/src/store/dying.ts'
import { linkedNote } from '../../packages/vault/src/room/my-devices.ts'
import type { RoomSpace } from '../../packages/vault/src/space/space.ts'
import type { RecordStore } from '../../packages/vault/src/store/records.ts'

const WORDS = 'marble otter window cello'
const CHEAP = { memoryKiB: 8, passes: 1 }

/** One device of one person: what is on its disk outlives it. */
export type Machine = {
  readonly name: string
  readonly whose: 'robin' | 'sam'
  readonly disk: RecordStore
  device: Device
  room: Room
}

/** All at once: what an event claims of when decides nothing here, and a hash must not hang on the time of day. */
const deviceOn = (suite: Suite, store: RecordStore): Device =>
  deviceOver({ store, suite, now: () => 0, argon: CHEAP, wallClock: () => 1_790_000_000_000 })

const good = <T>(result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: string }): T => {
  if (!result.ok) throw new Error(result.error)
  return result.value
}

/** A machine on which its person has begun. */
export const begunMachine = async (suite: Suite, name: string, whose: Machine['whose']): Promise<Machine> => {
  const disk = memoryRecords()
  const device = deviceOn(suite, disk)
  return { name, whose, disk, device, room: good(await device.begin(WORDS)) }
}

/** Opens a machine anew from its disk; `dying`: it will die during one of the commits to come. */
export const reopen = async (suite: Suite, machine: Machine, dying?: Dying): Promise<void> => {
  machine.device = deviceOn(suite, dying ? dyingRecords(machine.disk, dying) : machine.disk)
  machine.room = good(await machine.device.unlock(WORDS))
}

/** Two people meet: each writes the shared space down. */
export const joinTwo = async (sam: Machine, robin: Machine): Promise<void> => {
  const invited = sam.device.pairings.invite()
  const answered = good(robin.device.pairings.answer(invited.state.secret, invited.letter))
  const finished = good(sam.device.pairings.finish(invited.state, answered.letter))
  const entered = good(robin.device.pairings.enter(answered.state, finished.letter))
  good(await sam.room.spaces.enter(finished.joined))
  good(await robin.room.spaces.enter(entered.joined))
}

/** Lets a second machine of the same person in everywhere. */
export const linkMachine = async (suite: Suite, old: Machine, name: string): Promise<Machine> => {
  const disk = memoryRecords()
  const device = deviceOn(suite, disk)
  const offered = old.device.pairings.offer(old.room.spaces.linkable())
  const accepted = good(device.pairings.accept(offered.state.secret, offered.letter))
  const compared = good(old.device.pairings.compare(offered.state, accepted.letter))
  for (const wanted of compared.admissions) {
    const space = spacesOf(old).find(one => one.id === toHex(wanted.space))
    await space?.admit(wanted)
  }
  // So that all its lanes go together when it is taken off.
  await (old.room.spaces.own as RoomSpace).note([linkedNote(compared.admissions, 1_790_000_000_000)], [])
  const linked = good(device.pairings.settle(accepted.state, compared.letter))
  return { name, whose: old.whose, disk, device, room: good(await device.beginLinked(WORDS, linked)) }
}

export const sharedOf = ({ room }: Machine): Space | undefined => room.spaces.shared()[0]
export const spacesOf = (machine: Machine): readonly Space[] => [machine.room.spaces.own, ...machine.room.spaces.shared()]
