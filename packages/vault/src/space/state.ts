import { sameBytes, toHex } from '@dropwise/protocol'
import type { Suite } from '../crypto/suite.ts'
import { encodeKeys, type Frontier, type KeptLane } from '../room/books.ts'
import { openLog, type Addition, type KeptLog } from '../room/kept-log.ts'
import type { KnownLamport } from '../log/run.ts'
import type { RoomRecords } from '../room/room-records.ts'
import type { Change, RecordStore } from '../store/records.ts'
import { circles, type Circle } from './circle.ts'
import { lamportAfter, lamportsIn, lamportsOf, type Lamports } from './lamports.ts'
import { putNotes, readNotes, type Note } from './notes.ts'
import { wipeBeyond, type OpenKeys } from './space-keys.ts'

/** What a space stands on. `live` throws once the room is locked; `now` is milliseconds since 1970. */
export type SpacePorts = {
  readonly store: RecordStore
  readonly suite: Suite
  readonly records: RoomRecords
  readonly live: () => void
  readonly now: () => number
  /** Whether its lane is one that several take up in turn: then it never goes on in another by itself. */
  readonly stays?: true
  /** Whether a lane lies in copies alone, and is no device. */
  readonly isCopy?: (lane: string) => boolean
}

/** What is to be kept in one commit. */
type Commit = {
  readonly additions: readonly Addition[]
  readonly notes?: readonly Note[]
  readonly keys?: OpenKeys
  readonly also?: readonly Change[]
}

/** One space in memory: what is kept of it, and what follows from that. */
export type SpaceState = {
  readonly log: KeptLog
  readonly lamports: Lamports
  readonly circleOf: (notes: readonly Note[]) => Circle
  keys(): OpenKeys
  notes(): readonly Note[]
  circle(): Circle
  /** To be called in turn. `gone`: something that was read before is no longer there. `erased`: bodies went, of what was kept or only now came. */
  commit(commit: Commit): Promise<{ readonly gone: boolean; readonly erased: boolean }>
}

export const keysLabel = (prefix: string): string => `${prefix}keys`
export const snapshotLabel = (prefix: string): string => `${prefix}snapshot`

/** Opens the state of a space. `prefix` begins the labels of its records: nothing for the own space. */
export const openState = async (ports: SpacePorts, opened: OpenKeys, prefix: string): Promise<SpaceState> => {
  const { store, suite, records, live } = ports
  const log = await openLog(store, records, { prefix, space: opened.space }, live)
  const lamports = lamportsIn(log)
  const circleOf = circles(suite, opened.space, opened.founding)
  let keys = opened
  let notes: readonly Note[] = await readNotes(records, prefix, log.frontier().notes)
  let circle = circleOf(notes)

  /** Events whose bodies have to go: newly withdrawn ones that are kept, and withdrawn ones that only come now. */
  const withdrawnBy = async (after: Circle, additions: readonly Addition[]): Promise<{ lane: Uint8Array; seq: number }[]> => {
    const found: { lane: Uint8Array; seq: number }[] = []
    const lanes = new Map([...log.frontier().lanes, ...additions.map(one => one.after)].map(one => [toHex(one.lane), one.lane]))
    for (const [name, lane] of lanes) {
      const before = circle.withdrawn(name)
      const { next } = log.lane(lane)
      const kept = log.store(lane)
      const read = kept && log.reader(kept)
      for (const [seq, bodyHash] of after.withdrawn(name)) {
        if (seq < next && before.has(seq)) continue
        const entry = seq < next ? (await read?.(seq))?.at(0) : additionAt(additions, name, seq, next)
        if (entry?.kind === 'content' && entry.inner && sameBytes(entry.bodyHash, bodyHash)) found.push({ lane, seq })
      }
    }
    return found
  }

  /** Lanes whose newest content goes: their Lamport is then only the least that is possible (SPEC, IN6). */
  const loosened = async (additions: readonly Addition[], erased: readonly { lane: Uint8Array; seq: number }[]): Promise<Addition[]> => {
    const changed: Addition[] = []
    for (const [name, gone] of Map.groupBy(erased, ({ lane }) => toHex(lane))) {
      const seqs = new Set(gone.map(({ seq }) => seq))
      const mine = additions.filter(({ after }) => toHex(after.lane) === name)
      const lane = mine.at(-1)?.after ?? log.lane(gone[0]?.lane ?? opened.space)
      const kept = log.store(lane.lane)
      let known = { lamport: 0, loose: false }
      let seq = 0
      const step = (entry: Parameters<typeof lamportAfter>[1]): void => {
        known = lamportAfter(known, seqs.has(seq) ? { kind: entry.kind, inner: undefined } : entry)
        seq += 1
      }
      if (kept) for await (const { entry } of lamportsOf(log, kept)) step(entry)
      for (const { entries } of mine) entries.forEach(step)
      changed.push({ entries: [], after: { ...lane, ...known } })
    }
    return changed
  }

  /** Also of what was written here: others name it as seen long after it was the newest. */
  const noteLamports = (additions: readonly Addition[], stood: ReadonlyMap<string, KeptLane>): void => {
    const now = new Map<string, KnownLamport>()
    for (const { entries, after: lane, events } of additions) {
      const name = toHex(lane.lane)
      const { lamport = 0, loose = false } = now.get(name) ?? stood.get(name) ?? {}
      now.set(name, lamports.kept({ lamport, loose }, entries, events))
    }
  }

  const commit: SpaceState['commit'] = async ({ additions, notes: added = [], keys: nextKeys, also = [] }) => {
    const allNotes = added.length > 0 ? [...notes, ...added] : notes
    const after = added.length > 0 ? circleOf(allNotes) : circle
    const erased = await withdrawnBy(after, additions)
    const lower = erased.length > 0 ? await loosened(additions, erased) : []
    const frontier: Frontier = log.frontier()
    const hidden = frontier.lanes.some((lane: KeptLane) => limitOf(after, lane) !== limitOf(circle, lane))
    const gone = hidden || erased.some(({ lane, seq }) => seq < log.lane(lane).next)
    const changes: Change[] = [...also, ...putNotes(records, log.prefix, notes, added)]
    if (nextKeys && nextKeys !== keys) changes.push(records.put(keysLabel(log.prefix), encodeKeys(nextKeys.kept)))
    // What a reader made of events that are gone may hold their words.
    if (gone) changes.push(records.remove(snapshotLabel(log.prefix)))
    const stood = new Map(additions.map(({ after: { lane } }) => [toHex(lane), log.lane(lane)]))
    try {
      await log.keep({ additions: [...additions, ...lower], erased, notes: allNotes.length, also: changes })
    } catch (failure) {
      if (nextKeys) wipeBeyond(suite, nextKeys, keys)
      throw failure
    }
    notes = allNotes
    circle = after
    if (nextKeys) wipeBeyond(suite, keys, nextKeys)
    keys = nextKeys ?? keys
    if (erased.length > 0) lamports.forget()
    else noteLamports(additions, stood)
    return { gone, erased: erased.length > 0 }
  }

  return { log, lamports, circleOf, keys: () => keys, notes: () => notes, circle: () => circle, commit }
}

/** How many of a lane's kept events count. */
const limitOf = (circle: Circle, { lane, next }: KeptLane): number => Math.min(next, circle.member(toHex(lane))?.limit?.count ?? next)

const additionAt = (additions: readonly Addition[], lane: string, seq: number, next: number) =>
  additions.filter(({ after }) => toHex(after.lane) === lane).flatMap(({ entries }) => entries)[seq - next]
