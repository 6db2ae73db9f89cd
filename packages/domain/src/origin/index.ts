export { FRUITS, shapes, thingOf, type OriginEvent } from './own.events.ts'
export { refuse, type OriginRefusal } from './policy.ts'
export { reduce, type Origin, type OriginState } from './reduce.ts'
export { originView, type End, type OriginSlices, type OriginView } from './view.ts'
