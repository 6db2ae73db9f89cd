export { refuse, type SharingRefusal } from './policy.ts'
export { reduce, type Ended } from './reduce.ts'
export { shapes, thingOf, type SharingEvent } from './shared.events.ts'
export { sharingView, type SharingView } from './view.ts'
