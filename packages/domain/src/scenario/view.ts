import type { Now } from '../shared/now.ts'
import { dueOn, hasFaded } from './due.ts'
import type { Plan, Rehearsal, Scenario, ScenarioState } from './reduce.ts'

export type ScenarioLine = {
  readonly scenario: string
  readonly scene: string
  /** Whether it can be rehearsed now: recall first, then see. */
  readonly due: boolean
  /** Whether the sting faded while the plan waited. */
  readonly faded: boolean
}

export type ScenariosView = {
  readonly scenarios: readonly ScenarioLine[]
  /** The one that has waited longest, if any is due. */
  readonly offered?: ScenarioLine
}

export type ScenarioView = ScenarioLine & {
  readonly signs?: string
  /** The plan as it stands; absent while a rehearsal is due. */
  readonly plan?: Plan
  /** What was planned on earlier days, oldest first; absent while a rehearsal is due. */
  readonly earlier: readonly Plan[]
  /** What was recalled today, beside the plan. */
  readonly recalled?: Rehearsal
}

/** All that are kept, in the order of their first plan. */
export const scenariosView = (scenarios: Iterable<ScenarioState>, now: Now): ScenariosView => {
  const kept = [...scenarios]
    .filter(scenario => scenario !== 'gone')
    .toSorted((a, b) => a.plans[0].at - b.plans[0].at || (a.id < b.id ? -1 : 1))
  const [offered] = kept.filter(scenario => dueOn(scenario) <= now.day).toSorted((a, b) => (dueOn(a) < dueOn(b) ? -1 : 1))
  return { scenarios: kept.map(scenario => lineOf(scenario, now)), ...(offered && { offered: lineOf(offered, now) }) }
}

/** One of them; undefined where there is none. */
export const scenarioView = (scenarios: ReadonlyMap<string, ScenarioState>, id: string, now: Now): ScenarioView | undefined => {
  const scenario = scenarios.get(id)
  if (scenario === undefined || scenario === 'gone') return undefined
  const line = lineOf(scenario, now)
  const plan = newest(scenario)
  const recalled = scenario.rehearsals.findLast(({ day }) => day === now.day)
  return {
    ...line,
    ...(plan.signs !== undefined && { signs: plan.signs }),
    ...(!line.due && { plan }),
    earlier: line.due ? [] : scenario.plans.slice(0, -1),
    ...(recalled && { recalled }),
  }
}

const newest = ({ plans }: Scenario): Plan => plans.at(-1) ?? plans[0]

const lineOf = (scenario: Scenario, now: Now): ScenarioLine => ({
  scenario: scenario.id,
  scene: newest(scenario).scene,
  due: dueOn(scenario) <= now.day,
  faded: hasFaded(scenario, now.day),
})
