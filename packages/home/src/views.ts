import type { AccountGivenView, AccountView } from '@dropwise/domain/account'
import type { AgreementsView } from '@dropwise/domain/agreement'
import type { AttunementsView } from '@dropwise/domain/attunement'
import type { BucketView, PicturesView, Stretch } from '@dropwise/domain/bucket'
import type { CheckInsView, CheckInView } from '@dropwise/domain/check-in'
import type { ContactView } from '@dropwise/domain/contact'
import type { DecisionView } from '@dropwise/domain/decision'
import type { DigsView, DigView } from '@dropwise/domain/dig'
import type { DraftsView } from '@dropwise/domain/draft'
import type { Copy } from '@dropwise/domain/giving'
import type { HardDatesView, SharedDatesView } from '@dropwise/domain/hard-date'
import type { JournalEntryView, JournalView, JournalWords } from '@dropwise/domain/journal'
import type { HistoryOf, Step } from '@dropwise/domain/history'
import type { HearingView } from '@dropwise/domain/hearing'
import type { LearningsView } from '@dropwise/domain/learning'
import type { MirrorView, Pushes } from '@dropwise/domain/mirror'
import type { OriginView } from '@dropwise/domain/origin'
import type { OutboxView } from '@dropwise/domain/outbox'
import type { PersonView } from '@dropwise/domain/person'
import type { PlainlyView } from '@dropwise/domain/plainly'
import type { PledgesView } from '@dropwise/domain/pledge'
import type { PromisesView, PromiseView } from '@dropwise/domain/promise'
import type { AskedView, QuestionsView, QuestionView } from '@dropwise/domain/question'
import type { SpaceView } from '@dropwise/domain/quiet'
import type { ReadinessView } from '@dropwise/domain/readiness'
import type { ScenariosView, ScenarioView } from '@dropwise/domain/scenario'
import type { SeasonView } from '@dropwise/domain/season'
import type { SettingsView } from '@dropwise/domain/settings'
import type { SharedListView } from '@dropwise/domain/shared-list'
import type { Day, Month } from '@dropwise/domain/shared'
import type { SideBySideView } from '@dropwise/domain/side-by-side'
import type { SharingView } from '@dropwise/domain/sharing'
import type { ShamesView } from '@dropwise/domain/shame'
import type { SilencesView } from '@dropwise/domain/silence'
import type { SittingsView } from '@dropwise/domain/sitting'
import type { TalkView } from '@dropwise/domain/talk'
import type { TodayView } from '@dropwise/domain/today'
import type { UrgentFact, UrgentView } from '@dropwise/domain/urgent'
import type { ValuesView } from '@dropwise/domain/value'
import type { WoundsView } from '@dropwise/domain/wound'

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

/** Something that can be looked at. */
export type Viewing = {
  /** Looks at one thing, now. Plain data that this person may see. */
  view<N extends ViewName>(name: N, args: Views[N]['args']): Views[N]['value']
}
