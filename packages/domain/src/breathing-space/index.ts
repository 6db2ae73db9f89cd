export { refuse, type BreathingSpaceRefusal } from './policy.ts'
export { reduce, type Evenings, type Holding, type Space } from './reduce.ts'
export { shapes, thingOf, type BreathingSpaceEvent } from './shared.events.ts'
export { eveningNow, isAway, isHeld, lastEvening } from './time.ts'
