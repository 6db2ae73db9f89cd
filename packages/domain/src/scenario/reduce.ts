import { withVersion, type Dated } from '../shared/versions.ts'
import type { ScenarioEvent } from './own.events.ts'

type Written = Extract<ScenarioEvent, { type: 'scenario/written' }>['payload']
type Rehearsed = Extract<ScenarioEvent, { type: 'scenario/rehearsed' }>['payload']

export type Sting = NonNullable<Written['sting']>
export type Plan = Dated & Omit<Written, 'scenario'>
export type Rehearsal = Dated & Omit<Rehearsed, 'scenario'>

/** One scenario. `plans` is oldest first, one a day; `rehearsals` oldest first. */
export type Scenario = {
  readonly id: string
  readonly plans: readonly [Plan, ...Plan[]]
  readonly rehearsals: readonly Rehearsal[]
}

/** `gone` once let go of. */
export type ScenarioState = Scenario | 'gone'

export const reduce = (was: ScenarioState | undefined, event: ScenarioEvent): ScenarioState | undefined => {
  if (was === 'gone' || event.type === 'scenario/let-go') return 'gone'
  const { at, day } = event
  const { scenario: id } = event.payload
  if (event.type === 'scenario/rehearsed') {
    const { scenario: _, ...words } = event.payload
    return was && { ...was, rehearsals: [...was.rehearsals, { ...words, at, day }] }
  }
  const { scenario: _, ...words } = event.payload
  const plan = { ...words, at, day }
  if (was === undefined) return { id, plans: [plan], rehearsals: [] }
  const [first, ...later] = withVersion<Plan>(was.plans, plan)
  return { ...was, plans: [first ?? plan, ...later] }
}
