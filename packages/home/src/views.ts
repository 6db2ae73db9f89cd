import { accountGivenView, accountView, type AccountGivenView, type AccountView } from '@dropwise/domain/account'
import { agreementsView, type AgreementsView } from '@dropwise/domain/agreement'
import { attunementsView, type AttunementsView } from '@dropwise/domain/attunement'
import { bucketView, picturesView, type BucketView, type PicturesView, type Stretch } from '@dropwise/domain/bucket'
import { checkInsView, checkInView, type CheckInsView, type CheckInView } from '@dropwise/domain/check-in'
import { contactView, type ContactView } from '@dropwise/domain/contact'
import { decisionView, type DecisionView } from '@dropwise/domain/decision'
import { digsView, digView, type DigsView, type DigView } from '@dropwise/domain/dig'
import { draftsView, type DraftsView } from '@dropwise/domain/draft'
import { latestCopy, nextCopy, type Copy } from '@dropwise/domain/giving'
import { hardDatesView, sharedDatesView, type HardDatesView, type SharedDatesView } from '@dropwise/domain/hard-date'
import {
  journalEntryView,
  journalView,
  journalWords,
  type JournalEntryView,
  type JournalView,
  type JournalWords,
} from '@dropwise/domain/journal'
import { historyView, type HistoryOf, type Step } from '@dropwise/domain/history'
import { hearingView, type HearingView } from '@dropwise/domain/hearing'
import { learningsView, type LearningsView } from '@dropwise/domain/learning'
import { mirrorView, type MirrorView, type Pushes } from '@dropwise/domain/mirror'
import { originView, type OriginView } from '@dropwise/domain/origin'
import { outboxView, type OutboxView } from '@dropwise/domain/outbox'
import { personView, type PersonView } from '@dropwise/domain/person'
import { plainlyView, type PlainlyView } from '@dropwise/domain/plainly'
import { pledgesView, type PledgesView } from '@dropwise/domain/pledge'
import { calendarFile, promisesView, promiseView, type PromisesView, type PromiseView } from '@dropwise/domain/promise'
import { askedView, questionsView, questionView, type AskedView, type QuestionsView, type QuestionView } from '@dropwise/domain/question'
import { spaceView, type SpaceView } from '@dropwise/domain/quiet'
import { readinessView, type ReadinessView } from '@dropwise/domain/readiness'
import { scenariosView, scenarioView, type ScenariosView, type ScenarioView } from '@dropwise/domain/scenario'
import { isTogether, seasonView, type SeasonView } from '@dropwise/domain/season'
import { settingsView, type SettingsView } from '@dropwise/domain/settings'
import { sharedListView, type SharedListView } from '@dropwise/domain/shared-list'
import type { Day, Month, Now, Party } from '@dropwise/domain/shared'
import { sideBySideView, type Commit, type SideBySideView } from '@dropwise/domain/side-by-side'
import { sharingView, type SharingView } from '@dropwise/domain/sharing'
import { shamesView, type ShamesView } from '@dropwise/domain/shame'
import { silencesView, type SilencesView } from '@dropwise/domain/silence'
import { sittingsView, type SittingsView } from '@dropwise/domain/sitting'
import { talkView, type TalkView } from '@dropwise/domain/talk'
import { todayView, type TodayView } from '@dropwise/domain/today'
import { urgentFact, urgentView, type UrgentFact, type UrgentView } from '@dropwise/domain/urgent'
import { valuesView, type ValuesView } from '@dropwise/domain/value'
import { woundsView, type WoundsView } from '@dropwise/domain/wound'
import { ownConcepts, sharedConcepts, type Things } from './concepts.ts'

/** No arguments: `{}`. */
export type NoArgs = Readonly<Record<string, never>>

