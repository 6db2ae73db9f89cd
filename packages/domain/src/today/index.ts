export type { Practice } from './practice.ts'
export type { Begin, Next } from './next.ts'
export { todayView, type TodaySlices, type TodayView } from './view.ts'
