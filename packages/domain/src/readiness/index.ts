export { ASKED, shapes, thingOf, type ReadinessEvent } from './own.events.ts'
export { refuse, type ReadinessRefusal } from './policy.ts'
export { reduce, type Answered } from './reduce.ts'
export { readinessView, type ReadinessView } from './view.ts'
