import { toHex } from '@dropwise/protocol'
import type { Suite } from '../crypto/suite.ts'
import type { KnownLamport, RunEvent, VerifiedRun } from '../log/run.ts'
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
  /** Body hashes that somebody of the own side took back, standing or not, by lane and seq: what is gone, and may be gone by a lane that has ended since. */
  readonly takenBack: ReadonlyMap<string, Uint8Array>
  /** Lamports of what was accepted. */
  readonly known: LamportOf
}

/** The Lamport of an event, by its hash in hexadecimal. */
type LamportOf = (name: string) => KnownLamport | undefined

/** Lamports of some more events. They are put in order only when somebody asks: mostly nobody does. */
const knowing = (before: LamportOf, more: () => Iterable<readonly [Uint8Array, KnownLamport]>): LamportOf => {
  let found: Map<string, KnownLamport> | undefined
  return name => {
    found ??= new Map(Array.from(more(), ([hash, lamport]) => [toHex(hash), lamport]))
    return found.get(name) ?? before(name)
  }
}

/** What a verified event says publicly; undefined for contents. */
const noteOf = (lane: Uint8Array, prev: Uint8Array, { kind, seq, hash, entry }: RunEvent): Note | undefined =>
  kind === 'content' || kind === 'withdrawn' || !entry.inner ? undefined : { kind, lane, seq, prev, hash, body: entry.inner }

/** Notes of events one after the other. */
const notesOf = (lane: Uint8Array, before: Uint8Array, events: readonly RunEvent[]): Note[] => {
  const notes: Note[] = []
  for (const [i, event] of events.entries()) {
    const note = noteOf(lane, events[i - 1]?.hash ?? before, event)
    if (note) notes.push(note)
  }
  return notes
}

/** The draft with more notes: members worked out anew, epochs opened. */
export const withNotes = (suite: Suite, circleOf: (notes: readonly Note[]) => Circle, draft: Draft, added: readonly Note[]): Draft => {
  if (added.length === 0) return draft
  const notes = [...draft.notes, ...added]
  const circle = circleOf(notes)
  return { ...draft, notes, circle, ...openEpochs(suite, draft.keys, circle, notes) }
}

/** The Lamport of each event of a verified run. */
function* lamportsFrom(from: KeptLane, events: readonly RunEvent[]): Generator<readonly [Uint8Array, KnownLamport]> {
  let at: KnownLamport = { lamport: from.lamport, loose: from.loose ?? false }
  for (const event of events) {
    if (event.kind === 'content') at = { lamport: event.inner.lamport, loose: false }
    if (event.kind === 'withdrawn') at = { lamport: event.lamport, loose: true }
    yield [event.hash, at]
  }
}

/** The draft with a verified run taken in. */
export const withRun = (
  suite: Suite,
  circleOf: (notes: readonly Note[]) => Circle,
  draft: Draft,
  from: KeptLane,
  { events, frontier }: VerifiedRun,
): Draft => {
  if (events.length === 0) return draft
  const entries = events.map(({ entry }) => entry)
  const { lamport, loose = false } = frontier
  const after: KeptLane = { ...from, ...frontier, loose, reached: Math.max(from.reached, lamport) }
  const known = knowing(draft.known, () => lamportsFrom(from, events))
  const lanes = new Map(draft.lanes).set(toHex(from.lane), after)
  const taken: Draft = { ...draft, lanes, known, additions: [...draft.additions, { entries, after, events }] }
  return withNotes(suite, circleOf, taken, notesOf(from.lane, from.head, events))
}
