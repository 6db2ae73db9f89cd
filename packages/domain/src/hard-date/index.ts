export { shapes, thingOf, type HardDateEvent } from './own.events.ts'
export { refuse, type HardDateRefusal } from './policy.ts'
export { reduce, type Afterwards, type HardDate, type HardDateState } from './reduce.ts'
export { hardDatesView, type HardDateLine, type HardDatesView } from './view.ts'
