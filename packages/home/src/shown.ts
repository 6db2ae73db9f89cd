import { accountGivenView, accountView } from '@dropwise/domain/account'
import { agreementsView } from '@dropwise/domain/agreement'
import { attunementsView } from '@dropwise/domain/attunement'
import { bucketView, picturesView } from '@dropwise/domain/bucket'
import { checkInsView, checkInView } from '@dropwise/domain/check-in'
import { contactView } from '@dropwise/domain/contact'
import { decisionView } from '@dropwise/domain/decision'
import { digsView, digView } from '@dropwise/domain/dig'
import { draftsView } from '@dropwise/domain/draft'
import { latestCopy, nextCopy } from '@dropwise/domain/giving'
import { hardDatesView, sharedDatesView } from '@dropwise/domain/hard-date'
import { journalEntryView, journalView, journalWords } from '@dropwise/domain/journal'
import { historyView } from '@dropwise/domain/history'
import { hearingView } from '@dropwise/domain/hearing'
import { learningsView } from '@dropwise/domain/learning'
import { mirrorView } from '@dropwise/domain/mirror'
import { originView } from '@dropwise/domain/origin'
import { outboxView } from '@dropwise/domain/outbox'
import { personView } from '@dropwise/domain/person'
import { plainlyView } from '@dropwise/domain/plainly'
import { pledgesView } from '@dropwise/domain/pledge'
import { calendarFile, promisesView, promiseView } from '@dropwise/domain/promise'
import { askedView, questionsView, questionView } from '@dropwise/domain/question'
import { spaceView } from '@dropwise/domain/quiet'
import { readinessView } from '@dropwise/domain/readiness'
import { scenariosView, scenarioView } from '@dropwise/domain/scenario'
import { isTogether, seasonView, type SeasonView } from '@dropwise/domain/season'
import { settingsView } from '@dropwise/domain/settings'
import { sharedListView } from '@dropwise/domain/shared-list'
import type { Now, Party } from '@dropwise/domain/shared'
import { sideBySideView, type Commit } from '@dropwise/domain/side-by-side'
import { sharingView } from '@dropwise/domain/sharing'
import { shamesView } from '@dropwise/domain/shame'
import { silencesView } from '@dropwise/domain/silence'
import { sittingsView } from '@dropwise/domain/sitting'
import { talkView } from '@dropwise/domain/talk'
import { todayView } from '@dropwise/domain/today'
import { urgentFact, urgentView } from '@dropwise/domain/urgent'
import { valuesView } from '@dropwise/domain/value'
import { woundsView } from '@dropwise/domain/wound'
import { ownConcepts, sharedConcepts, type Things } from './concepts.ts'
import type { ViewName, Views } from './views.ts'

/** What views look at: the things of both logs, who is looking, and when. */
type Look = {
  readonly own: Things<typeof ownConcepts>
  readonly shared: Things<typeof sharedConcepts>
  readonly viewer: Party
  readonly joined: boolean
  /** In which space the two share. */
  readonly space: string | undefined
  readonly commit: Commit
  /** What comes through while the other is not let in; undefined where nothing is held back. */
  readonly cameThrough: () => Things<typeof sharedConcepts>['giving'] | undefined
  readonly now: Now
  readonly newer: { readonly needed: boolean; readonly between: boolean }
}

type ViewTable = { readonly [N in ViewName]: (look: Look, args: Views[N]['args']) => Views[N]['value'] }

const seasonOf = ({ own, shared, viewer, joined, space, now }: Look): SeasonView => {
  const { goesOn } = sharingView(shared.sharing, viewer, joined)
  return seasonView(own.season.get('mine'), shared.period, viewer, { goesOn, ...(space !== undefined && { space }) }, now.day)
}

