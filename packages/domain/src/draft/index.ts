export { shapes, thingOf, type DraftEvent } from './own.events.ts'
export { refuse, type DraftRefusal } from './policy.ts'
export { reduce, type CameFrom, type Draft, type DraftState } from './reduce.ts'
export { draftsView, type DraftsView } from './view.ts'
