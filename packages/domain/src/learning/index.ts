export { shapes, thingOf, type LearningEvent } from './own.events.ts'
export { refuse, type LearningRefusal } from './policy.ts'
export { reduce, type Learning, type LearningVersion } from './reduce.ts'
export { learningsView, type LearningLine, type LearningsView } from './view.ts'
