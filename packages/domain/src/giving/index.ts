export { refuse, type GivingRefusal } from './policy.ts'
export { reduce, type Depth, type Given, type GivenVersion, type Kind } from './reduce.ts'
export { DEPTHS, itemKey, shapes, thingOf, upcasts, URGENT, type GivenPayload, type GivingEvent } from './shared.events.ts'
export { given, toldUnasked, wordsOf } from './look.ts'
