export { refuse, type MutualYesRefusal } from './policy.ts'
export { reduce, type Turn } from './reduce.ts'
export { shapes, thingOf, turnKey, type MutualYesEvent } from './shared.events.ts'
export { stepsOf, type Opened, type Rounds, type Step } from './step.ts'