/** What a person can look at: the arguments, and the plain data that comes back. */
export type Views = {
  readonly person: { readonly args: NoArgs; readonly value: PersonView }
  readonly settings: { readonly args: NoArgs; readonly value: SettingsView }
  readonly today: { readonly args: NoArgs; readonly value: TodayView }
  /** With a month: what happened since that month. */
  readonly promises: { readonly args: { readonly since?: Month }; readonly value: PromisesView }
  readonly promise: { readonly args: { readonly id: string }; readonly value: PromiseView | undefined }
  /** A calendar file of the promises that stand; `words` is what every entry in it is called. */
  readonly calendar: { readonly args: { readonly words: string }; readonly value: string }
  /** Without a day: today's. */
  readonly 'check-in': { readonly args: { readonly day?: Day }; readonly value: CheckInView }
  readonly 'check-ins': { readonly args: NoArgs; readonly value: CheckInsView }
  readonly journal: { readonly args: NoArgs; readonly value: JournalView }
  readonly 'journal-entry': { readonly args: { readonly id: string }; readonly value: JournalEntryView | undefined }
  readonly 'journal-words': { readonly args: NoArgs; readonly value: readonly JournalWords[] }
  readonly drafts: { readonly args: NoArgs; readonly value: DraftsView }
  readonly digs: { readonly args: NoArgs; readonly value: DigsView }
  readonly dig: { readonly args: { readonly id: string }; readonly value: DigView | undefined }
  readonly values: { readonly args: NoArgs; readonly value: ValuesView }
  readonly scenarios: { readonly args: NoArgs; readonly value: ScenariosView }
  readonly scenario: { readonly args: { readonly id: string }; readonly value: ScenarioView | undefined }
  readonly wounds: { readonly args: NoArgs; readonly value: WoundsView }
  readonly 'hard-dates': { readonly args: NoArgs; readonly value: HardDatesView }
  /** What the two hold to. */
  readonly agreements: { readonly args: NoArgs; readonly value: AgreementsView }
  /** What was given last of one own thing, and the name under which it can be given. */
  readonly copy: { readonly args: { readonly id: string }; readonly value: { readonly shared?: Copy; readonly shareAs: string } }
  /** What one own thing came from, and what came of it. */
  readonly origin: { readonly args: { readonly id: string }; readonly value: OriginView }
  /** The days of one own thing. */
  readonly history: { readonly args: { readonly of: HistoryOf; readonly id: string }; readonly value: readonly Step[] }
  /** Hard dates that were given, with what the other will do on them. */
  readonly 'shared-dates': { readonly args: NoArgs; readonly value: SharedDatesView }
  readonly talk: { readonly args: NoArgs; readonly value: TalkView }
  readonly contact: { readonly args: NoArgs; readonly value: ContactView }
  readonly plainly: { readonly args: NoArgs; readonly value: PlainlyView }
  /** All of it unless a stretch is asked for; with a day, the stretch that ends there. */
  readonly bucket: { readonly args: { readonly stretch?: Stretch; readonly until?: Day }; readonly value: BucketView }
  /** Pictures of the long view that were frozen and given. */
  readonly pictures: { readonly args: NoArgs; readonly value: PicturesView }
  readonly sharedList: { readonly args: NoArgs; readonly value: SharedListView }
  /** My own list, and what became of each question. */
  readonly questions: { readonly args: NoArgs; readonly value: QuestionsView }
  readonly question: { readonly args: { readonly id: string }; readonly value: QuestionView | undefined }
  /** What the other asks me. */
  readonly asked: { readonly args: NoArgs; readonly value: AskedView }
  /** Where I am, in my own words. */
  readonly readiness: { readonly args: NoArgs; readonly value: ReadinessView }
  /** Where this person is, and what the two agreed on. */
  readonly season: { readonly args: NoArgs; readonly value: SeasonView }
  /** Whether an answer is sealed; never which. */
  readonly decision: { readonly args: NoArgs; readonly value: DecisionView }
  /** What each holds to, once both gave it. */
  readonly 'side-by-side': { readonly args: NoArgs; readonly value: SideBySideView }
  /** The times one sat with not knowing. */
  readonly sittings: { readonly args: NoArgs; readonly value: SittingsView }
  /** The times one steadied oneself. */
  readonly shames: { readonly args: NoArgs; readonly value: ShamesView }
  /** Topics that were strong and went silent, made of what was written when the page is opened. */
  readonly silences: { readonly args: NoArgs; readonly value: SilencesView }
  /** Days of the other's as one imagined them. */
  readonly attunements: { readonly args: NoArgs; readonly value: AttunementsView }
  /** What one is learning, and what the other gave of theirs. */
  readonly learnings: { readonly args: NoArgs; readonly value: LearningsView }
  /** What own drafts asked for: what was found in them is handed in, and kept nowhere. */
  readonly mirror: { readonly args: { readonly pushes: Pushes }; readonly value: MirrorView }
  /** Feelings that were shared, and what was understood. */
  readonly hearing: { readonly args: NoArgs; readonly value: HearingView }
  /** My own account; and the other's, as far as I want to know it. */
  readonly account: { readonly args: NoArgs; readonly value: AccountView }
  readonly 'account-given': { readonly args: NoArgs; readonly value: AccountGivenView }
  /** Breathing space, mine and what is seen of the other's. */
  readonly space: { readonly args: NoArgs; readonly value: SpaceView }
  /** Facts of the other's that cannot wait: closed rows. And one of them, opened. */
  readonly urgent: { readonly args: NoArgs; readonly value: UrgentView }
  readonly 'urgent-fact': { readonly args: { readonly item: string }; readonly value: UrgentFact | undefined }
  /** Whether the two share, and who has left. */
  readonly sharing: { readonly args: NoArgs; readonly value: SharingView }
  /** What was given and has not left. */
  readonly outbox: { readonly args: NoArgs; readonly value: OutboxView }
  /** Promises that were given, mine and the other's. With a month: what happened since that month. */
  readonly pledges: { readonly args: { readonly since?: Month }; readonly value: PledgesView }
  /** Whether something here was written by a newer Dropwise and waits for an update. */
  readonly newer: { readonly args: NoArgs; readonly value: { readonly needed: boolean; readonly between: boolean } }
}

export type ViewName = keyof Views

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
