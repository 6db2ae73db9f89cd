import type { ExportPart, ExportWords } from '@dropwise/home'
import type { I18n, MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'

/** What each part is called where it is chosen, and on paper. */
export const partNames: { readonly [P in ExportPart]: MessageDescriptor } = {
  journal: msg`Journal`,
  checkIns: msg`How safe it felt`,
  promises: msg`Promises`,
  digs: msg`Digging deeper`,
  scenarios: msg`Moments that may come`,
  values: msg`What I hold to`,
  learnings: msg`What I am learning`,
  shames: msg`Steady, then back`,
  sittings: msg`What I sat with`,
  readiness: msg`Ready or not`,
  wounds: msg`What was hurt`,
  hardDates: msg`Hard dates`,
  talk: msg`To talk about`,
  contact: msg`Contact`,
  plainly: msg`How I was, plainly`,
  drafts: msg`Drafts`,
  account: msg`The complete account`,
  questions: msg`What I want to ask`,
  given: msg`What I gave`,
  received: msg`What I was given`,
}

const otherWords = {
  title: msg`From {name}’s room`,
  asOf: msg`As it was on {day}. Only you decide who sees this.`,
  letterTo: msg`Letter to {name}, not sent`,
  letter: msg`Letter, not sent`,
  earlier: msg`Before, on {day}`,
  bodySafe: msg`Body safe`,
  madeOn: msg`Made on {day}`,
  endedOn: msg`Ended on {day}`,
  nothingSaid: msg`nothing said`,
  found: msg`Found`,
  cameFrom: msg`Out of “{part}”, on {day}`,
  letGo: msg`Its words were let go of.`,
  cameBack: msg`How it was for the other`,
  cameBackAct: msg`One act`,
  outline: msg`The outline`,
  notRemembered: msg`Not remembered`,
  notRememberedThen: msg`Not remembered when it was given, on {day}`,
  signs: msg`Early signs`,
  plan: msg`Plan`,
  tell: msg`Whom I tell`,
  setsOff: msg`What sets it off`,
  helps: msg`What helps`,
  talkedOn: msg`Talked about on {day}`,
  answered: msg`Answered on {day}`,
  takenBack: msg`Taken back on {day}`,
} satisfies Record<Exclude<keyof ExportWords, ExportPart>, MessageDescriptor>

/** The paper's words in the language of the screen; their places stay to be filled. */
export const paperWords = (i18n: I18n): ExportWords => {
  const places = { name: '{name}', day: '{day}', part: '{part}' }
  const said = Object.entries({ ...partNames, ...otherWords }).map(([word, message]) => [word, i18n._({ ...message, values: places })])
  return Object.fromEntries(said) as ExportWords
}
