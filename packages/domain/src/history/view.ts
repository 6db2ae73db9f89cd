import { copiesOf, given, type Given } from '../giving/index.ts'
import type { Learning } from '../learning/index.ts'
import { pledgeKey, type Pledge } from '../pledge/index.ts'
import type { Promised } from '../promise/index.ts'
import type { Day } from '../shared/day.ts'
import type { Party } from '../shared/event.ts'
import { listed } from '../shared/trail.ts'
import type { Dated } from '../shared/versions.ts'
import type { ValueState } from '../value/index.ts'
import type { Wound } from '../wound/index.ts'

/** What can be asked for its days. */
export type HistoryOf = 'promise' | 'learning' | 'wound' | 'value'

export type Step = {
  readonly day: Day
  readonly what:
    | 'written'
    | 'written-anew'
    | 'promised'
    | 'took-a-place'
    | 'gave-way'
    | 'ended'
    | 'given'
    | 'put-right'
    | 'taken-back'
    | 'answered'
    | 'answer-taken-back'
    | 'seen'
    | 'seen-otherwise'
}

/** What histories look at: the viewer's own things, and what stands between the two. */
export type HistorySlices = {
  readonly promises: ReadonlyMap<string, Promised>
  readonly learnings: ReadonlyMap<string, Learning>
  readonly wounds: ReadonlyMap<string, Wound>
  readonly values: ReadonlyMap<string, ValueState>
  readonly pledges: ReadonlyMap<string, Pledge>
  readonly items: Iterable<Given>
}

/** The days of one thing, oldest first; none where it is gone. */
export const historyView = (slices: HistorySlices, of: HistoryOf, id: string, viewer: Party): readonly Step[] =>
  stepsOf[of](slices, id, viewer).toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))

const stepsOf: { readonly [K in HistoryOf]: (slices: HistorySlices, id: string, viewer: Party) => Step[] } = {
  promise: ({ promises, pledges, items }, id, viewer) => {
    const promised = promises.get(id)
    if (promised === undefined) return []
    const { madeOn, endedOn, instead } = promised
    const pledge = pledges.get(pledgeKey(viewer, id))
    const next = [...promises.values()].some(other => other.instead === id)
    // Once: what is handed in may be gone through a single time.
    const all = [...items]
    const beside = [...given(all, 'saw'), ...given(all, 'own-view')].filter(
      ({ by, beside: place }) => by !== viewer && place?.promise === id,
    )
    return [
      { day: madeOn, what: instead === undefined ? 'promised' : 'took-a-place' },
      ...(pledge ? [{ day: pledge.givenOn, what: 'given' as const }] : []),
      ...beside.flatMap(({ kind, givenOn, withdrawnOn }): Step[] => [
        { day: givenOn, what: kind === 'saw' ? 'seen' : 'seen-otherwise' },
        ...on(withdrawnOn, 'answer-taken-back'),
      ]),
      ...on(pledge?.withdrawnOn, 'taken-back'),
      ...on(endedOn, next ? 'gave-way' : 'ended'),
    ]
  },
  learning: ({ learnings, items }, id, viewer) => written(learnings.get(id)?.versions ?? [], items, id, viewer),
  wound: ({ wounds, items }, id, viewer) => {
    const all = [...items]
    const copies = new Set(copiesOf(all, viewer, id).map(copy => copy.id))
    const answers = given(all, 'reflection').filter(({ by, to = '' }) => by !== viewer && copies.has(to))
    const steps = written(wounds.get(id)?.versions ?? [], all, id, viewer)
    return steps.length === 0 ? [] : [...steps, ...answers.flatMap(answer)]
  },
  value: ({ values, items }, id, viewer) => {
    const value = values.get(id)
    return value === undefined || value === 'gone' ? [] : written(value.meanings, items, `value.${id}`, viewer)
  },
}

/** It was said on its day, and that stays so; what became of it stands beside it. */
const answer = ({ givenOn, withdrawnOn }: Given): Step[] => [{ day: givenOn, what: 'answered' }, ...on(withdrawnOn, 'answer-taken-back')]

/** Words and the copies of them that were given. */
const written = (versions: readonly Dated[], items: Iterable<Given>, copy: string, viewer: Party): Step[] =>
  versions.length === 0
    ? []
    : [
        ...versions.map(({ day }, place): Step => ({ day, what: place === 0 ? 'written' : 'written-anew' })),
        ...copiesOf(items, viewer, copy).flatMap(({ givenOn, said, withdrawnOn }): Step[] => [
          { day: givenOn, what: 'given' },
          ...listed(said)
            .slice(1)
            .map(({ day }): Step => ({ day, what: 'put-right' })),
          ...on(withdrawnOn, 'taken-back'),
        ]),
      ]

const on = (day: Day | undefined, what: Step['what']): Step[] => (day === undefined ? [] : [{ day, what }])
