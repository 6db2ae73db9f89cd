import { lazy, type ReactNode } from 'react'
import { Route, Switch } from 'wouter'
import { Today } from '../features/today/today.tsx'
import { MyRoom } from '../features/today/my-room.tsx'

const Promises = lazy(async () => ({ default: (await import('../features/promise/promises.tsx')).Promises }))
const GiveYourWord = lazy(async () => ({ default: (await import('../features/promise/give-your-word.tsx')).GiveYourWord }))
const OnePromise = lazy(async () => ({ default: (await import('../features/promise/one-promise.tsx')).OnePromise }))
const Say = lazy(async () => ({ default: (await import('../features/promise/say.tsx')).Say }))
const Rehearse = lazy(async () => ({ default: (await import('../features/rehearse/rehearse.tsx')).Rehearse }))
const Journal = lazy(async () => ({ default: (await import('../features/journal/journal.tsx')).Journal }))
const JournalPage = lazy(async () => ({ default: (await import('../features/journal/journal-page.tsx')).JournalPage }))
const LongerCheckIn = lazy(async () => ({ default: (await import('../features/check-in/longer.tsx')).LongerCheckIn }))
const OverTime = lazy(async () => ({ default: (await import('../features/over-time/over-time.tsx')).OverTime }))
const Bucket = lazy(async () => ({ default: (await import('../features/bucket/long-view.tsx')).OverTimeOrEntries }))
const WordsActionsEnergy = lazy(async () => ({
  default: (await import('../features/over-time/words-actions-energy.tsx')).WordsActionsEnergy,
}))
const ISawThis = lazy(async () => ({ default: (await import('../features/bucket/i-saw-this.tsx')).ISawThis }))
const WhatADayWas = lazy(async () => ({ default: (await import('../features/bucket/what-a-day-was.tsx')).WhatADayWas }))
const Questions = lazy(async () => ({ default: (await import('../features/questions/questions.tsx')).Questions }))
const AskPage = lazy(async () => ({ default: (await import('../features/questions/ask.tsx')).AskPage }))
const OneQuestion = lazy(async () => ({ default: (await import('../features/questions/one-question.tsx')).OneQuestion }))
const OneAsked = lazy(async () => ({ default: (await import('../features/questions/one-asked.tsx')).OneAsked }))
const Give = lazy(async () => ({ default: (await import('../features/giving/give.tsx')).Give }))
const TellFirst = lazy(async () => ({ default: (await import('../features/told/tell-first.tsx')).TellFirst }))
const UrgentFact = lazy(async () => ({ default: (await import('../features/told/urgent-fact.tsx')).UrgentFact }))
const Space = lazy(async () => ({ default: (await import('../features/breathing-space/space.tsx')).Space }))
const Apart = lazy(async () => ({ default: (await import('../features/season/apart.tsx')).Apart }))
const SideBySide = lazy(async () => ({ default: (await import('../features/side-by-side/side-by-side.tsx')).SideBySide }))
const EndSharing = lazy(async () => ({ default: (await import('../features/sharing/end-sharing.tsx')).EndSharing }))
const BeforeJoining = lazy(async () => ({ default: (await import('../features/joining/before-joining.tsx')).BeforeJoining }))
const Join = lazy(async () => ({ default: (await import('../features/joining/join.tsx')).Join }))
const TheirWord = lazy(async () => ({ default: (await import('../features/pledge/theirs.tsx')).TheirWord }))
const GivePromise = lazy(async () => ({ default: (await import('../features/pledge/give-promise.tsx')).GivePromise }))
const SharedList = lazy(async () => ({ default: (await import('../features/shared-list/shared-list.tsx')).SharedList }))
const More = lazy(async () => ({ default: (await import('../features/more/more.tsx')).More }))
const Settings = lazy(async () => ({ default: (await import('../features/settings/settings.tsx')).Settings }))
const AnotherPassphrase = lazy(async () => ({ default: (await import('../features/room/another-passphrase.tsx')).AnotherPassphrase }))
const Copies = lazy(async () => ({ default: (await import('../features/backup/copies.tsx')).Copies }))
const Decision = lazy(async () => ({ default: (await import('../features/decision/decision.tsx')).Decision }))
const ByFile = lazy(async () => ({ default: (await import('../features/exchange/by-file.tsx')).ByFile }))
const RecoveryWords = lazy(async () => ({ default: (await import('../features/recovery/recovery-words.tsx')).RecoveryWords }))
const Devices = lazy(async () => ({ default: (await import('../features/devices/devices.tsx')).Devices }))
const RemoveRoom = lazy(async () => ({ default: (await import('../features/room/remove-room.tsx')).RemoveRoom }))
const DigDeeper = lazy(async () => ({ default: (await import('../features/dig/dig-deeper.tsx')).DigDeeper }))
const OneDig = lazy(async () => ({ default: (await import('../features/dig/one-dig.tsx')).OneDig }))
const Scenarios = lazy(async () => ({ default: (await import('../features/scenario/scenarios.tsx')).Scenarios }))
const Library = lazy(async () => ({ default: (await import('../features/scenario/library.tsx')).Library }))
const NewScenario = lazy(async () => ({ default: (await import('../features/scenario/new-scenario.tsx')).NewScenario }))
const OneScenario = lazy(async () => ({ default: (await import('../features/scenario/one-scenario.tsx')).OneScenario }))
const HowAmI = lazy(async () => ({ default: (await import('../features/plainly/plainly.tsx')).HowAmI }))
const Continues = lazy(async () => ({ default: (await import('../features/contact/continues.tsx')).Continues }))
const Contact = lazy(async () => ({ default: (await import('../features/contact/contact.tsx')).Contact }))
const Values = lazy(async () => ({ default: (await import('../features/value/values.tsx')).Values }))
const OneValue = lazy(async () => ({ default: (await import('../features/value/one-value.tsx')).OneValue }))
const Wounds = lazy(async () => ({ default: (await import('../features/wound/wounds.tsx')).Wounds }))
const OneWound = lazy(async () => ({ default: (await import('../features/wound/one-wound.tsx')).OneWound }))
const HardDates = lazy(async () => ({ default: (await import('../features/hard-date/hard-dates.tsx')).HardDates }))
const OneDate = lazy(async () => ({ default: (await import('../features/hard-date/one-date.tsx')).OneDate }))
const Readiness = lazy(async () => ({ default: (await import('../features/readiness/readiness.tsx')).Readiness }))
const ReadyOrNot = lazy(async () => ({ default: (await import('../features/readiness/one-question.tsx')).OneQuestion }))
const Mirror = lazy(async () => ({ default: (await import('../features/mirror/mirror.tsx')).Mirror }))
const Sittings = lazy(async () => ({ default: (await import('../features/sitting/sittings.tsx')).Sittings }))
const OneSitting = lazy(async () => ({ default: (await import('../features/sitting/one-sitting.tsx')).OneSitting }))
const BeingHeard = lazy(async () => ({ default: (await import('../features/hearing/being-heard.tsx')).BeingHeard }))
const NewFeeling = lazy(async () => ({ default: (await import('../features/hearing/new-feeling.tsx')).NewFeeling }))
const OneFeeling = lazy(async () => ({ default: (await import('../features/hearing/one-feeling.tsx')).OneFeeling }))
const Account = lazy(async () => ({ default: (await import('../features/account/account.tsx')).Account }))
const GiveOutline = lazy(async () => ({ default: (await import('../features/account/give-outline.tsx')).GiveOutline }))
const OnePart = lazy(async () => ({ default: (await import('../features/account/one-part.tsx')).OnePart }))
const TheirAccount = lazy(async () => ({ default: (await import('../features/account/their-account.tsx')).TheirAccount }))
const Guides = lazy(async () => ({ default: (await import('../features/guide/guide-list.tsx')).Guides }))
const OneGuide = lazy(async () => ({ default: (await import('../features/guide/one-guide.tsx')).OneGuide }))
const Talk = lazy(async () => ({ default: (await import('../features/talk/talk.tsx')).Talk }))
const TalkNow = lazy(async () => ({ default: (await import('../features/talk/talk-now.tsx')).TalkNow }))
const OnePoint = lazy(async () => ({ default: (await import('../features/talk/one-point.tsx')).OnePoint }))
const WhatIsSeen = lazy(async () => ({ default: (await import('../features/seen/what-is-seen.tsx')).WhatIsSeen }))
const SafetyPage = lazy(async () => ({ default: (await import('../features/safety/safety-page.tsx')).SafetyPage }))
const HelpInside = lazy(async () => ({ default: (await import('../features/help/help-inside.tsx')).HelpInside }))
const FirstDays = lazy(async () => ({ default: (await import('../features/help/first-days-inside.tsx')).FirstDaysInside }))