/** How each view is made, from the things as they are folded. */
export const views: ViewTable = {
  person: ({ own }) => personView(own.person.get('me')),
  settings: ({ own }) => settingsView(own.settings.get('mine')),
  today: ({ own, shared, viewer, now }) =>
    todayView(
      {
        person: own.person.get('me'),
        settings: settingsView(own.settings.get('mine')),
        promises: own.promise,
        checkIns: own['check-in'],
        given: shared.giving.values(),
        digs: own.dig,
        scenarios: own.scenario,
        values: own.value,
        contact: own.contact.get('contact'),
        learnings: own.learning,
        shames: own.shame,
      },
      viewer,
      now,
    ),
  promises: ({ own, now }, { since }) => promisesView(own.promise.values(), now, since),
  promise: ({ own, now }, { id }) => promiseView(own.promise, id, now),
  calendar: ({ own, now }, { words }) => calendarFile(own.promise.values(), words, now),
  'check-in': ({ own, now }, { day = now.day }) => checkInView(own['check-in'], day, now),
  'check-ins': ({ own }) => checkInsView(own['check-in'].values()),
  journal: ({ own, now }) => journalView(own.journal.values(), now),
  'journal-entry': ({ own }, { id }) => journalEntryView(own.journal, id),
  'journal-words': ({ own }) => journalWords(own.journal.values()),
  drafts: ({ own }) => draftsView(own.draft.values()),
  digs: ({ own, now }) => digsView(own.dig.values(), now),
  dig: ({ own, now }, { id }) => digView(own.dig, id, now),
  values: ({ own }) => valuesView(own.value.values()),
  scenarios: ({ own, now }) => scenariosView(own.scenario.values(), now),
  scenario: ({ own, now }, { id }) => scenarioView(own.scenario, id, now),
  wounds: ({ own, shared, viewer }) => woundsView(own.wound.values(), shared.giving.values(), viewer),
  'hard-dates': ({ own, shared, viewer, now }) => hardDatesView(own['hard-date'].values(), shared.giving.values(), viewer, now),
  copy: ({ shared, viewer }, { id }) => {
    const [items, last] = [shared.giving.values(), latestCopy(shared.giving.values(), viewer, id)]
    return { ...(last && { shared: last }), shareAs: nextCopy(items, viewer, id) }
  },
  origin: ({ own: { origin: origins, promise, dig, scenario, learning, shame, draft } }, { id }) =>
    originView({ origins, promises: promise, digs: dig, scenarios: scenario, learnings: learning, shames: shame, drafts: draft }, id),
  history: ({ own: { promise, learning, wound, value }, shared: { pledge, giving }, viewer }, { of, id }) =>
    historyView(
      { promises: promise, learnings: learning, wounds: wound, values: value, pledges: pledge, items: giving.values() },
      of,
      id,
      viewer,
    ),
  'shared-dates': ({ shared, viewer, now }) => sharedDatesView(shared.giving.values(), viewer, now),
  talk: look => talkView(look.own.talk, look.shared.giving, look.viewer, isTogether(seasonOf(look))),
  agreements: look => agreementsView(look.shared.giving.values(), look.viewer, isTogether(seasonOf(look))),
  contact: ({ own }) => contactView(own.contact.get('contact')),
  plainly: ({ own, now }) => plainlyView(own.plainly, now),
  bucket: ({ own, now }, { stretch, until }) =>
    bucketView({ home: personView(own.person.get('me'))?.home, checkIns: own['check-in'], marks: own.bucket }, now, stretch, until),
  pictures: ({ shared, viewer }) => picturesView(shared.giving.values(), viewer),
  sharedList: ({ shared, viewer }) => sharedListView(shared.giving.values(), viewer),
  questions: ({ own, shared, viewer }) => questionsView({ own: own.question, items: shared.giving }, viewer),
  question: ({ own, shared, viewer }, { id }) => questionView({ own: own.question, items: shared.giving }, id, viewer),
  asked: ({ own, shared, viewer }) => askedView({ own: own.question, items: shared.giving }, viewer),
  space: ({ own, shared, viewer, now }) => {
    const holding = shared['breathing-space']
    return spaceView(holding.get(viewer), holding.get(viewer === 'first' ? 'second' : 'first'), own.quiet, now)
  },
  urgent: ({ shared, viewer, cameThrough }) => urgentView(shared.giving.values(), cameThrough()?.values(), viewer),
  'urgent-fact': ({ shared, viewer, cameThrough }, { item }) => urgentFact(shared.giving.values(), cameThrough()?.values(), item, viewer),
  sharing: ({ shared, viewer, joined }) => sharingView(shared.sharing, viewer, joined),
  readiness: ({ own }) => readinessView(own.readiness),
  season: seasonOf,
  decision: ({ own, space }) => decisionView(own.decision, space),
  'side-by-side': ({ shared, viewer, commit }) => sideBySideView(shared['side-by-side'], viewer, commit),
  sittings: ({ own }) => sittingsView(own.sitting.values()),
  shames: ({ own }) => shamesView(own.shame.values()),
  silences: ({ own, now }) => {
    const { myName = '', otherName = '' } = personView(own.person.get('me')) ?? {}
    const { journal, question, wound, 'check-in': checkIn } = own
    const written = { journal: journal.values(), questions: question.values(), wounds: wound.values(), checkIns: checkIn.values() }
    return silencesView(own.silence, written, [myName, otherName], now)
  },
  attunements: look => attunementsView(look.own.attunement.values(), look.shared.giving.values(), look.viewer, seasonOf(look).place),
  learnings: ({ own, shared, viewer }) => learningsView(own.learning.values(), shared.giving.values(), viewer),
  mirror: ({ own }, { pushes }) => mirrorView(own.draft.values(), pushes),
  hearing: ({ own, shared, viewer }) => hearingView(shared.giving.values(), own.hearing, viewer),
  account: ({ own, shared, viewer }) => accountView(own.account, shared.giving, viewer),
  'account-given': ({ shared, viewer }) => accountGivenView(shared.giving.values(), viewer),
  outbox: ({ own, now }) => outboxView(own.outbox.values(), now),
  pledges: ({ own, shared, viewer, now }, { since }) =>
    pledgesView({ pledges: shared.pledge.values(), items: shared.giving.values(), own: own.bucket.values() }, viewer, now, since),
  newer: ({ newer }) => newer,
}
