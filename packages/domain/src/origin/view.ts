import type { DigState } from '../dig/index.ts'
import type { DraftState } from '../draft/index.ts'
import type { Learning } from '../learning/index.ts'
import type { Promised } from '../promise/index.ts'
import type { ScenarioState } from '../scenario/index.ts'
import type { ShameState } from '../shame/index.ts'
import type { Day } from '../shared/day.ts'
import type { Origin, OriginState } from './reduce.ts'

/** One end of it. Without words where the thing was let go of: then there is nothing to open either. */
export type End = { readonly is: Origin['is'] | Origin['from']; readonly id: string; readonly words?: string; readonly on: Day }

export type OriginView = {
  /** What this came from. */
  readonly from?: End
  /** What came of this, oldest first. */
  readonly led: readonly End[]
}

/** What origins look at: the things at both ends. */
export type OriginSlices = {
  readonly origins: ReadonlyMap<string, OriginState>
  readonly promises: ReadonlyMap<string, Promised>
  readonly digs: ReadonlyMap<string, DigState>
  readonly scenarios: ReadonlyMap<string, ScenarioState>
  readonly learnings: ReadonlyMap<string, Learning>
  readonly shames: ReadonlyMap<string, ShameState>
  readonly drafts: ReadonlyMap<string, DraftState>
}

/** Where one thing came from, and what came of it. */
export const originView = (slices: OriginSlices, id: string): OriginView => {
  const kept = [...slices.origins.values()].filter(origin => origin !== 'gone')
  const mine = kept.find(({ thing }) => thing === id)
  const led = kept.filter(({ of }) => of === id).toSorted((a, b) => a.notedAt - b.notedAt || (a.thing < b.thing ? -1 : 1))
  return {
    ...(mine && { from: endOf(slices, mine.from, mine.of, mine.notedOn) }),
    led: led.map(({ is, thing, notedOn }) => endOf(slices, is, thing, notedOn)),
  }
}

const endOf = (slices: OriginSlices, is: End['is'], id: string, on: Day): End => {
  const words = wordsOf[is](slices, id)
  return { is, id, on, ...(words !== undefined && words !== '' && { words }) }
}

/** The words by which its owner knows a thing: none that are to be recalled or answered first (SC3, DG5). */
const wordsOf: { readonly [K in End['is']]: (slices: OriginSlices, id: string) => string | undefined } = {
  promise: ({ promises }, id) => promises.get(id)?.text,
  dig: ({ digs }, id) => there(digs.get(id))?.assurance,
  scenario: ({ scenarios }, id) => there(scenarios.get(id))?.plans.at(-1)?.scene,
  learning: ({ learnings }, id) => learnings.get(id)?.versions.at(-1)?.text,
  shame: ({ shames }, id) => there(shames.get(id))?.text,
  rehearsal: ({ drafts }, id) => {
    const draft = there(drafts.get(id))
    return draft?.text || draft?.act
  },
}

const there = <T>(state: T | 'gone' | undefined): T | undefined => (state === 'gone' ? undefined : state)
