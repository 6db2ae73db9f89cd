import { toHex } from '@dropwise/protocol'
import type { Suite } from '../crypto/suite.ts'
import type { CarriedEvent, KnownLamport, RunEvent, VerifiedRun } from '../log/run.ts'
import type { KeptLane } from '../room/books.ts'
import type { Addition } from '../room/kept-log.ts'
import type { Circle } from './circle.ts'
import { openEpochs, type EpochFault } from './keyring.ts'
import type { Note } from './notes.ts'
import type { OpenKeys } from './space-keys.ts'

/** What a space would be once everything that was accepted so far is kept. */
export type Draft = {
  readonly lanes: ReadonlyMap<string, KeptLane>
  readonly additions: readonly (Addition & { readonly events: readonly RunEvent[] })[]
  /** All notes, those kept before, too. */
  readonly notes: readonly Note[]
  readonly circle: Circle
  readonly keys: OpenKeys
  readonly faults: readonly EpochFault[]
  /** Nothing more helps: what was seen and is not here may lie behind the end of a lane, where there is one. */
  readonly lenient: boolean
  /** Lamports of what was accepted. */
  readonly known: ReadonlyMap<string, KnownLamport>
}

/** What a verified event says publicly; undefined for contents. */
const noteOf = (lane: Uint8Array, prev: Uint8Array, { kind, seq, hash, entry }: RunEvent): Note | undefined =>
  kind === 'content' || kind === 'withdrawn' || !entry.inner ? undefined : { kind, lane, seq, prev, hash, body: entry.inner }

/** Notes of events one after the other. */
const notesOf = (lane: Uint8Array, before: Uint8Array, events: readonly RunEvent[]): Note[] =>
  events.flatMap((event, i) => noteOf(lane, events[i - 1]?.hash ?? before, event) ?? [])

/** The draft with more notes: members worked out anew, epochs opened. */
export const withNotes = (suite: Suite, circleOf: (notes: readonly Note[]) => Circle, draft: Draft, added: readonly Note[]): Draft => {
  if (added.length === 0) return draft
  const notes = [...draft.notes, ...added]
  const circle = circleOf(notes)
  return { ...draft, notes, circle, ...openEpochs(suite, draft.keys, circle, notes) }
}

/** The draft with a verified run taken in. */
export const withRun = (
  suite: Suite,
  circleOf: (notes: readonly Note[]) => Circle,
  draft: Draft,
  from: KeptLane,
  run: readonly CarriedEvent[],
  verified: VerifiedRun,
): Draft => {
  const { events, frontier } = verified
  if (events.length === 0) return draft
  const skipped = (events[0]?.seq ?? 0) - firstSeq(run, events)
  const entries = events.map(({ entry }, i) => ({ ...entry, signature: run[skipped + i]?.signature }))
  const { lamport, loose = false } = frontier
  const after: KeptLane = { ...from, ...frontier, loose, reached: Math.max(from.reached, lamport) }
  const known = new Map(draft.known)
  let at: KnownLamport = { lamport: from.lamport, loose: from.loose ?? false }
  for (const event of events) {
    if (event.kind === 'content') at = { lamport: event.inner.lamport, loose: false }
    if (event.kind === 'withdrawn') at = { lamport: event.lamport, loose: true }
    known.set(toHex(event.hash), at)
  }
  const lanes = new Map(draft.lanes).set(toHex(from.lane), after)
  const taken: Draft = { ...draft, lanes, known, additions: [...draft.additions, { entries, after, events }] }
  return withNotes(suite, circleOf, taken, notesOf(from.lane, from.head, events))
}

/** Seq of the first event of a run, told from the last that was verified of it. */
const firstSeq = (run: readonly CarriedEvent[], events: readonly RunEvent[]): number => {
  const [first] = events
  const header = run[0]?.header
  if (!first || !header) return 0
  const seq = new DataView(header.buffer, header.byteOffset, header.byteLength).getBigUint64(66)
  return Number(seq)
}
