import { boundData, decodeHeader, decodeInner, decodeWithdraw, eventHashInput, sameBytes, toHex, unpad } from '@dropwise/protocol'
import type { Suite } from '../crypto/suite.ts'
import { verifyChain, type LinkedEvent } from '../log/chain.ts'
import { mayCome } from '../log/refusal.ts'
import type { KnownLamport, RunFacts, VerifiedRun } from '../log/run.ts'
import { verifyRun } from '../log/verify-run.ts'
import type { KeptLane } from '../room/books.ts'
import { BEHIND_AN_END, hasEnds } from './circle.ts'
import { withNotes, withRun, type Draft } from './draft.ts'
import type { Note } from './notes.ts'
import type { LaneRefusal, LaneRun } from './port.ts'
import { wipeBeyond } from './space-keys.ts'
import type { SpaceState } from './state.ts'

/** What became of one run: taken into the draft, known already, to be tried again, or wrong. */
type Sifted = {
  readonly kind: 'taken' | 'known' | 'waiting' | 'refused'
  readonly refusal?: LaneRefusal
}

type Outcome = { readonly draft: Draft; readonly sifted: ReadonlyMap<LaneRun, Sifted> }
/** Hashes of kept events that a run goes over again. */
type Overlaps = ReadonlyMap<LaneRun, ReadonlyMap<number, Uint8Array>>

/** Takes as many runs into the draft as hold, in whatever order they came and however they lean on one another. Keeps nothing. */
export const sift = async (suite: Suite, state: SpaceState, runs: readonly LaneRun[]): Promise<Outcome> => {
  const sifted = new Map<LaneRun, Sifted>()
  const overlaps = new Map<LaneRun, ReadonlyMap<number, Uint8Array>>()
  let open: LaneRun[] = []
  for (const run of runs) {
    const kept = await overlapOf(state, run)
    overlaps.set(run, kept)
    if (isKnown(suite, run, kept)) sifted.set(run, { kind: 'known' })
    else open.push(run)
  }
  let draft = draftOf(state)
  let loaded = false
  for (let progress = true; progress && open.length > 0;) {
    progress = false
    const still: LaneRun[] = []
    for (const run of open) {
      const tried = tryRun(suite, state, draft, overlaps, run, laneIn(state, draft, run.lane))
      if (tried.kind === 'holds') {
        draft = withRun(suite, state.circleOf, draft, laneIn(state, draft, run.lane), tried.verified)
        sifted.set(run, told(tried.verified))
        progress = true
      } else if (tried.kind === 'refused') sifted.set(run, tried)
      else {
        still.push(run)
        if (tried.unknownSeen && !loaded) {
          await state.lamports.load()
          loaded = progress = true
        }
      }
    }
    open = still
    if (progress || open.length === 0) continue
    const joint = inLongRuns(suite, state, draft, overlaps, open) ?? together(suite, state, draft, overlaps, open)
    if (!joint) {
      // Together they may lean on what was seen long ago, and only that is missing.
      if (!loaded) {
        await state.lamports.load()
        loaded = true
      } else if (!draft.lenient && hasEnds(draft.circle)) draft = { ...draft, lenient: true }
      else break
      progress = true
      continue
    }
    ;({ draft } = joint)
    for (const [run, one] of joint.sifted) sifted.set(run, one)
    open = open.filter(run => !joint.sifted.has(run))
    progress = true
  }
  for (const run of open) sifted.set(run, { kind: 'waiting' })
  return { draft, sifted }
}

const draftOf = (state: SpaceState): Draft => ({
  lanes: new Map(),
  additions: [],
  notes: state.notes(),
  circle: state.circle(),
  keys: state.keys(),
  faults: [],
  lenient: false,
  known: () => undefined,
})

const laneIn = (state: SpaceState, draft: Draft, lane: Uint8Array): KeptLane => draft.lanes.get(toHex(lane)) ?? state.log.lane(lane)

const told = ({ refused }: VerifiedRun): Sifted => (refused ? { kind: 'refused', refusal: refused } : { kind: 'taken' })

const overlapOf = async (state: SpaceState, { lane, first, events }: LaneRun): Promise<ReadonlyMap<number, Uint8Array>> => {
  const kept = new Map<number, Uint8Array>()
  const store = state.log.store(lane)
  const { next } = state.log.lane(lane)
  if (!store || first >= next) return kept
  const read = state.log.reader(store)
  for (let seq = Math.max(0, first - 1); seq < Math.min(next, first + events.length);)
    for (const { hash } of await read(seq)) kept.set(seq++, hash)
  return kept
}

