import { readU64, sameBytes, viewOf, writeU64 } from './bytes.ts'
import { HASH_BYTES, KINDS, kindOf, VERSION, type Kind } from './header.ts'
import { err, ok, type Result } from './result.ts'

/** How many events of a lane lie in one full segment; a checkpoint signature stands over the last of them. */
export const SEGMENT_EVENTS = 256
/** XChaCha20-Poly1305. */
export const NONCE_BYTES = 24
/** Ed25519. */
export const SIGNATURE_BYTES = 64

/** One event in opened form. With the content key of its epoch every byte of header and body can be made again. */
export type Entry = {
  readonly kind: Kind
  readonly epoch: Uint8Array
  readonly nonce: Uint8Array
  readonly bodyHash: Uint8Array
  readonly hash: Uint8Array
  /** The content before padding; undefined once it is withdrawn. */
  readonly inner: Uint8Array | undefined
}

/** A run of events of one lane, as a device keeps it. A row of the hot tail is a segment of one. */
export type Segment = {
  readonly space: Uint8Array
  readonly lane: Uint8Array
  /** Sequence number of the first entry. */
  readonly first: number
  /** Event hash of the one before the first entry; the space id for the first of all. */
  readonly prev: Uint8Array
  /** The head key's signature over the last entry, where there is one. */
  readonly signature: Uint8Array | undefined
  readonly entries: readonly Entry[]
}

export type SegmentRefusal = 'segment-length' | 'segment-version' | 'segment-field'

const FIXED = 176
const ROW = 96
const AT = { version: 0, signed: 1, count: 2, epochs: 4, space: 6, lane: 38, first: 70, prev: 78, signature: 110, reserved: 174 } as const
const IN_ROW = { kind: 0, withdrawn: 1, epoch: 2, length: 4, nonce: 8, bodyHash: 32, hash: 64 } as const

/** The epochs of entries in order of appearance, and which of them each entry has. */
const epochsOf = (entries: readonly Pick<Entry, 'epoch'>[]): { readonly epochs: readonly Uint8Array[]; readonly indices: Uint16Array } => {
  const epochs: Uint8Array[] = []
  const indices = new Uint16Array(entries.length)
  let index = 0
  for (const [i, { epoch }] of entries.entries()) {
    const same = epochs[index]
    // Mostly the one of the entry before.
    if (!same || !sameBytes(same, epoch)) index = epochs.findIndex(known => sameBytes(known, epoch))
    if (index < 0) index = epochs.push(epoch) - 1
    indices[i] = index
  }
  return { epochs, indices }
}

/** Fixed part, table of epochs, table of rows, then the contents one after the other. Throws outside 1–256 entries. */
export const encodeSegment = (segment: Segment): Uint8Array => {
  const { entries } = segment
  if (entries.length < 1 || entries.length > SEGMENT_EVENTS) throw new RangeError(`a segment of ${entries.length} events`)
  const { epochs, indices } = epochsOf(entries)
  const rowsAt = FIXED + epochs.length * HASH_BYTES
  const innerAt = rowsAt + entries.length * ROW
  const out = new Uint8Array(entries.reduce((sum, { inner }) => sum + (inner?.length ?? 0), innerAt))
  const view = viewOf(out)
  out[AT.version] = VERSION
  out[AT.signed] = segment.signature ? 1 : 0
  view.setUint16(AT.count, entries.length)
  view.setUint16(AT.epochs, epochs.length)
  out.set(segment.space, AT.space)
  out.set(segment.lane, AT.lane)
  writeU64(out, AT.first, segment.first)
  out.set(segment.prev, AT.prev)
  if (segment.signature) out.set(segment.signature, AT.signature)
  for (const [i, epoch] of epochs.entries()) out.set(epoch, FIXED + i * HASH_BYTES)
  let at = innerAt
  for (const [i, { kind, inner, nonce, bodyHash, hash }] of entries.entries()) {
    const row = rowsAt + i * ROW
    out[row + IN_ROW.kind] = KINDS[kind]
    out[row + IN_ROW.withdrawn] = inner ? 0 : 1
    view.setUint16(row + IN_ROW.epoch, indices[i] ?? 0)
    view.setUint32(row + IN_ROW.length, inner?.length ?? 0)
    out.set(nonce, row + IN_ROW.nonce)
    out.set(bodyHash, row + IN_ROW.bodyHash)
    out.set(hash, row + IN_ROW.hash)
    if (inner) out.set(inner, at)
    at += inner?.length ?? 0
  }
  return out
}

/** Reads a segment. Fields are views into `bytes`; whether they are true is for verification to say. */
export const decodeSegment = (bytes: Uint8Array): Result<Segment, SegmentRefusal> => {
  if (bytes.length < FIXED) return err('segment-length')
  if (bytes[AT.version] !== VERSION) return err('segment-version')
  const view = viewOf(bytes)
  const count = view.getUint16(AT.count)
  const epochCount = view.getUint16(AT.epochs)
  const first = readU64(bytes, AT.first)
  const signed = bytes[AT.signed] ?? 0
  if (count < 1 || count > SEGMENT_EVENTS || epochCount < 1 || epochCount > count || signed > 1 || first === undefined)
    return err('segment-field')
  const zeroFrom = signed ? AT.reserved : AT.signature
  if (bytes.subarray(zeroFrom, FIXED).some(byte => byte !== 0)) return err('segment-field')
  const rowsAt = FIXED + epochCount * HASH_BYTES
  let innerAt = rowsAt + count * ROW
  if (bytes.length < innerAt) return err('segment-length')
  const entries: Entry[] = []
  let appeared = 0
  for (let i = 0; i < count; i++) {
    const row = rowsAt + i * ROW
    const kind = kindOf(bytes[row + IN_ROW.kind] ?? 0)
    const withdrawn = bytes[row + IN_ROW.withdrawn] ?? 0
    const epoch = view.getUint16(row + IN_ROW.epoch)
    const length = view.getUint32(row + IN_ROW.length)
    if (!kind || withdrawn > 1 || epoch >= epochCount || epoch > appeared || (withdrawn === 1 && length > 0)) return err('segment-field')
    appeared = Math.max(appeared, epoch + 1)
    if (length > bytes.length - innerAt) return err('segment-length')
    entries.push({
      kind,
      epoch: bytes.subarray(FIXED + epoch * HASH_BYTES, FIXED + (epoch + 1) * HASH_BYTES),
      nonce: bytes.subarray(row + IN_ROW.nonce, row + IN_ROW.bodyHash),
      bodyHash: bytes.subarray(row + IN_ROW.bodyHash, row + IN_ROW.hash),
      hash: bytes.subarray(row + IN_ROW.hash, row + ROW),
      inner: withdrawn ? undefined : bytes.subarray(innerAt, innerAt + length),
    })
    innerAt += length
  }
  if (innerAt !== bytes.length) return err('segment-length')
  if (epochsOf(entries).epochs.length !== epochCount) return err('segment-field')
  return ok({
    space: bytes.subarray(AT.space, AT.lane),
    lane: bytes.subarray(AT.lane, AT.first),
    first,
    prev: bytes.subarray(AT.prev, AT.signature),
    signature: signed ? bytes.subarray(AT.signature, AT.reserved) : undefined,
    entries,
  })
}
