import type { CheckIn } from '../check-in/index.ts'
import type { Promised } from '../promise/index.ts'
import type { Day } from '../shared/day.ts'
import type { Now } from '../shared/now.ts'
import type { Work } from './next.ts'

/** What tells how long somebody has been at work here. */
type Written = Work & { readonly promises: ReadonlyMap<string, Promised>; readonly checkIns: ReadonlyMap<string, CheckIn> }

/** The first day of which anything was written; today where nothing was. */
export const sinceOf = ({ promises, checkIns, digs, scenarios, values }: Written, now: Now): Day => {
  const first = (days: Iterable<Day | undefined>): Day =>
    [...days].reduce<Day>((least, day) => (day !== undefined && day < least ? day : least), now.day)
  return first([
    first([...promises.values()].map(({ madeOn }) => madeOn)),
    first(checkIns.keys()),
    first([...digs.values()].map(dig => (dig === 'gone' ? undefined : dig.rounds[0]?.openedOn))),
    first([...scenarios.values()].map(scenario => (scenario === 'gone' ? undefined : scenario.plans[0].day))),
    first([...values.values()].map(value => (value === 'gone' ? undefined : value.meanings[0]?.day))),
  ])
}
