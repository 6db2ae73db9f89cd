import { concat, readU64, viewOf, writeU64 } from './bytes.ts'
import { HASH_BYTES, KINDS, kindOf, VERSION, type Kind } from './header.ts'
import { err, ok, type Result } from './result.ts'

/** How many events of a lane lie in one full segment; a checkpoint signature stands over the last of them. */
export const SEGMENT_EVENTS = 256
export const NONCE_BYTES = 24
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

const distinct = (epochs: readonly Uint8Array[]): Map<string, number> => {
  const index = new Map<string, number>()
  for (const epoch of epochs) {
    const key = epoch.toHex()
    if (!index.has(key)) index.set(key, index.size)
  }
  return index
}

/** Fixed part, table of epochs, table of rows, then the contents one after the other. Throws outside 1–256 entries. */
export const encodeSegment = (segment: Segment): Uint8Array => {
  const { entries } = segment
  if (entries.length < 1 || entries.length > SEGMENT_EVENTS) throw new RangeError(`a segment of ${entries.length} events`)
  const epochs = distinct(entries.map(entry => entry.epoch))
  const rowsAt = FIXED + epochs.size * HASH_BYTES
  const tables = new Uint8Array(rowsAt + entries.length * ROW)
  const view = viewOf(tables)
  tables[AT.version] = VERSION
  tables[AT.signed] = segment.signature ? 1 : 0
  view.setUint16(AT.count, entries.length)
  view.setUint16(AT.epochs, epochs.size)
  tables.set(segment.space, AT.space)
  tables.set(segment.lane, AT.lane)
  writeU64(view, AT.first, segment.first)
  tables.set(segment.prev, AT.prev)
  if (segment.signature) tables.set(segment.signature, AT.signature)
  for (const [epoch, i] of epochs) tables.set(Uint8Array.fromHex(epoch), FIXED + i * HASH_BYTES)
  entries.forEach((entry, i) => {
    const row = rowsAt + i * ROW
    tables[row + IN_ROW.kind] = KINDS[entry.kind]
    tables[row + IN_ROW.withdrawn] = entry.inner ? 0 : 1
    view.setUint16(row + IN_ROW.epoch, epochs.get(entry.epoch.toHex()) ?? 0)
    view.setUint32(row + IN_ROW.length, entry.inner?.length ?? 0)
    tables.set(entry.nonce, row + IN_ROW.nonce)
    tables.set(entry.bodyHash, row + IN_ROW.bodyHash)
    tables.set(entry.hash, row + IN_ROW.hash)
  })
  return concat(tables, ...entries.map(entry => entry.inner ?? new Uint8Array()))
}

/** Reads a segment. Fields are views into `bytes`; whether they are true is for verification to say. */
export const decodeSegment = (bytes: Uint8Array): Result<Segment, SegmentRefusal> => {
  if (bytes.length < FIXED) return err('segment-length')
  if (bytes[AT.version] !== VERSION) return err('segment-version')
  const view = viewOf(bytes)
  const count = view.getUint16(AT.count)
  const epochCount = view.getUint16(AT.epochs)
  const first = readU64(view, AT.first)
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
  if (distinct(entries.map(entry => entry.epoch)).size !== epochCount) return err('segment-field')
  return ok({
    space: bytes.subarray(AT.space, AT.lane),
    lane: bytes.subarray(AT.lane, AT.first),
    first,
    prev: bytes.subarray(AT.prev, AT.signature),
    signature: signed ? bytes.subarray(AT.signature, AT.reserved) : undefined,
    entries,
  })
}
