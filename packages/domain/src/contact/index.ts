export { shapes, thingOf, type ContactEvent } from './own.events.ts'
export { refuse, type ContactRefusal } from './policy.ts'
export { reduce, type Contact, type ContactHappened, type ContactSaid } from './reduce.ts'
export { contactView, type ContactView } from './view.ts'
