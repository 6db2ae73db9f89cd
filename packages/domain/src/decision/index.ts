export { ANSWERS, roundKey, shapes, thingOf, type DecisionEvent } from './own.events.ts'
export { refuse, type DecisionRefusal } from './policy.ts'
export { reduce, type Decided } from './reduce.ts'
export { decisionView, meansStart, type DecisionView } from './view.ts'
