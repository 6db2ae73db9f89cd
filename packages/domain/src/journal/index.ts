export { shapes, thingOf, type JournalEvent } from './own.events.ts'
export { refuse, type JournalRefusal } from './policy.ts'
export { reduce, type Entry, type Version } from './reduce.ts'
export {
  journalEntryView,
  journalView,
  journalWords,
  type JournalEntryView,
  type JournalLine,
  type JournalView,
  type JournalWords,
} from './view.ts'
