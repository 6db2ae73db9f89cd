import { sameBytes, toHex } from '../bytes.ts'
import { decodeHeader, HASH_BYTES, HEADER_BYTES, kindOf, KINDS, LANE_BYTES, writeHeader, type Header, type Kind } from '../header.ts'
import { SIGNATURE_BYTES } from '../segment.ts'
import { TAG_BYTES, TAGS } from '../tags.ts'
import { Misread, u16, u64, u8, wide, type Reading } from './fields.ts'

/** How many events a run may have; a push has at most `MAX_PUSH_EVENTS`. */
export const MAX_RUN_EVENTS = 2048
const MAX_EPOCHS = 255

/** What of an event goes over the wire; the rest of its header follows from its place. A withdrawn body leaves its hash. */
export type RunEvent = { readonly kind: Kind; readonly epoch: Uint8Array } & (
  | { readonly body: Uint8Array }
  | { readonly body: undefined; readonly bodyHash: Uint8Array }
)

/** Events of one lane that follow on one another, under a head over the last. */
export type Run = {
  readonly lane: Uint8Array
  /** Seq of the first event. */
  readonly first: number
  /** Event hash of the one before; the space id for seq 0. */
  readonly prev: Uint8Array
  readonly events: readonly RunEvent[]
  /** The head key's signature over the last event. */
  readonly signature: Uint8Array
}

/** Lane ‖ first ‖ prev ‖ count ‖ number of epochs, before the epochs. */
const FIXED = LANE_BYTES + 8 + HASH_BYTES + 2 + 1
const ROW = 4

/** The bytes of a run. Throws when a width or a count is wrong. */
export const encodeRun = (run: Run): Uint8Array => {
  const { events } = run
  if (events.length < 1 || events.length > MAX_RUN_EVENTS) throw new RangeError(`a run of ${events.length} events`)
  const { epochs, indices } = epochsOf(events)
  let size = FIXED + epochs.length * HASH_BYTES + events.length * ROW + SIGNATURE_BYTES
  for (const { body } of events) size += body?.length ?? HASH_BYTES
  // Written in place: a page has thousands of events.
  const out = new Uint8Array(size)
  let at = 0
  const put = (bytes: Uint8Array): void => {
    out.set(bytes, at)
    at += bytes.length
  }
  put(wide(run.lane, LANE_BYTES))
  put(u64(run.first))
  put(wide(run.prev, HASH_BYTES))
  put(u16(events.length))
  put(u8(epochs.length))
  for (const epoch of epochs) put(wide(epoch, HASH_BYTES))
  for (const [i, event] of events.entries()) {
    const length = event.body?.length ?? 0
    if (length > 65_535 || (event.body && length === 0)) throw new RangeError(`a body of ${length} bytes`)
    out[at] = KINDS[event.kind]
    out[at + 1] = indices[i] ?? 0
    out[at + 2] = length >> 8
    out[at + 3] = length & 255
    at += ROW
    put(event.body ?? wide(event.bodyHash, HASH_BYTES))
  }
  put(wide(run.signature, SIGNATURE_BYTES))
  return out
}

/** The epochs of events in order of appearance, and which of them each event has. */
const epochsOf = (events: readonly RunEvent[]): { readonly epochs: readonly Uint8Array[]; readonly indices: readonly number[] } => {
  const epochs: Uint8Array[] = []
  let index = 0
  const indices = events.map(({ epoch }) => {
    const same = epochs[index]
    // Mostly the one of the event before.
    if (same && sameBytes(same, epoch)) return index
    index = epochs.findIndex(known => sameBytes(known, epoch))
    if (index < 0) index = epochs.push(epoch) - 1
    return index
  })
  return { epochs, indices }
}

