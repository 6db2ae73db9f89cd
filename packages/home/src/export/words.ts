/** What the paper calls things. English unless the app hands in its own language; the words of its owner are never touched. */
export type ExportWords = Readonly<Record<keyof typeof englishWords, string>>

/** Names in braces are filled in. */
export const englishWords = {
  title: 'From {name}’s room',
  asOf: 'As it was on {day}. Only you decide who sees this.',
  journal: 'Journal',
  letterTo: 'Letter to {name}, not sent',
  letter: 'Letter, not sent',
  earlier: 'Before, on {day}',
  checkIns: 'How safe it felt',
  bodySafe: 'Body safe',
  promises: 'Promises',
  madeOn: 'Made on {day}',
  endedOn: 'Ended on {day}',
  nothingSaid: 'nothing said',
  digs: 'Digging deeper',
  found: 'Found',
  cameFrom: 'Out of “{part}”, on {day}',
  letGo: 'Its words were let go of.',
  scenarios: 'Moments that may come',
  signs: 'Early signs',
  plan: 'Plan',
  tell: 'Whom I tell',
  values: 'What I hold to',
  shames: 'Steady, then back',
  cameBack: 'How it was for the other',
  cameBackAct: 'One act',
  learnings: 'What I am learning',
  sittings: 'What I sat with',
  readiness: 'Ready or not',
  wounds: 'What was hurt',
  setsOff: 'What sets it off',
  helps: 'What helps',
  hardDates: 'Hard dates',
  talk: 'To talk about',
  talkedOn: 'Talked about on {day}',
  contact: 'Contact',
  plainly: 'How I was, plainly',
  drafts: 'Drafts',
  account: 'The complete account',
  outline: 'The outline',
  notRemembered: 'Not remembered',
  notRememberedThen: 'Not remembered when it was given, on {day}',
  given: 'What I gave',
  received: 'What I was given',
  takenBack: 'Taken back on {day}',
} as const

/** Puts values into the places of a phrase: `{day}`. */
export const fill = (phrase: string, values: Readonly<Record<string, string>>): string =>
  phrase.replaceAll(/\{(\w+)\}/gu, (place, name: string) => values[name] ?? place)
