export { shapes, thingOf, type SittingEvent } from './own.events.ts'
export { refuse, type SittingRefusal } from './policy.ts'
export { reduce, type Sitting, type SittingState } from './reduce.ts'
export { sittingsView, type SittingsView } from './view.ts'
