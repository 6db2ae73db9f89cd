export { shapes, thingOf, type TalkEvent } from './own.events.ts'
export { refuse, type TalkRefusal } from './policy.ts'
export { reduce, type Point, type PointState } from './reduce.ts'
export { talkView, type TalkView } from './view.ts'
