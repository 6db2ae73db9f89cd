export { RUNGS, shapes, thingOf, type DigEvent } from './own.events.ts'
export { refuse, type DigRefusal } from './policy.ts'
export { reduce, type Dig, type DigState, type Round, type Rung } from './reduce.ts'
export { digsView, digView, type DigLine, type DigsView, type DigView } from './view.ts'
