import { decodeSegment, encodeSegment, headMessage, sameBytes, SEGMENT_EVENTS, type Entry, type Segment } from '@dropwise/protocol'
import type { Suite } from '../crypto/suite.ts'
import { VaultFault } from '../fault.ts'
import type { Change } from '../store/records.ts'
import type { OwnSpace } from './founding.ts'
import type { RoomRecords } from './room-records.ts'

/** What is younger than the last full segment: fewer than 256 events, the hash before them, and the head over the last. */
export type Tail = { readonly entries: readonly Entry[]; readonly prev: Uint8Array; readonly signature: Uint8Array | undefined }

/** Label of the full segment with this number. */
export const segmentLabel = (number: number): string => `segment:${number}`
/** Label of the row that holds one event of the hot tail. */
export const rowLabel = (seq: number): string => `row:${seq}`
/** Seq of the first event of the hot tail, when `next` is the next seq. */
export const tailStart = (next: number): number => next - (next % SEGMENT_EVENTS)

/** Opens a kept segment and checks that it is the one that was asked for. */
export const readSegment = async (records: RoomRecords, label: string, first: number): Promise<Segment> => {
  const read = decodeSegment(await records.need(label))
  if (!read.ok) throw new VaultFault(read.error === 'segment-version' ? 'newer-version' : 'record-broken', label)
  if (read.value.first !== first) throw new VaultFault('chain-broken', label)
  return read.value
}

/** Reads the hot tail, row by row, and checks that each follows on the one before. */
export const readTail = async (records: RoomRecords, next: number, prev: Uint8Array): Promise<Omit<Tail, 'prev'>> => {
  const start = tailStart(next)
  const rows = await Promise.all(Array.from({ length: next - start }, (_, i) => readSegment(records, rowLabel(start + i), start + i)))
  let head = prev
  const entries = rows.flatMap((row, i) => {
    const [entry] = row.entries
    if (!entry || row.entries.length !== 1 || !sameBytes(row.prev, head)) throw new VaultFault('chain-broken', rowLabel(start + i))
    head = entry.hash
    return [entry]
  })
  return { entries, signature: rows.at(-1)?.signature }
}

const signHead = (suite: Suite, own: OwnSpace, seq: number, hash: Uint8Array): Uint8Array =>
  suite.sign(own.head.secretKey, headMessage({ space: own.space, lane: own.head.publicKey, seq, hash }))

/** What an append changes: full segments sealed, their rows gone, new rows put; and the tail that remains. */
export const keepEntries = (
  suite: Suite,
  records: RoomRecords,
  own: OwnSpace,
  next: number,
  before: Tail,
  added: readonly Entry[],
): { readonly changes: Change[]; readonly tail: Tail } => {
  const place = { space: own.space, lane: own.head.publicKey }
  const changes: Change[] = []
  const entries = [...before.entries, ...added]
  let start = tailStart(next)
  let { prev } = before
  while (entries.length >= SEGMENT_EVENTS) {
    const full = entries.splice(0, SEGMENT_EVENTS)
    const last = full.at(-1)?.hash ?? prev
    const signature = signHead(suite, own, start + SEGMENT_EVENTS - 1, last)
    changes.push(
      records.put(segmentLabel(start / SEGMENT_EVENTS), encodeSegment({ ...place, first: start, prev, signature, entries: full })),
    )
    for (let seq = start; seq < next; seq++) changes.push(records.remove(rowLabel(seq)))
    start += SEGMENT_EVENTS
    prev = last
  }
  const last = entries.at(-1)
  const signature = last && signHead(suite, own, start + entries.length - 1, last.hash)
  for (const [i, entry] of entries.entries()) {
    const first = start + i
    if (first < next) continue
    const signed = i === entries.length - 1 ? signature : undefined
    changes.push(
      records.put(
        rowLabel(first),
        encodeSegment({ ...place, first, prev: entries[i - 1]?.hash ?? prev, signature: signed, entries: [entry] }),
      ),
    )
  }
  return { changes, tail: { entries, prev, signature } }
}
