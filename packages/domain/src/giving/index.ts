export { refuse, type GivingRefusal } from './policy.ts'
export { reduce, type Given, type GivenVersion } from './reduce.ts'
export { GIVABLE, shapes, thingOf, type GivingEvent } from './shared.events.ts'
