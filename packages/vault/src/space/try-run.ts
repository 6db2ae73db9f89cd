import { toHex } from '@dropwise/protocol'
import type { Suite } from '../crypto/suite.ts'
import { mayCome } from '../log/refusal.ts'
import type { KnownLamport, RunFacts, VerifiedRun } from '../log/run.ts'
import { verifyRun } from '../log/verify-run.ts'
import type { KeptLane } from '../room/books.ts'
import { BEHIND_AN_END, hasEnds } from './circle.ts'
import type { Draft } from './draft.ts'
import type { LaneRefusal, LaneRun } from './port.ts'
import type { SpaceState } from './state.ts'

/** What runs are sifted with: the space as it is kept, and what of the runs is kept already. */
export type Sieve = {
  readonly suite: Suite
  readonly state: SpaceState
  /** Hashes of kept events that a run goes over again, by seq. */
  readonly overlaps: ReadonlyMap<LaneRun, ReadonlyMap<number, Uint8Array>>
}

export type Tried =
  | { readonly kind: 'holds'; readonly verified: VerifiedRun }
  | { readonly kind: 'refused'; readonly refusal: LaneRefusal }
  | { readonly kind: 'waiting'; readonly unknownSeen: boolean }

/** What a run is held against, as far as the draft goes. */
export const factsFor = ({ state, overlaps }: Sieve, draft: Draft, run: LaneRun): RunFacts => {
  const name = toHex(run.lane)
  const member = draft.circle.member(name)
  return {
    space: draft.keys.space,
    lane: run.lane,
    role: member?.role ?? 'device',
    contentKeys: draft.keys.contentKeys,
    limit: member?.limit,
    known: hash => draft.known(toHex(hash)) ?? state.lamports.known(hash) ?? behindAnEnd(draft),
    kept: seq => overlaps.get(run)?.get(seq),
    withdrawn: seq => draft.circle.withdrawn(name).get(seq) ?? (draft.lenient ? draft.takenBack.get(`${name} ${seq}`) : undefined),
  }
}

/** What stands for an event that is nowhere to be had. The end may be said by one of the runs that are supposed together. */
const behindAnEnd = ({ lenient, circle }: Draft): KnownLamport | undefined => (lenient && hasEnds(circle) ? BEHIND_AN_END : undefined)

/** Whether a run holds, going on from where its lane stands; nothing is taken. */
export const tryRun = (sieve: Sieve, draft: Draft, run: LaneRun, from: KeptLane): Tried => {
  const { suite, state } = sieve
  if (!draft.circle.member(toHex(run.lane))) return { kind: 'waiting', unknownSeen: false }
  if (from.forkedAt !== undefined) return { kind: 'refused', refusal: { reason: 'fork', seq: from.forkedAt } }
  const verified = verifyRun(suite, factsFor(sieve, draft, run), from, run.events)
  if (verified.ok) return { kind: 'holds', verified: verified.value }
  const { reason } = verified.error
  // Whoever wrote it may have come after a body went that is only going from here now.
  const going = reason === 'wrong-lamport' && draft.notes.slice(state.notes().length).some(({ kind }) => kind === 'withdraw')
  return going || mayCome(reason)
    ? { kind: 'waiting', unknownSeen: reason === 'unknown-seen' }
    : { kind: 'refused', refusal: verified.error }
}

/** Where a lane stands in the draft. */
export const laneIn = ({ state }: Pick<Sieve, 'state'>, draft: Draft, lane: Uint8Array): KeptLane =>
  draft.lanes.get(toHex(lane)) ?? state.log.lane(lane)
