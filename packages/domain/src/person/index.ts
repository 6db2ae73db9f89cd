export { shapes, thingOf, type PersonEvent } from './own.events.ts'
export { refuse, type PersonRefusal } from './policy.ts'
export { reduce, type Person } from './reduce.ts'
export { personView, type PersonView } from './view.ts'
