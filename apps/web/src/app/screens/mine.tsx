import { lazy } from 'react'
import { Route } from 'wouter'

const Promises = lazy(async () => ({ default: (await import('../../features/promise/promises.tsx')).Promises }))
const GiveYourWord = lazy(async () => ({ default: (await import('../../features/promise/give-your-word.tsx')).GiveYourWord }))
const OnePromise = lazy(async () => ({ default: (await import('../../features/promise/one-promise.tsx')).OnePromise }))
const Say = lazy(async () => ({ default: (await import('../../features/promise/say.tsx')).Say }))
const Rehearse = lazy(async () => ({ default: (await import('../../features/rehearse/rehearse.tsx')).Rehearse }))
const Journal = lazy(async () => ({ default: (await import('../../features/journal/journal.tsx')).Journal }))
const JournalPage = lazy(async () => ({ default: (await import('../../features/journal/journal-page.tsx')).JournalPage }))
const LongerCheckIn = lazy(async () => ({ default: (await import('../../features/check-in/longer.tsx')).LongerCheckIn }))
const OverTime = lazy(async () => ({ default: (await import('../../features/over-time/over-time.tsx')).OverTime }))
const Bucket = lazy(async () => ({ default: (await import('../../features/bucket/long-view.tsx')).OverTimeOrEntries }))
const WordsActionsEnergy = lazy(async () => ({
  default: (await import('../../features/over-time/words-actions-energy.tsx')).WordsActionsEnergy,
}))
const ISawThis = lazy(async () => ({ default: (await import('../../features/bucket/i-saw-this.tsx')).ISawThis }))
const WhatADayWas = lazy(async () => ({ default: (await import('../../features/bucket/what-a-day-was.tsx')).WhatADayWas }))
const DigDeeper = lazy(async () => ({ default: (await import('../../features/dig/dig-deeper.tsx')).DigDeeper }))
const OneDig = lazy(async () => ({ default: (await import('../../features/dig/one-dig.tsx')).OneDig }))
const Scenarios = lazy(async () => ({ default: (await import('../../features/scenario/scenarios.tsx')).Scenarios }))
const Library = lazy(async () => ({ default: (await import('../../features/scenario/library.tsx')).Library }))
const NewScenario = lazy(async () => ({ default: (await import('../../features/scenario/new-scenario.tsx')).NewScenario }))
const OneScenario = lazy(async () => ({ default: (await import('../../features/scenario/one-scenario.tsx')).OneScenario }))
const Continues = lazy(async () => ({ default: (await import('../../features/contact/continues.tsx')).Continues }))
const Contact = lazy(async () => ({ default: (await import('../../features/contact/contact.tsx')).Contact }))
const Values = lazy(async () => ({ default: (await import('../../features/value/values.tsx')).Values }))
const OneValue = lazy(async () => ({ default: (await import('../../features/value/one-value.tsx')).OneValue }))
const Wounds = lazy(async () => ({ default: (await import('../../features/wound/wounds.tsx')).Wounds }))
const OneWound = lazy(async () => ({ default: (await import('../../features/wound/one-wound.tsx')).OneWound }))
const HardDates = lazy(async () => ({ default: (await import('../../features/hard-date/hard-dates.tsx')).HardDates }))
const OneDate = lazy(async () => ({ default: (await import('../../features/hard-date/one-date.tsx')).OneDate }))
const TheirDate = lazy(async () => ({ default: (await import('../../features/hard-date/their-date.tsx')).TheirDate }))
const GivePicture = lazy(async () => ({ default: (await import('../../features/bucket/give-picture.tsx')).GivePicture }))
const Silences = lazy(async () => ({ default: (await import('../../features/silence/silences.tsx')).Silences }))
const Shames = lazy(async () => ({ default: (await import('../../features/shame/shames.tsx')).Shames }))
const OneShame = lazy(async () => ({ default: (await import('../../features/shame/one-shame.tsx')).OneShame }))
const Attunements = lazy(async () => ({ default: (await import('../../features/attunement/attunements.tsx')).Attunements }))
const OneAttunement = lazy(async () => ({ default: (await import('../../features/attunement/one-attunement.tsx')).OneAttunement }))
const Learnings = lazy(async () => ({ default: (await import('../../features/learning/learnings.tsx')).Learnings }))
const OneLearning = lazy(async () => ({ default: (await import('../../features/learning/one-learning.tsx')).OneLearning }))
const Readiness = lazy(async () => ({ default: (await import('../../features/readiness/readiness.tsx')).Readiness }))
const ReadyOrNot = lazy(async () => ({ default: (await import('../../features/readiness/one-question.tsx')).OneQuestion }))
const Mirror = lazy(async () => ({ default: (await import('../../features/mirror/mirror.tsx')).Mirror }))
const Sittings = lazy(async () => ({ default: (await import('../../features/sitting/sittings.tsx')).Sittings }))
const OneSitting = lazy(async () => ({ default: (await import('../../features/sitting/one-sitting.tsx')).OneSitting }))

/** Pages of one's own work: promises, the book, checking in, digging, plans, values, what was hurt. They are for their owner alone. */
export const mine = (
  <>
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
    <Route path="/rehearse/:draft">{({ draft }) => <Rehearse before={<Continues elsewhere />} asked={draft} key={draft} />}</Route>
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
      <OverTime behind />
    </Route>
    <Route path="/over-time/words">
      <WordsActionsEnergy />
    </Route>
    <Route path="/over-time/saw">
      <ISawThis />
    </Route>
    <Route path="/over-time/picture">
      <GivePicture />
    </Route>
    <Route path="/over-time/day">
      <WhatADayWas />
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
    <Route path="/hard-dates/theirs/:id">{({ id }) => <TheirDate id={id} key={id} />}</Route>
    <Route path="/silence">
      <Silences />
    </Route>
    <Route path="/shame">
      <Shames />
    </Route>
    <Route path="/shame/:id">{({ id }) => <OneShame id={id} key={id} />}</Route>
    <Route path="/attunement">
      <Attunements />
    </Route>
    <Route path="/attunement/:id">{({ id }) => <OneAttunement id={id} key={id} />}</Route>
    <Route path="/learning">
      <Learnings />
    </Route>
    <Route path="/learning/:id">{({ id }) => <OneLearning id={id} key={id} />}</Route>
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
  </>
)
