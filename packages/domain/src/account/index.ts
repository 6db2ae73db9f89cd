export { OUTLINE, shapes, thingOf, type AccountEvent } from './own.events.ts'
export { refuse, type AccountRefusal } from './policy.ts'
export { reduce, type AccountState } from './reduce.ts'
export { accountGivenView, accountView, wantedBy, type AccountGivenView, type AccountView } from './view.ts'
