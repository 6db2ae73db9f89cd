import { concat, tag, toHex } from '@dropwise/protocol'
import type { Suite } from '../crypto/suite.ts'
import { VaultFault } from '../fault.ts'
import type { Change, RecordStore } from '../store/records.ts'

/** The records of one room: sealed under its keys, and named so that nothing tells whose they are. */
export type RoomRecords = {
  /** The record's name in the store. */
  name(label: string): string
  /** A put of sealed bytes. */
  put(label: string, plain: Uint8Array): Extract<Change, { put: string }>
  remove(label: string): Change
  /** Opens what lies under a label; undefined when there is nothing. Throws `record-broken`. */
  read(label: string): Promise<Uint8Array | undefined>
  /** Like `read`, and throws `record-missing`. */
  need(label: string): Promise<Uint8Array>
  /** The sealed bytes as they lie there. */
  raw(label: string): Promise<Uint8Array | undefined>
  /** Opens sealed bytes that lay under a label. Throws `record-broken`. */
  open(label: string, sealed: Uint8Array): Uint8Array
  /** Drops the keys; opening and sealing throw `locked` from then on. */
  wipe(): void
}

const NAMES = tag('dropwise:room-names')
const CONTENTS = tag('dropwise:room-contents')
const RECORD = tag('dropwise:record')
const NAME_BYTES = 20

/** Derives the room's two record keys from its root key. */
export const roomRecords = (store: RecordStore, suite: Suite, roomKey: Uint8Array): RoomRecords => {
  const names = suite.keyedHash(roomKey, NAMES)
  const contents = suite.keyedHash(roomKey, CONTENTS)
  const encoder = new TextEncoder()
  let wiped = false
  const live = (): void => {
    if (wiped) throw new VaultFault('locked', 'room')
  }
  const name = (label: string): string => toHex(suite.keyedHash(names, encoder.encode(label)).subarray(0, NAME_BYTES))
  const bound = (label: string): Uint8Array => concat(RECORD, encoder.encode(label))
  const raw = (label: string): Promise<Uint8Array | undefined> => store.get(name(label))
  const open = (label: string, sealed: Uint8Array): Uint8Array => {
    live()
    const plain = suite.open(contents, sealed, bound(label))
    if (!plain) throw new VaultFault('record-broken', label)
    return plain
  }
  const read = async (label: string): Promise<Uint8Array | undefined> => {
    const sealed = await raw(label)
    return sealed && open(label, sealed)
  }
  return {
    name,
    raw,
    open,
    read,
    put: (label, plain) => {
      live()
      return { put: name(label), value: suite.seal(contents, plain, bound(label)) }
    },
    remove: label => ({ remove: name(label) }),
    need: async label => {
      const plain = await read(label)
      if (!plain) throw new VaultFault('record-missing', label)
      return plain
    },
    wipe: () => {
      wiped = true
      suite.wipe(names)
      suite.wipe(contents)
    },
  }
}
