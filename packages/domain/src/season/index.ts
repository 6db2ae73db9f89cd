export { shapes, thingOf, type SeasonEvent } from './own.events.ts'
export { refuse, type SeasonRefusal } from './policy.ts'
export { isBetweenOthers, reduce, type Season } from './reduce.ts'
export { isOfOthers, isTogether, seasonView, type BetweenTwo, type SeasonView } from './view.ts'