const isKnown = (suite: Suite, { first, events }: LaneRun, kept: ReadonlyMap<number, Uint8Array>): boolean => {
  const last = events.at(-1)
  const here = kept.get(first + events.length - 1)
  return last === undefined || (here !== undefined && sameBytes(here, suite.hash(eventHashInput(last.header))))
}

type Tried =
  | { readonly kind: 'holds'; readonly verified: VerifiedRun }
  | { readonly kind: 'refused'; readonly refusal: LaneRefusal }
  | { readonly kind: 'waiting'; readonly unknownSeen: boolean }

const factsFor = (state: SpaceState, draft: Draft, overlaps: Overlaps, run: LaneRun): RunFacts => {
  const name = toHex(run.lane)
  const member = draft.circle.member(name)
  return {
    space: draft.keys.space,
    lane: run.lane,
    role: member?.role ?? 'device',
    contentKeys: draft.keys.contentKeys,
    limit: member?.limit,
    known: hash => draft.known(toHex(hash)) ?? state.lamports.known(hash) ?? (draft.lenient ? BEHIND_AN_END : undefined),
    kept: seq => overlaps.get(run)?.get(seq),
    withdrawn: seq => draft.circle.withdrawn(name).get(seq),
  }
}

const tryRun = (suite: Suite, state: SpaceState, draft: Draft, overlaps: Overlaps, run: LaneRun, from: KeptLane): Tried => {
  if (!draft.circle.member(toHex(run.lane))) return { kind: 'waiting', unknownSeen: false }
  if (from.forkedAt !== undefined) return { kind: 'refused', refusal: { reason: 'fork', seq: from.forkedAt } }
  const verified = verifyRun(suite, factsFor(state, draft, overlaps, run), from, run.events)
  if (verified.ok) return { kind: 'holds', verified: verified.value }
  const { reason } = verified.error
  // Whoever wrote it may have come after a body went that is only going from here now.
  const going = reason === 'wrong-lamport' && draft.notes.slice(state.notes().length).some(({ kind }) => kind === 'withdraw')
  return going || mayCome(reason)
    ? { kind: 'waiting', unknownSeen: reason === 'unknown-seen' }
    : { kind: 'refused', refusal: verified.error }
}

/**
 * Runs that wait for one another: an epoch and what is written under it in one run, an admission in one and an epoch in another, two
 * that saw each other's. What they say publicly, and the Lamports they claim, are taken as given; only what holds then, and leans on
 * nothing that does not, is taken. Hashes cannot go round in a circle, so the claims are as good as their first ones, which are checked.
 */
const together = (suite: Suite, state: SpaceState, draft: Draft, overlaps: Overlaps, open: readonly LaneRun[]): Outcome | undefined => {
  let candidates = open.toSorted((a, b) => a.first - b.first)
  while (candidates.length > 0) {
    const trial = supposed(suite, state, draft, overlaps, candidates)
    const lanes = new Map<string, KeptLane>()
    const passed: { run: LaneRun; from: KeptLane; verified: VerifiedRun }[] = []
    for (const run of candidates) {
      const from = lanes.get(toHex(run.lane)) ?? laneIn(state, draft, run.lane)
      const tried = tryRun(suite, state, trial, overlaps, run, from)
      if (tried.kind !== 'holds') continue
      passed.push({ run, from, verified: tried.verified })
      lanes.set(toHex(run.lane), { ...from, ...tried.verified.frontier })
    }
    wipeBeyond(suite, trial.keys, draft.keys)
    if (passed.length === candidates.length) {
      const sifted = new Map(passed.map(({ run, verified }) => [run, told(verified)]))
      const taken = passed.reduce(
        (so, { run, verified }) => withRun(suite, state.circleOf, so, laneIn(state, so, run.lane), verified),
        draft,
      )
      return { draft: taken, sifted }
    }
    candidates = passed.map(({ run }) => run)
  }
  return undefined
}

