export { shapes, thingOf, type WoundEvent } from './own.events.ts'
export { refuse, type WoundRefusal } from './policy.ts'
export { reduce, type Wound, type WoundVersion } from './reduce.ts'
export { woundsView, type WoundLine, type WoundsView } from './view.ts'
