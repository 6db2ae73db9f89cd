export { shapes, thingOf, type PromiseEvent, type When } from './own.events.ts'
export { refuse, type PromiseRefusal } from './policy.ts'
export { reduce, type Promised, type Said } from './reduce.ts'
export { promisedFor, promisesView, promiseView, type Occurrence, type PromisesView, type PromiseView } from './view.ts'
