import {
  bodyHashInput,
  boundData,
  concat,
  contentKeyInput,
  encodeHeader,
  eventHashInput,
  NONCE_BYTES,
  pad,
  type Entry,
  type Header,
  type Kind,
} from '@dropwise/protocol'
import type { Suite } from '../crypto/suite.ts'

/** Where in which lane an event stands. */
export type Place = { readonly space: Uint8Array; readonly lane: Uint8Array; readonly seq: number; readonly prev: Uint8Array }

/** The key that seals bodies in an epoch. */
export const contentKey = (suite: Suite, epochKey: Uint8Array, space: Uint8Array): Uint8Array =>
  suite.keyedHash(epochKey, contentKeyInput(space))

const unhashed = new Uint8Array(32)

const sealBody = (suite: Suite, key: Uint8Array, header: Header, nonce: Uint8Array, content: Uint8Array): Uint8Array =>
  concat(nonce, suite.encrypt(key, nonce, pad(content), boundData(encodeHeader(header))))

/** Seals content at its place under a fresh nonce, and says what to keep of it. Throws when the content is too long. */
export const sealEntry = (suite: Suite, key: Uint8Array, epoch: Uint8Array, place: Place, content: Uint8Array): Entry => {
  const nonce = suite.random(NONCE_BYTES)
  const header: Header = { ...place, kind: 'content', epoch, bodyHash: unhashed }
  const bodyHash = suite.hash(bodyHashInput(sealBody(suite, key, header, nonce, content)))
  const hash = suite.hash(eventHashInput(encodeHeader({ ...header, bodyHash })))
  return { kind: 'content', epoch, nonce, bodyHash, hash, inner: content }
}

/** What the body of an event of this kind at this place is bound to: for `makeEpoch`. A public event names no epoch. */
export const boundAt = (place: Place, kind: Exclude<Kind, 'content'>): Uint8Array =>
  boundData(encodeHeader({ ...place, kind, epoch: place.space, bodyHash: unhashed }))

/** Puts a public body at its place, and says what to keep of it. */
export const publicEntry = (suite: Suite, kind: Exclude<Kind, 'content'>, place: Place, body: Uint8Array): Entry => {
  const bodyHash = suite.hash(bodyHashInput(body))
  const hash = suite.hash(eventHashInput(encodeHeader({ ...place, kind, epoch: place.space, bodyHash })))
  return { kind, epoch: place.space, nonce: new Uint8Array(NONCE_BYTES), bodyHash, hash, inner: body }
}

/** The wire form of a kept entry, byte for byte as it was first made; a withdrawn one has lost its body. */
export const wireForm = (
  suite: Suite,
  keyOf: (epoch: Uint8Array) => Uint8Array,
  place: Place,
  entry: Entry,
): { header: Uint8Array; body: Uint8Array | undefined } => {
  const header: Header = { ...place, kind: entry.kind, epoch: entry.epoch, bodyHash: entry.bodyHash }
  const { kind, inner } = entry
  const body = kind === 'content' && inner ? sealBody(suite, keyOf(entry.epoch), header, entry.nonce, inner) : inner
  return { header: encodeHeader(header), body }
}
