export { shapes, thingOf, type PlainlyEvent } from './own.events.ts'
export { refuse, type PlainlyRefusal } from './policy.ts'
export { reduce, type Answers, type Plainly } from './reduce.ts'
export { plainlyView, type PlainlyView, type PlainStep } from './view.ts'
