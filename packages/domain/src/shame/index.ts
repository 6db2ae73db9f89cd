export { shapes, thingOf, type ShameEvent } from './own.events.ts'
export { refuse, type ShameRefusal } from './policy.ts'
export { reduce, type Shame, type ShameState } from './reduce.ts'
export { shamesView, type ShamesView } from './view.ts'
