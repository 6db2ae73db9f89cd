import { sameBytes, toHex } from '@dropwise/protocol'
import type { VerifiedRun } from '../log/run.ts'
import type { KeptLane } from '../room/books.ts'
import { withRun, type Draft } from './draft.ts'
import type { LaneRefusal, LaneRun } from './port.ts'
import { wipeBeyond } from './space-keys.ts'
import { supposed } from './supposed.ts'
import { laneIn, tryRun, type Sieve } from './try-run.ts'

/** What became of one run: taken into the draft, known already, to be tried again, or wrong. */
export type Sifted = {
  readonly kind: 'taken' | 'known' | 'waiting' | 'refused'
  readonly refusal?: LaneRefusal
}

export type Outcome = { readonly draft: Draft; readonly sifted: ReadonlyMap<LaneRun, Sifted> }
export const told = ({ refused }: VerifiedRun): Sifted => (refused ? { kind: 'refused', refusal: refused } : { kind: 'taken' })

/**
 * Runs that wait for one another: an epoch and what is written under it in one run, an admission in one and an epoch in another, two
 * that saw each other's. What they say publicly, and the Lamports they claim, are taken as given; only what holds then, and leans on
 * nothing that does not, is taken. Hashes cannot go round in a circle, so the claims are as good as their first ones, which are checked.
 */
export const together = (sieve: Sieve, draft: Draft, open: readonly LaneRun[]): Outcome | undefined => {
  const { suite, state } = sieve
  let candidates = open.toSorted((a, b) => a.first - b.first)
  while (candidates.length > 0) {
    const trial = supposed(sieve, draft, candidates)
    const lanes = new Map<string, KeptLane>()
    const passed: { run: LaneRun; from: KeptLane; verified: VerifiedRun }[] = []
    for (const run of candidates) {
      const from = lanes.get(toHex(run.lane)) ?? laneIn(sieve, draft, run.lane)
      const tried = tryRun(sieve, trial, run, from)
      if (tried.kind !== 'holds') continue
      passed.push({ run, from, verified: tried.verified })
      lanes.set(toHex(run.lane), { ...from, ...tried.verified.frontier })
    }
    wipeBeyond(suite, trial.keys, draft.keys)
    if (passed.length === candidates.length) {
      const sifted = new Map(passed.map(({ run, verified }) => [run, told(verified)]))
      const taken = passed.reduce(
        (so, { run, verified }) => withRun(suite, state.circleOf, so, laneIn(sieve, so, run.lane), verified),
        draft,
      )
      return { draft: taken, sifted }
    }
    candidates = passed.map(({ run }) => run)
  }
  return undefined
}

/** Runs that go on from one another as one: what was withdrawn in an early one may be named in a later. */
export const inLongRuns = (sieve: Sieve, draft: Draft, open: readonly LaneRun[]): Outcome | undefined => {
  const long: { readonly whole: LaneRun; readonly parts: readonly LaneRun[] }[] = []
  for (const run of open.toSorted((a, b) => a.first - b.first)) {
    const at = long.findIndex(({ whole }) => sameBytes(whole.lane, run.lane) && whole.first + whole.events.length === run.first)
    const before = long[at]
    if (before) long[at] = { whole: { ...before.whole, events: [...before.whole.events, ...run.events] }, parts: [...before.parts, run] }
    else long.push({ whole: run, parts: [run] })
  }
  if (long.length === open.length) return undefined
  const kept = new Map(long.map(({ whole, parts }) => [whole, new Map(parts.flatMap(part => [...(sieve.overlaps.get(part) ?? [])]))]))
  const joint = together(
    { ...sieve, overlaps: kept },
    draft,
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
