import { decodeHeader, eventHashInput, sameBytes } from '@dropwise/protocol'
import type { Suite } from '../crypto/suite.ts'
import { hasEnds } from './circle.ts'
import { withRun, type Draft } from './draft.ts'
import type { LaneRun } from './port.ts'
import type { SpaceState } from './state.ts'
import { inLongRuns, together, told, type Outcome, type Sifted } from './together.ts'
import { laneIn, tryRun, type Sieve } from './try-run.ts'

/** Takes as many runs into the draft as hold, in whatever order they came and however they lean on one another. Keeps nothing. */
export const sift = async (suite: Suite, state: SpaceState, runs: readonly LaneRun[]): Promise<Outcome> => {
  const sifted = new Map<LaneRun, Sifted>()
  const overlaps = new Map<LaneRun, ReadonlyMap<number, Uint8Array>>()
  const sieve: Sieve = { suite, state, overlaps }
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
      const tried = tryRun(sieve, draft, run, laneIn(sieve, draft, run.lane))
      if (tried.kind === 'holds') {
        draft = withRun(suite, state.circleOf, draft, laneIn(sieve, draft, run.lane), tried.verified)
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
    const joint = inLongRuns(sieve, draft, open) ?? together(sieve, draft, open)
    if (!joint) {
      // Together they may lean on what was seen long ago, and only that is missing.
      if (!loaded) {
        await state.lamports.load()
        loaded = true
      } else if (!draft.lenient && (hasEnds(draft.circle) || open.some(saysAnEnd))) draft = { ...draft, lenient: true }
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

/** Whether a run says that a lane ends, its own or another. What leans on the other side of that end may be in the same run. */
const saysAnEnd = ({ events }: LaneRun): boolean =>
  events.some(({ header }) => {
    const read = decodeHeader(header)
    return read.ok && (read.value.kind === 'close' || read.value.kind === 'leave')
  })

const draftOf = (state: SpaceState): Draft => ({
  lanes: new Map(),
  additions: [],
  notes: state.notes(),
  circle: state.circle(),
  keys: state.keys(),
  faults: [],
  lenient: false,
  takenBack: new Map(),
  known: () => undefined,
})

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
