export { shapes, thingOf, type AttunementEvent } from './own.events.ts'
export { refuse, type AttunementRefusal } from './policy.ts'
export { reduce, type Attunement, type AttunementState } from './reduce.ts'
export { attunementsView, type AttunementLine, type AttunementsView } from './view.ts'
