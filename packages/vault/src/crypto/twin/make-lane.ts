import {
  bodyHashInput,
  boundData,
  concat,
  decodeFounding,
  encodeHeader,
  encodeInner,
  eventHashInput,
  headMessage,
  pad,
  spaceIdInput,
  type Header,
  type Inner,
} from '@dropwise/protocol'
import { contentKey } from '../../log/sealing.ts'
import type { CarriedEvent } from '../../log/verify.ts'
import { laneKeys } from '../../room/founding.ts'
import type { Suite } from '../suite.ts'

/** Who founded an own space, and with which keys it is written. */
export type OwnKeys = {
  readonly founding: Uint8Array
  readonly laneSecret: Uint8Array
  readonly epochs: readonly { readonly epoch: Uint8Array; readonly key: Uint8Array }[]
}

/** Everything that a verifier gets. */
export type Lane = { readonly founding: Uint8Array; readonly epochs: OwnKeys['epochs']; readonly events: readonly CarriedEvent[] }

/** One event to be made, and what to do wrong about it at which stage. */
export type Draft = {
  /** The padded content; sealed whatever it is. */
  readonly padded: Uint8Array
  /** Changes the header before it is bound and hashed. */
  readonly header?: (header: Header) => Header
  /** Changes the sealed body before it is hashed. */
  readonly body?: (body: Uint8Array) => Uint8Array
  /** Changes the finished header; what follows links to the changed one. */
  readonly bytes?: (header: Uint8Array) => Uint8Array
  readonly key?: Uint8Array
}

/** The padded content of an inner, as a well-behaved writer makes it. */
export const contentOf = (inner: Inner): Uint8Array => {
  const encoded = encodeInner(inner)
  if (!encoded.ok) throw new Error(encoded.error)
  return pad(encoded.value.bytes)
}

/** Seals drafts one after the other into a lane whose last event is signed. */
export const makeLane = (suite: Suite, keys: OwnKeys, drafts: readonly Draft[]): Lane => {
  const space = suite.hash(spaceIdInput(keys.founding))
  const { publicKey: lane, secretKey } = laneKeys(suite, keys.laneSecret).head
  const [first] = keys.epochs
  if (!first || !decodeFounding(keys.founding).ok) throw new Error('no founding')
  const usual = contentKey(suite, first.key, space)
  let prev = space
  const events = drafts.map((draft, seq): CarriedEvent => {
    const plain: Header = { kind: 'content', space, lane, seq, epoch: space, prev, bodyHash: new Uint8Array(32) }
    const bound = draft.header?.(plain) ?? plain
    const sealed = suite.seal(draft.key ?? usual, draft.padded, boundData(encodeHeader(bound)))
    const body = draft.body?.(sealed) ?? sealed
    const honest = encodeHeader({ ...bound, bodyHash: suite.hash(bodyHashInput(body)) })
    const header = draft.bytes?.(honest) ?? honest
    prev = suite.hash(eventHashInput(header))
    const signature = seq === drafts.length - 1 ? suite.sign(secretKey, headMessage({ space, lane, seq, hash: prev })) : undefined
    return { header, body, signature }
  })
  return { founding: keys.founding, epochs: keys.epochs, events }
}

/** The bytes with one bit turned. */
export const flip = (bytes: Uint8Array, bit: number): Uint8Array => bytes.with(bit >> 3, (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7)))

/** The padded form of bytes that are too long or too wrong for `pad`. */
export const rawPadded = (length: number, rest: Uint8Array): Uint8Array =>
  concat(Uint8Array.of(length >>> 24, length >>> 16, length >>> 8, length), rest)
