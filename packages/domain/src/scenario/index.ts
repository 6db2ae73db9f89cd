export { shapes, thingOf, type ScenarioEvent } from './own.events.ts'
export { refuse, type ScenarioRefusal } from './policy.ts'
export { reduce, type Plan, type Rehearsal, type Scenario, type ScenarioState, type Sting } from './reduce.ts'
export { scenariosView, scenarioView, type ScenarioLine, type ScenariosView, type ScenarioView } from './view.ts'
