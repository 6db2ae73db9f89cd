import { concat, readU64, writeU64 } from './bytes.ts'
import { err, ok, type Result } from './result.ts'
import { TAGS } from './tags.ts'

/** The version byte fixes the whole suite: hash, cipher, signature, codec. */
export const VERSION = 1

/** What an event is for, as the relay may know it. Numbers are never used again. */
export const KINDS = { content: 1, epoch: 2, admit: 3, close: 4, withdraw: 5, leave: 6 } as const
export type Kind = keyof typeof KINDS

/** BLAKE2b-256. */
export const HASH_BYTES = 32
/** A lane's name is its public head key (Ed25519). */
export const LANE_BYTES = 32
/** Every header, whatever its kind: nobody learns anything from its length. */
export const HEADER_BYTES = 170
/** The header without `bodyHash`: what a body is bound to. */
export const BOUND_BYTES = HEADER_BYTES - HASH_BYTES

/** The visible part of an event. Hashes and ids are 32 bytes. */
export type Header = {
  readonly kind: Kind
  /** Hash of the founding record. */
  readonly space: Uint8Array
  /** The lane's public head key (Ed25519). */
  readonly lane: Uint8Array
  /** Counts from 0 in each lane. */
  readonly seq: number
  /** Hash of the epoch event whose key sealed the body; the space id for the first epoch. */
  readonly epoch: Uint8Array
  /** Event hash of the one before in this lane; the space id for seq 0. */
  readonly prev: Uint8Array
  readonly bodyHash: Uint8Array
}

export type HeaderRefusal = 'header-length' | 'version' | 'kind' | 'seq'

const kindByNumber = new Map<number, Kind>(Object.entries(KINDS).map(([name, number]) => [number, name as Kind]))

/** The name of a kind's number; undefined for a number that version 1 does not know. */
export const kindOf = (number: number): Kind | undefined => kindByNumber.get(number)

const OFFSET = { version: 0, kind: 1, space: 2, lane: 34, seq: 66, epoch: 74, prev: 106, bodyHash: 138 } as const

/** Exactly 170 bytes. Throws when a field has the wrong width. */
export const encodeHeader = (header: Header): Uint8Array => {
  const out = new Uint8Array(HEADER_BYTES)
  writeHeader(out, header)
  return out
}

/** Writes a header into 170 bytes that are there already. Throws as `encodeHeader` does. */
export const writeHeader = (out: Uint8Array, header: Header): void => {
  const put = (field: Uint8Array, at: number): void => {
    if (field.length !== HASH_BYTES) throw new RangeError(`a header field of ${field.length} bytes`)
    out.set(field, at)
  }
  out[OFFSET.version] = VERSION
  out[OFFSET.kind] = KINDS[header.kind]
  put(header.space, OFFSET.space)
  put(header.lane, OFFSET.lane)
  writeU64(out, OFFSET.seq, header.seq)
  put(header.epoch, OFFSET.epoch)
  put(header.prev, OFFSET.prev)
  put(header.bodyHash, OFFSET.bodyHash)
}

/** Reads a header; every wrong width, version, kind or number is refused by name. Fields are views into `bytes`. */
export const decodeHeader = (bytes: Uint8Array): Result<Header, HeaderRefusal> => {
  if (bytes.length !== HEADER_BYTES) return err('header-length')
  if (bytes[OFFSET.version] !== VERSION) return err('version')
  const kind = kindOf(bytes[OFFSET.kind] ?? 0)
  if (!kind) return err('kind')
  const seq = readU64(bytes, OFFSET.seq)
  if (seq === undefined) return err('seq')
  const field = (at: number): Uint8Array => bytes.subarray(at, at + HASH_BYTES)
  return ok({
    kind,
    space: field(OFFSET.space),
    lane: field(OFFSET.lane),
    seq,
    epoch: field(OFFSET.epoch),
    prev: field(OFFSET.prev),
    bodyHash: field(OFFSET.bodyHash),
  })
}

/** What BLAKE2b-256 turns into the event hash: tag ‖ header. */
export const eventHashInput = (encodedHeader: Uint8Array): Uint8Array => concat(TAGS.event, encodedHeader)

/** What BLAKE2b-256 turns into the body hash: tag ‖ body. */
export const bodyHashInput = (body: Uint8Array): Uint8Array => concat(TAGS.body, body)

/** The associated data of a body: tag ‖ header without `bodyHash`. */
export const boundData = (encodedHeader: Uint8Array): Uint8Array => concat(TAGS.bound, encodedHeader.subarray(0, BOUND_BYTES))

/** What the head key signs: tag ‖ space ‖ lane ‖ seq ‖ event hash. It stands for the whole lane up to there. */
export const headMessage = (head: { space: Uint8Array; lane: Uint8Array; seq: number; hash: Uint8Array }): Uint8Array => {
  const seq = new Uint8Array(8)
  writeU64(seq, 0, head.seq)
  return concat(TAGS.head, head.space, head.lane, seq, head.hash)
}
