export { linesShape, type SheetLine } from '../shared/sheet.ts'
export { shapes, thingOf, type SheetEvent } from './own.events.ts'
export { refuse, refuseLines, type SheetRefusal } from './policy.ts'
export { reduce, type Sheet } from './reduce.ts'
