export { historyView, type HistoryOf, type HistorySlices, type Step } from './view.ts'