/** Reads a run; byte fields are views. Throws `Misread` on anything that `encodeRun` would not write. */
export const readRun = (from: Reading): Run => {
  const lane = from.take(LANE_BYTES)
  const first = from.u64()
  const prev = from.take(HASH_BYTES)
  const count = from.u16()
  const epochCount = from.u8()
  if (count < 1 || count > MAX_RUN_EVENTS || epochCount < 1 || epochCount > Math.min(count, MAX_EPOCHS)) throw new Misread()
  if (!Number.isSafeInteger(first + count - 1)) throw new Misread()
  const epochs = Array.from({ length: epochCount }, () => from.take(HASH_BYTES))
  if (new Set(epochs.map(toHex)).size !== epochCount) throw new Misread()
  const events: RunEvent[] = []
  let appeared = 0
  for (let i = 0; i < count; i++) {
    const kind = kindOf(from.u8())
    const index = from.u8()
    const epoch = epochs[index]
    if (!kind || !epoch || index > appeared) throw new Misread()
    appeared = Math.max(appeared, index + 1)
    const length = from.u16()
    events.push(length === 0 ? { kind, epoch, body: undefined, bodyHash: from.take(HASH_BYTES) } : { kind, epoch, body: from.take(length) })
  }
  if (appeared !== epochCount) throw new Misread()
  return { lane, first, prev, events, signature: from.take(SIGNATURE_BYTES) }
}

/** An event of a run with everything that was left out: its header was made, and everything hashed, by whoever holds this. */
export type WholeEvent = Header & {
  readonly header: Uint8Array
  readonly hash: Uint8Array
  readonly body: Uint8Array | undefined
}

/**
 * Makes the headers of a run again. Only bytes that its writer sealed give the hashes that its head stands for, so nothing that came
 * with a run has to be believed. `hash` is BLAKE2b-256.
 */
export const wholeEvents = (space: Uint8Array, run: Run, hash: (message: Uint8Array) => Uint8Array): WholeEvent[] => {
  let { prev } = run
  // One place for all headers, and one for what is hashed: a page has thousands of events.
  const headers = new Uint8Array(run.events.length * HEADER_BYTES)
  const longest = run.events.reduce((most, { body }) => Math.max(most, body?.length ?? 0), HEADER_BYTES)
  const hashed = new Uint8Array(TAG_BYTES + longest)
  const tagged = (tag: Uint8Array, bytes: Uint8Array): Uint8Array => {
    hashed.set(tag)
    hashed.set(bytes, TAG_BYTES)
    return hash(hashed.subarray(0, TAG_BYTES + bytes.length))
  }
  return run.events.map((event, i) => {
    const bodyHash = event.body ? tagged(TAGS.body, event.body) : event.bodyHash
    const seq = run.first + i
    const before = prev
    const header = headers.subarray(i * HEADER_BYTES, (i + 1) * HEADER_BYTES)
    const { kind, epoch, body } = event
    writeHeader(header, { kind, space, lane: run.lane, seq, epoch, prev, bodyHash })
    prev = tagged(TAGS.event, header)
    return { header, hash: prev, kind, space, lane: run.lane, seq, epoch, prev: before, bodyHash, body }
  })
}

/** The run that events of one lane make, from their whole headers. Throws when they do not follow on one another. */
export const runOf = (
  events: readonly { readonly header: Uint8Array; readonly body: Uint8Array | undefined }[],
  signature: Uint8Array,
): Run => {
  const headers = events.map(({ header }) => {
    const read = decodeHeader(header)
    if (!read.ok) throw new RangeError(read.error)
    return read.value
  })
  const [start] = headers
  if (!start) throw new RangeError('a run of no events')
  const rows = headers.map(({ kind, epoch, bodyHash, seq }, i): RunEvent => {
    if (seq !== start.seq + i) throw new RangeError('a run with a gap')
    const body = events[i]?.body
    return body ? { kind, epoch, body } : { kind, epoch, body: undefined, bodyHash }
  })
  return { lane: start.lane, first: start.seq, prev: start.prev, events: rows, signature }
}
