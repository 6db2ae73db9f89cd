import { lazy } from 'react'
import { Route } from 'wouter'

const Questions = lazy(async () => ({ default: (await import('../../features/questions/questions.tsx')).Questions }))
const AskPage = lazy(async () => ({ default: (await import('../../features/questions/ask.tsx')).AskPage }))
const OneQuestion = lazy(async () => ({ default: (await import('../../features/questions/one-question.tsx')).OneQuestion }))
const OneAsked = lazy(async () => ({ default: (await import('../../features/questions/one-asked.tsx')).OneAsked }))
const Give = lazy(async () => ({ default: (await import('../../features/giving/give.tsx')).Give }))
const TellFirst = lazy(async () => ({ default: (await import('../../features/told/tell-first.tsx')).TellFirst }))
const UrgentFact = lazy(async () => ({ default: (await import('../../features/told/urgent-fact.tsx')).UrgentFact }))
const Space = lazy(async () => ({ default: (await import('../../features/breathing-space/space.tsx')).Space }))
const Apart = lazy(async () => ({ default: (await import('../../features/season/apart.tsx')).Apart }))
const SideBySide = lazy(async () => ({ default: (await import('../../features/side-by-side/side-by-side.tsx')).SideBySide }))
const EndSharing = lazy(async () => ({ default: (await import('../../features/sharing/end-sharing.tsx')).EndSharing }))
const BeforeJoining = lazy(async () => ({ default: (await import('../../features/joining/before-joining.tsx')).BeforeJoining }))
const Join = lazy(async () => ({ default: (await import('../../features/joining/join.tsx')).Join }))
const ByHand = lazy(async () => ({ default: (await import('../../features/joining/by-hand.tsx')).ByHand }))
const TheirWord = lazy(async () => ({ default: (await import('../../features/pledge/theirs.tsx')).TheirWord }))
const GivePromise = lazy(async () => ({ default: (await import('../../features/pledge/give-promise.tsx')).GivePromise }))
const SharedList = lazy(async () => ({ default: (await import('../../features/shared-list/shared-list.tsx')).SharedList }))
const PictureOfBefore = lazy(async () => ({ default: (await import('../../features/bucket/given-picture.tsx')).PictureOfBefore }))
const SharedBefore = lazy(async () => ({ default: (await import('../../features/shared-list/before.tsx')).SharedBefore }))
const Decision = lazy(async () => ({ default: (await import('../../features/decision/decision.tsx')).Decision }))
const WhereItIs = lazy(async () => ({ default: (await import('../../features/line/line.tsx')).WhereItIs }))
const ByFile = lazy(async () => ({ default: (await import('../../features/exchange/by-file.tsx')).ByFile }))
const GivenPicture = lazy(async () => ({ default: (await import('../../features/bucket/given-picture.tsx')).GivenPicture }))
const BeingHeard = lazy(async () => ({ default: (await import('../../features/hearing/being-heard.tsx')).BeingHeard }))
const NewFeeling = lazy(async () => ({ default: (await import('../../features/hearing/new-feeling.tsx')).NewFeeling }))
const OneFeeling = lazy(async () => ({ default: (await import('../../features/hearing/one-feeling.tsx')).OneFeeling }))
const Account = lazy(async () => ({ default: (await import('../../features/account/account.tsx')).Account }))
const GiveOutline = lazy(async () => ({ default: (await import('../../features/account/give-outline.tsx')).GiveOutline }))
const OnePart = lazy(async () => ({ default: (await import('../../features/account/one-part.tsx')).OnePart }))
const TheirAccount = lazy(async () => ({ default: (await import('../../features/account/their-account.tsx')).TheirAccount }))
const Talk = lazy(async () => ({ default: (await import('../../features/talk/talk.tsx')).Talk }))
const TalkNow = lazy(async () => ({ default: (await import('../../features/talk/talk-now.tsx')).TalkNow }))
const OnePoint = lazy(async () => ({ default: (await import('../../features/talk/one-point.tsx')).OnePoint }))
const TheirPoint = lazy(async () => ({ default: (await import('../../features/talk/their-point.tsx')).TheirPoint }))
const Agreements = lazy(async () => ({ default: (await import('../../features/agreement/agreements.tsx')).Agreements }))
const OneAgreement = lazy(async () => ({ default: (await import('../../features/agreement/one-agreement.tsx')).OneAgreement }))
const WriteAgreement = lazy(async () => ({ default: (await import('../../features/agreement/write-agreement.tsx')).WriteAgreement }))

/** Pages about what lies between the two: what is given, asked, heard and agreed, taking space, joining and going. */
export const betweenUs = (
  <>
    <Route path="/picture/:id">{({ id }) => <GivenPicture id={id} key={id} />}</Route>
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
    <Route path="/join/by-hand">
      <ByHand />
    </Route>
    <Route path="/their-word">
      <TheirWord />
    </Route>
    <Route path="/promises/:id/give">{({ id }) => <GivePromise id={id} key={id} />}</Route>
    <Route path="/shared">
      <SharedList />
    </Route>
    <Route path="/shared/before/:space">{({ space }) => <SharedBefore space={space} key={space} />}</Route>
    <Route path="/shared/before/:space/picture/:id">{({ space, id }) => <PictureOfBefore space={space} id={id} key={id} />}</Route>
    <Route path="/line">
      <WhereItIs />
    </Route>
    <Route path="/by-file">
      <ByFile />
    </Route>
    <Route path="/decision">
      <Decision />
    </Route>
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
    <Route path="/talk">
      <Talk />
    </Route>
    <Route path="/agreements">
      <Agreements />
    </Route>
    <Route path="/agreements/new">
      <WriteAgreement />
    </Route>
    <Route path="/agreements/:whose/:item">{({ whose, item }) => <OneAgreement whose={whose} id={item} key={item} />}</Route>
    <Route path="/talk/theirs/:item">{({ item }) => <TheirPoint id={item} />}</Route>
    <Route path="/talk/now">
      <TalkNow />
    </Route>
    <Route path="/talk/:id">{({ id }) => <OnePoint id={id} key={id} />}</Route>
  </>
)
