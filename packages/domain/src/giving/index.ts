export { refuse, type GivingRefusal } from './policy.ts'
export { reduce, type Given, type GivenVersion } from './reduce.ts'
export { GIVABLE, itemKey, shapes, thingOf, type GivingEvent } from './shared.events.ts'
