export { shapes, thingOf, type HearingEvent } from './own.events.ts'
export { refuse, type HearingRefusal } from './policy.ts'
export { reduce, type Noted } from './reduce.ts'
export { hearingView, isReflected, type Feeling, type HearingView, type Reflection } from './view.ts'
