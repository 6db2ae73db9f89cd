export { shapes, thingOf, type OutboxEvent } from './own.events.ts'
export { mayLeave, refuse, WAIT, type OutboxRefusal } from './policy.ts'
export { reduce, type Waiting } from './reduce.ts'
export { due, outboxView, type OnItsWay, type OutboxView } from './view.ts'