type PersonHere = { readonly home: 'wayward' | 'betrayed'; readonly otherName: string }

/** Every screen inside a room. Home comes with the shell; the rest arrives when it is opened. */
export const Screens = ({ person }: { person: PersonHere }): ReactNode => (
  <Switch>
    <Route path="/">{person.home === 'wayward' ? <Today /> : <MyRoom />}</Route>
    <Route path="/promises">
      <Promises />
    </Route>
    <Route path="/promises/new">
      <GiveYourWord />
    </Route>
    <Route path="/promises/:id">{({ id }) => <OnePromise id={id} />}</Route>
    <Route path="/promises/:id/say/:day">{({ id, day }) => <Say id={id} day={day} />}</Route>
    <Route path="/rehearse">
      <Rehearse before={<Continues elsewhere />} />
    </Route>
    <Route path="/journal">
      <Journal />
    </Route>
    <Route path="/journal/:id">{({ id }) => <JournalPage id={id} key={id} />}</Route>
    <Route path="/check-in">
      <LongerCheckIn />
    </Route>
    <Route path="/over-time">
      <Bucket entries={<OverTime />} />
    </Route>
    <Route path="/over-time/days">
      <OverTime />
    </Route>
    <Route path="/over-time/words">
      <WordsActionsEnergy />
    </Route>
    <Route path="/over-time/saw">
      <ISawThis />
    </Route>
    <Route path="/over-time/day">
      <WhatADayWas />
    </Route>
    <Route path="/questions">
      <Questions />
    </Route>
    <Route path="/questions/new">
      <AskPage />
    </Route>
    <Route path="/questions/:id">{({ id }) => <OneQuestion id={id} key={id} />}</Route>
    <Route path="/asked/:id">{({ id }) => <OneAsked id={id} key={id} />}</Route>
    <Route path="/give">
      <Give />
    </Route>
    <Route path="/tell">
      <TellFirst />
    </Route>
    <Route path="/told/:id">{({ id }) => <UrgentFact id={id} key={id} />}</Route>
    <Route path="/space">
      <Space />
    </Route>
    <Route path="/side-by-side">
      <SideBySide />
    </Route>
    <Route path="/apart">
      <Apart />
    </Route>
    <Route path="/end-sharing">
      <EndSharing />
    </Route>
    <Route path="/before-joining">
      <BeforeJoining />
    </Route>
    <Route path="/join">
      <Join />
    </Route>
    <Route path="/their-word">
      <TheirWord />
    </Route>
    <Route path="/promises/:id/give">{({ id }) => <GivePromise id={id} key={id} />}</Route>
    <Route path="/shared">
      <SharedList />
    </Route>
    <Route path="/more">
      <More />
    </Route>
    <Route path="/settings">
      <Settings ofTheRoom={<AnotherPassphrase />} />
    </Route>
    <Route path="/settings/copies">
      <Copies />
    </Route>
    <Route path="/settings/devices">
      <Devices />
    </Route>
    <Route path="/by-file">
      <ByFile />
    </Route>
    <Route path="/decision">
      <Decision />
    </Route>
    <Route path="/settings/words">
      <RecoveryWords />
    </Route>
    <Route path="/settings/remove">
      <RemoveRoom />
    </Route>
    <Route path="/dig">
      <DigDeeper />
    </Route>
    <Route path="/dig/:id">{({ id }) => <OneDig id={id} key={id} />}</Route>
    <Route path="/scenarios">
      <Scenarios />
    </Route>
    <Route path="/scenarios/scenes">
      <Library />
    </Route>
    <Route path="/scenarios/new">
      <NewScenario />
    </Route>
    <Route path="/scenarios/:id">{({ id }) => <OneScenario id={id} key={id} />}</Route>
    <Route path="/plainly">
      <HowAmI />
    </Route>
    <Route path="/contact">
      <Contact />
    </Route>
    <Route path="/values">
      <Values />
    </Route>
    <Route path="/values/:id">{({ id }) => <OneValue id={id} key={id} />}</Route>
    <Route path="/wounds">
      <Wounds />
    </Route>
    <Route path="/wounds/:id">{({ id }) => <OneWound id={id} key={id} />}</Route>
    <Route path="/hard-dates">
      <HardDates />
    </Route>
    <Route path="/hard-dates/:id">{({ id }) => <OneDate id={id} key={id} />}</Route>
    <Route path="/readiness">
      <Readiness />
    </Route>
    <Route path="/readiness/:id">{({ id }) => <ReadyOrNot id={id} key={id} />}</Route>
    <Route path="/mirror">
      <Mirror />
    </Route>
    <Route path="/sitting">
      <Sittings />
    </Route>
    <Route path="/sitting/:id">{({ id }) => <OneSitting id={id} key={id} />}</Route>
    <Route path="/hearing">
      <BeingHeard />
    </Route>
    <Route path="/hearing/new">
      <NewFeeling />
    </Route>
    <Route path="/hearing/:id">{({ id }) => <OneFeeling id={id} key={id} />}</Route>
    <Route path="/account">
      <Account />
    </Route>
    <Route path="/account/give">
      <GiveOutline />
    </Route>
    <Route path="/account/:id">{({ id }) => <OnePart id={id} key={id} />}</Route>
    <Route path="/their-account">
      <TheirAccount />
    </Route>
    <Route path="/guides">
      <Guides />
    </Route>
    <Route path="/guides/:id">{({ id }) => <OneGuide id={id} key={id} />}</Route>
    <Route path="/safety">
      <SafetyPage />
    </Route>
    <Route path="/talk">
      <Talk />
    </Route>
    <Route path="/talk/now">
      <TalkNow />
    </Route>
    <Route path="/talk/:id">{({ id }) => <OnePoint id={id} key={id} />}</Route>
    <Route path="/seen">
      <WhatIsSeen />
    </Route>
    <Route path="/help">
      <HelpInside />
    </Route>
    <Route path="/first-days">
      <FirstDays />
    </Route>
  </Switch>
)
