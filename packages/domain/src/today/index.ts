export type { Practice } from './practice.ts'
export { todayView, type TodaySlices, type TodayView } from './view.ts'