/** Runs that go on from one another as one: what was withdrawn in an early one may be named in a later. */
const inLongRuns = (suite: Suite, state: SpaceState, draft: Draft, overlaps: Overlaps, open: readonly LaneRun[]): Outcome | undefined => {
  const long: { readonly whole: LaneRun; readonly parts: readonly LaneRun[] }[] = []
  for (const run of open.toSorted((a, b) => a.first - b.first)) {
    const at = long.findIndex(({ whole }) => sameBytes(whole.lane, run.lane) && whole.first + whole.events.length === run.first)
    const before = long[at]
    if (before) long[at] = { whole: { ...before.whole, events: [...before.whole.events, ...run.events] }, parts: [...before.parts, run] }
    else long.push({ whole: run, parts: [run] })
  }
  if (long.length === open.length) return undefined
  const kept = new Map(long.map(({ whole, parts }) => [whole, new Map(parts.flatMap(part => [...(overlaps.get(part) ?? [])]))]))
  const joint = together(
    suite,
    state,
    draft,
    kept,
    long.map(({ whole }) => whole),
  )
  if (!joint) return undefined
  const sifted = new Map<LaneRun, Sifted>()
  for (const { whole, parts } of long) {
    const one = joint.sifted.get(whole)
    if (one) for (const part of parts) sifted.set(part, one)
  }
  return { draft: joint.draft, sifted }
}

/** The draft as it would be if every candidate that is chained and under a head were true. */
const supposed = (suite: Suite, state: SpaceState, draft: Draft, overlaps: Overlaps, candidates: readonly LaneRun[]): Draft => {
  const claims = withdrawalsIn(candidates)
  const lanes = new Map<string, KeptLane>()
  const chained: { readonly from: KeptLane; readonly linked: readonly LinkedEvent[] }[] = []
  const notes: Note[] = []
  for (const run of candidates) {
    const name = toHex(run.lane)
    const from = lanes.get(name) ?? laneIn(state, draft, run.lane)
    const facts = factsFor(state, draft, overlaps, run)
    const withdrawn = (seq: number) => facts.withdrawn(seq) ?? claims.get(`${name} ${seq}`)
    const chain = verifyChain(suite, { ...facts, withdrawn }, from, run.events)
    if (!chain.ok) continue
    for (const { kind, header, hash, event } of chain.value)
      if (kind !== 'content' && event.body) notes.push({ kind, lane: run.lane, seq: header.seq, prev: header.prev, hash, body: event.body })
    chained.push({ from, linked: chain.value })
    const last = chain.value.at(-1)
    if (last) lanes.set(name, { ...from, next: last.header.seq + 1, head: last.hash })
  }
  const trial = withNotes(suite, state.circleOf, draft, notes)
  const claimed = new Map<string, KnownLamport>()
  const at = new Map<string, KnownLamport | undefined>()
  for (const { from, linked } of chained) {
    const name = toHex(from.lane)
    let before = at.has(name) ? at.get(name) : { lamport: from.lamport, loose: from.loose ?? false }
    for (const one of linked) {
      before = claimOf(suite, trial, one, before)
      if (before) claimed.set(toHex(one.hash), before)
    }
    at.set(name, before)
  }
  return { ...trial, known: name => claimed.get(name) ?? draft.known(name) }
}

/**
 * Body hashes that candidates say were withdrawn, by lane and seq. Whoever says so may be let in only by the run in which the body is
 * missing: whether it counts is seen once all of them are supposed.
 */
const withdrawalsIn = (candidates: readonly LaneRun[]): ReadonlyMap<string, Uint8Array> => {
  const claims = new Map<string, Uint8Array>()
  for (const { events } of candidates)
    for (const { header, body } of events) {
      const read = decodeHeader(header)
      const said = read.ok && read.value.kind === 'withdraw' && body && decodeWithdraw(body)
      if (said && said.ok) claims.set(`${toHex(said.value.lane)} ${said.value.seq}`, said.value.bodyHash)
    }
  return claims
}

const claimOf = (suite: Suite, { keys }: Draft, one: LinkedEvent, before: KnownLamport | undefined): KnownLamport | undefined => {
  if (one.kind !== 'content') return before
  if (!one.body) return before && { lamport: before.lamport + 1, loose: true }
  const key = keys.contentKeys.get(toHex(one.header.epoch))
  const padded = key && suite.open(key, one.body, boundData(one.event.header))
  const content = padded && unpad(padded)
  if (!content?.ok) return undefined
  const inner = decodeInner(content.value)
  return inner.ok ? { lamport: inner.value.lamport, loose: false } : undefined
}

/** Seq of the first event of a run as its header says it; −1 where there is none. */
export const firstOf = ({ events }: Pick<LaneRun, 'events'>): number => {
  const header = events[0] && decodeHeader(events[0].header)
  return header?.ok ? header.value.seq : -1
}
