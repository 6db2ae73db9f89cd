export { refuse, type PeriodRefusal } from './policy.ts'
export { reduce, type Period } from './reduce.ts'
export { periodKey, shapes, thingOf, type PeriodEvent } from './shared.events.ts'
export { agreedOf, type Agreed } from './view.ts'
