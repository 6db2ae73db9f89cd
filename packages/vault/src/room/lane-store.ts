import { sameBytes, SEGMENT_EVENTS, type Entry, type Segment } from '@dropwise/protocol'
import { VaultFault } from '../fault.ts'
import type { Change } from '../store/records.ts'
import type { LaneFrontier, SignedEntry } from '../log/run.ts'
import type { RoomRecords } from './room-records.ts'
import { keepEntries, readSegment, readTail, rowLabel, runBytes, segmentLabel, tailStart, type LanePlace, type Tail } from './tail.ts'

/** The records of one lane: full segments, and the hot tail, which stays in memory once it was read. */
export type LaneStore = {
  readonly place: LanePlace
  segment(number: number): Promise<Segment>
  tail(): Promise<Tail>
  /** What keeping more, and dropping the bodies of some kept before, would change. Nothing is changed until `kept`. */
  prepare(added: readonly SignedEntry[], erased: readonly number[]): Promise<{ readonly changes: Change[]; readonly tail: Tail }>
  /** Says that what was prepared is durable. */
  kept(tail: Tail): void
  /** Labels of all records that hold its events. */
  labels(): string[]
}

const bodiless = <E extends Entry>(entry: E): E => ({ ...entry, inner: undefined })

/** @param state where the lane stands now */
export const laneStore = (records: RoomRecords, place: LanePlace, state: () => LaneFrontier): LaneStore => {
  let loaded: Tail | undefined

  const segment = async (number: number): Promise<Segment> => {
    const read = await readSegment(records, place, segmentLabel(place, number), number * SEGMENT_EVENTS)
    if (read.entries.length !== SEGMENT_EVENTS) throw new VaultFault('chain-broken', segmentLabel(place, number))
    return read
  }

  const tail = async (): Promise<Tail> => {
    if (loaded) return loaded
    const { next, head } = state()
    const full = tailStart(next) / SEGMENT_EVENTS
    const before = full === 0 ? undefined : await segment(full - 1)
    const read = await readTail(records, place, next, before?.entries.at(-1)?.hash ?? place.space)
    if (!sameBytes(read.entries.at(-1)?.hash ?? read.prev, head)) throw new VaultFault('chain-broken', rowLabel(place, next))
    loaded = read
    return read
  }

  const prepare: LaneStore['prepare'] = async (added, erased) => {
    const { next } = state()
    const start = tailStart(next)
    const before = await tail()
    const gone = new Set(erased)
    const without = (first: number, entries: readonly SignedEntry[]) =>
      entries.map((entry, i) => (gone.has(first + i) ? bodiless(entry) : entry))
    const rows = without(start, before.entries)
    const { changes, tail: after } = keepEntries(records, place, { next }, { ...before, entries: rows }, without(next, added))
    const still = tailStart(next + added.length) === start
    for (const [i, row] of rows.entries())
      if (still && gone.has(start + i))
        changes.push(records.put(rowLabel(place, start + i), runBytes(place, start + i, rows[i - 1]?.hash ?? before.prev, [row])))
    const numbers = new Set(erased.filter(seq => seq < start).map(seq => Math.floor(seq / SEGMENT_EVENTS)))
    for (const number of numbers) {
      const { entries, prev, first, signature } = await segment(number)
      const signed = without(
        first,
        entries.map((entry, i) => ({ ...entry, signature: i === entries.length - 1 ? signature : undefined })),
      )
      changes.push(records.put(segmentLabel(place, number), runBytes(place, first, prev, signed)))
    }
    return { changes, tail: after }
  }

  return {
    place,
    segment,
    tail,
    prepare,
    kept: after => {
      loaded = after
    },
    labels: () => {
      const { next } = state()
      const start = tailStart(next)
      const segments = Array.from({ length: start / SEGMENT_EVENTS }, (_, number) => segmentLabel(place, number))
      return [...segments, ...Array.from({ length: next - start }, (_, i) => rowLabel(place, start + i))]
    },
  }
}
