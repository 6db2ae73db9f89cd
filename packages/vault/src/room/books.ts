import { decodeTrusted, encodeCanonical } from '@dropwise/protocol'
import { VaultFault } from '../fault.ts'

/** How far a lane is verified: everything before `next` is true and kept. */
export type LaneFrontier = {
  readonly lane: Uint8Array
  /** Seq of the next event. */
  readonly next: number
  /** Hash of the newest event; the space id while there is none. */
  readonly head: Uint8Array
  /** Greatest Lamport so far. */
  readonly lamport: number
}

/** What a room must never lose: who founded its space, and with which keys it writes and reads. */
export type RoomKeys = {
  readonly founding: Uint8Array
  /** The secret from which the lane's two keys come. */
  readonly laneSecret: Uint8Array
  readonly epochs: readonly { readonly epoch: Uint8Array; readonly key: Uint8Array }[]
}

const FORM = 1

const opened = (bytes: Uint8Array, where: string): readonly unknown[] => {
  const value = decodeTrusted(bytes)
  if (!Array.isArray(value) || value[0] !== FORM) throw new VaultFault('newer-version', where)
  return value
}

/** The bytes of the verified frontier. */
export const encodeFrontier = (lanes: readonly LaneFrontier[]): Uint8Array =>
  encodeCanonical([FORM, lanes.map(({ lane, next, head, lamport }) => [lane, next, head, lamport])])

/** Reads a frontier that lay under its seal. */
export const decodeFrontier = (bytes: Uint8Array): LaneFrontier[] => {
  const [, lanes] = opened(bytes, 'frontier') as [number, [Uint8Array, number, Uint8Array, number][]]
  return lanes.map(([lane, next, head, lamport]) => ({ lane, next, head, lamport }))
}

/** The bytes of the room's keys. */
export const encodeKeys = (keys: RoomKeys): Uint8Array =>
  encodeCanonical([FORM, keys.founding, keys.laneSecret, keys.epochs.map(({ epoch, key }) => [epoch, key])])

/** Reads keys that lay under their seal. */
export const decodeKeys = (bytes: Uint8Array): RoomKeys => {
  const [, founding, laneSecret, epochs] = opened(bytes, 'keys') as [number, Uint8Array, Uint8Array, [Uint8Array, Uint8Array][]]
  return { founding, laneSecret, epochs: epochs.map(([epoch, key]) => ({ epoch, key })) }
}
