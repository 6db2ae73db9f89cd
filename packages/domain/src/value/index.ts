export { shapes, thingOf, type ValueEvent } from './own.events.ts'
export { refuse, type ValueRefusal } from './policy.ts'
export { reduce, type Meaning, type Shown, type Value, type ValueState } from './reduce.ts'
export { valuesView, type ValuesView } from './view.ts'
