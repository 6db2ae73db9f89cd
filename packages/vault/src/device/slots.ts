import { concat, tag } from '@dropwise/protocol'
import { KEY_BYTES, SALT_BYTES, SEAL_BYTES, type Argon, type Suite } from '../crypto/suite.ts'
import { VaultFault } from '../fault.ts'

/** How many rooms fit on a device, at most. */
const SLOTS = 8
const SLOT_BYTES = SEAL_BYTES + KEY_BYTES
const FIXED_BYTES = 10 + SALT_BYTES
const DEVICE_BYTES = FIXED_BYTES + SLOTS * SLOT_BYTES
const FORM = 1
const SLOT = tag('dropwise:slot')

/** The one plain record of a device: how passphrases are stretched, and eight slots of which none shows what it is. */
export type DeviceRecord = {
  readonly argon: Argon
  readonly salt: Uint8Array
  /** Bit i: slot i is not to be given away. Some bits are set from the start, so that their number says little. */
  readonly taken: number
  readonly slots: readonly Uint8Array[]
}

/** At most this many slots are marked taken from the start. */
const MOST_DECOYS = 4

/** A device that nobody has begun on. */
export const newDevice = (suite: Suite, argon: Argon): DeviceRecord => {
  const decoys = (suite.random(1)[0] ?? 0) % (MOST_DECOYS + 1)
  let taken = 0
  for (const index of shuffled(suite).slice(0, decoys)) taken |= 1 << index
  return { argon, taken, salt: suite.random(SALT_BYTES), slots: Array.from({ length: SLOTS }, () => suite.random(SLOT_BYTES)) }
}

/** 554 bytes: form ‖ taken ‖ passes ‖ memory in KiB ‖ salt ‖ slots. */
export const encodeDevice = (device: DeviceRecord): Uint8Array => {
  const head = new Uint8Array(10)
  const view = new DataView(head.buffer)
  head[0] = FORM
  head[1] = device.taken
  view.setUint32(2, device.argon.passes)
  view.setUint32(6, device.argon.memoryKiB)
  return concat(head, device.salt, ...device.slots)
}

/** More than this is a broken record, not a setting that any device was given. */
const CEILING: Argon = { memoryKiB: 1_048_576, passes: 1000 }

/** Throws `newer-version` or `record-broken`. */
export const decodeDevice = (bytes: Uint8Array): DeviceRecord => {
  if (bytes[0] !== FORM) throw new VaultFault('newer-version', 'device')
  if (bytes.length !== DEVICE_BYTES) throw new VaultFault('record-broken', 'device')
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const argon = { passes: view.getUint32(2), memoryKiB: view.getUint32(6) }
  if (argon.passes > CEILING.passes || argon.memoryKiB > CEILING.memoryKiB) throw new VaultFault('record-broken', 'device')
  return {
    argon,
    taken: view.getUint8(1),
    salt: bytes.slice(10, FIXED_BYTES),
    slots: Array.from({ length: SLOTS }, (_, i) => bytes.slice(FIXED_BYTES + i * SLOT_BYTES, FIXED_BYTES + (i + 1) * SLOT_BYTES)),
  }
}

const slotBound = (device: DeviceRecord, index: number): Uint8Array => concat(SLOT, device.salt, Uint8Array.of(index))

/** Tries every slot, also after one has opened, so that a wrong passphrase takes as long as the right one. */
export const openSlots = (
  suite: Suite,
  device: DeviceRecord,
  slotKey: Uint8Array,
): { readonly index: number; readonly roomKey: Uint8Array } | undefined =>
  device.slots
    .map((slot, index) => ({ index, roomKey: suite.open(slotKey, slot, slotBound(device, index)) }))
    .filter((tried): tried is { index: number; roomKey: Uint8Array } => tried.roomKey !== undefined)
    .at(0)

/** A slot that may be given away, chosen at random; undefined when there is none. */
export const freeSlot = (suite: Suite, device: DeviceRecord): number | undefined =>
  shuffled(suite).find(index => (device.taken & (1 << index)) === 0)

/** The device with a room's key in a slot. */
export const fillSlot = (suite: Suite, device: DeviceRecord, index: number, slotKey: Uint8Array, roomKey: Uint8Array): DeviceRecord => ({
  ...device,
  taken: device.taken | (1 << index),
  slots: device.slots.with(index, suite.seal(slotKey, roomKey, slotBound(device, index))),
})

/** The device with random bytes where the room's key was. */
export const emptySlot = (suite: Suite, device: DeviceRecord, index: number): DeviceRecord => ({
  ...device,
  taken: device.taken & ~(1 << index),
  slots: device.slots.with(index, suite.random(SLOT_BYTES)),
})

const shuffled = (suite: Suite): number[] =>
  Array.from({ length: SLOTS }, (_, index) => ({ index, key: suite.random(4) }))
    .toSorted((a, b) => a.key.reduce((order, byte, i) => order || byte - (b.key[i] ?? 0), 0))
    .map(({ index }) => index)
