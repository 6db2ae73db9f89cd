export { FELT, shapes, thingOf, type CheckInEvent } from './own.events.ts'
export { refuse, type CheckInRefusal } from './policy.ts'
export { reduce, type BodySafe, type CheckIn, type Deeper, type Felt } from './reduce.ts'
export { checkInsView, checkInView, type CheckInsView, type CheckInView, type NextStep } from './view.ts'
