export { sharedListView, type SharedItem, type SharedListView } from './view.ts'
