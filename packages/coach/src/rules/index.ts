// Written by tools/index-rules.ts from the files of this folder.
import type { Rule } from '../rule.ts'
import actDone from './act-done.ts'
import actWithATime from './act-with-a-time.ts'
import afterAllIDid from './after-all-i-did.ts'
import allIHave from './all-i-have.ts'
import andYou from './and-you.ts'
import atLeastI from './at-least-i.ts'
import atSomePoint from './at-some-point.ts'
import authoritySays from './authority-says.ts'
import backToHowItWas from './back-to-how-it-was.ts'
import betweenUs from './between-us.ts'
import bothOfUs from './both-of-us.ts'
import breakUpTheFamily from './break-up-the-family.ts'
import calmDown from './calm-down.ts'
import cannotDoAnythingRight from './cannot-do-anything-right.ts'
import cannotHappenNow from './cannot-happen-now.ts'
import childrenMoneyHouse from './children-money-house.ts'
import contactToday from './contact-today.ts'
import correctingTheFacts from './correcting-the-facts.ts'
import countForNothing from './count-for-nothing.ts'
import doNotKnowWhy from './do-not-know-why.ts'
import doNotTell from './do-not-tell.ts'
import doneMyBit from './done-my-bit.ts'
import drunk from './drunk.ts'
import everyRight from './every-right.ts'
import everyTimeITry from './every-time-i-try.ts'
import forTheRestOfMyLife from './for-the-rest-of-my-life.ts'
import forgiveMe from './forgive-me.ts'
import handOnHeart from './hand-on-heart.ts'
import happyEverAfter from './happy-ever-after.ts'
import harmless from './harmless.ts'
import haveIGotIt from './have-i-got-it.ts'
import haveYouDecided from './have-you-decided.ts'
import howLong from './how-long.ts'
import hundredPercent from './hundred-percent.ts'
import iCannotBearThis from './i-cannot-bear-this.ts'
import iForbid from './i-forbid.ts'
import iHaveChanged from './i-have-changed.ts'
import iHaveNeeds from './i-have-needs.ts'
import iLied from './i-lied.ts'
import iLiedWhenISaid from './i-lied-when-i-said.ts'
import iWasLying from './i-was-lying.ts'
import iWasNeverThere from './i-was-never-there.ts'
import iWouldAskYou from './i-would-ask-you.ts'
import ifYouAskILeave from './if-you-ask-i-leave.ts'
import ifYouHad from './if-you-had.ts'
import imAMonster from './im-a-monster.ts'
import inLimbo from './in-limbo.ts'
import inThePast from './in-the-past.ts'
import insults from './insults.ts'
import itSoundsAsIf from './it-sounds-as-if.ts'
import itTakesTwo from './it-takes-two.ts'
import itWasMe from './it-was-me.ts'
import itWasNothing from './it-was-nothing.ts'
import itWasOnly from './it-was-only.ts'
import itsBeenAYear from './its-been-a-year.ts'
import leavingYouTheRoom from './leaving-you-the-room.ts'
import letItGo from './let-it-go.ts'
import letMeBack from './let-me-back.ts'
import lonely from './lonely.ts'
import lookingForReasons from './looking-for-reasons.ts'
import lostThePlot from './lost-the-plot.ts'
import madeTo from './made-to.ts'
import makesItWorse from './makes-it-worse.ts'
import makesSense from './makes-sense.ts'
import meantNothing from './meant-nothing.ts'
import mistakesWereMade from './mistakes-were-made.ts'
import moveOn from './move-on.ts'
import myCounselorSaysWe from './my-counselor-says-we.ts'
import myPrivacy from './my-privacy.ts'
import myRoof from './my-roof.ts'
import needNotExplain from './need-not-explain.ts'
import neverAgain from './never-again.ts'
import neverHappened from './never-happened.ts'
import neverMeantTo from './never-meant-to.ts'
import noClock from './no-clock.ts'
import noLongerThere from './no-longer-there.ts'
import noNeedToAnswer from './no-need-to-answer.ts'
import noWonder from './no-wonder.ts'
import nobodyDied from './nobody-died.ts'
import nobodyElseWould from './nobody-else-would.ts'
import notAnswering from './not-answering.ts'
import notCrazy from './not-crazy.ts'
import notThisAgain from './not-this-again.ts'
import nothingAsked from './nothing-asked.ts'
import nothingToWorryAbout from './nothing-to-worry-about.ts'
import onEggshells from './on-eggshells.ts'
import oneMistake from './one-mistake.ts'
import oneNormalEvening from './one-normal-evening.ts'
import orWeAreFinished from './or-we-are-finished.ts'
import otherCouples from './other-couples.ts'
import overBeforeYouKnew from './over-before-you-knew.ts'
import overreacting from './overreacting.ts'
import paidEnough from './paid-enough.ts'
import peopleMakeMistakes from './people-make-mistakes.ts'
import protectingYou from './protecting-you.ts'
import rememberingItWrong from './remembering-it-wrong.ts'
import saidSorryAlready from './said-sorry-already.ts'
import screwLoose from './screw-loose.ts'
import scriptureSays from './scripture-says.ts'
import sheCameOnToMe from './she-came-on-to-me.ts'
import shouldNotFeel from './should-not-feel.ts'
import shutIn from './shut-in.ts'
import sneering from './sneering.ts'
import soYouCanRelax from './so-you-can-relax.ts'
import somethingToTell from './something-to-tell.ts'
import sorryBut from './sorry-but.ts'
import sorryForMyAct from './sorry-for-my-act.ts'
import sorryIf from './sorry-if.ts'
import sorryYouFeel from './sorry-you-feel.ts'
import stopAsking from './stop-asking.ts'
import swearingOaths from './swearing-oaths.ts'
import tellMeWhereWeAre from './tell-me-where-we-are.ts'
import tellMeYouDontHateMe from './tell-me-you-dont-hate-me.ts'
import thanksIGet from './thanks-i-get.ts'
import theBadGuy from './the-bad-guy.ts'
import thePriceIsTheChildren from './the-price-is-the-children.ts'
import threats from './threats.ts'
import toldYouEverything from './told-you-everything.ts'
import tooMuchFeeling from './too-much-feeling.ts'
import tooOldForThat from './too-old-for-that.ts'
import trustMustStart from './trust-must-start.ts'
import understandBut from './understand-but.ts'
import wasGoingToTell from './was-going-to-tell.ts'
import waterworks from './waterworks.ts'
import weHadProblems from './we-had-problems.ts'
import weWereDoingSoWell from './we-were-doing-so-well.ts'
import whatDifference from './what-difference.ts'
import whatWasThatLike from './what-was-that-like.ts'
import whereIsMyCredit from './where-is-my-credit.ts'
import whyCantYouTrust from './why-cant-you-trust.ts'
import whyKeepGoingBack from './why-keep-going-back.ts'
import whyWouldILie from './why-would-i-lie.ts'
import youAreCrazy from './you-are-crazy.ts'
import youHaveNoIdea from './you-have-no-idea.ts'
import youHaveToBelieve from './you-have-to-believe.ts'
import youKnowMe from './you-know-me.ts'
import youMakeItSound from './you-make-it-sound.ts'
import youOweMe from './you-owe-me.ts'
import youPushedMe from './you-pushed-me.ts'
import youSaidItHurts from './you-said-it-hurts.ts'
import youShutMeOut from './you-shut-me-out.ts'
import youWereNever from './you-were-never.ts'

/** Every rule, by id. */
export const rules: readonly Rule[] = [
  actDone,
  actWithATime,
  afterAllIDid,
  allIHave,
  andYou,
  atLeastI,
  atSomePoint,
  authoritySays,
  backToHowItWas,
  betweenUs,
  bothOfUs,
  breakUpTheFamily,
  calmDown,
  cannotDoAnythingRight,
  cannotHappenNow,
  childrenMoneyHouse,
  contactToday,
  correctingTheFacts,
  countForNothing,
  doNotKnowWhy,
  doNotTell,
  doneMyBit,
  drunk,
  everyRight,
  everyTimeITry,
  forTheRestOfMyLife,
  forgiveMe,
  handOnHeart,
  happyEverAfter,
  harmless,
  haveIGotIt,
  haveYouDecided,
  howLong,
  hundredPercent,
  iCannotBearThis,
  iForbid,
  iHaveChanged,
  iHaveNeeds,
  iLied,
  iLiedWhenISaid,
  iWasLying,
  iWasNeverThere,
  iWouldAskYou,
  ifYouAskILeave,
  ifYouHad,
  imAMonster,
  inLimbo,
  inThePast,
  insults,
  itSoundsAsIf,
  itTakesTwo,
  itWasMe,
  itWasNothing,
  itWasOnly,
  itsBeenAYear,
  leavingYouTheRoom,
  letItGo,
  letMeBack,
  lonely,
  lookingForReasons,
  lostThePlot,
  madeTo,
  makesItWorse,
  makesSense,
  meantNothing,
  mistakesWereMade,
  moveOn,
  myCounselorSaysWe,
  myPrivacy,
  myRoof,
  needNotExplain,
  neverAgain,
  neverHappened,
  neverMeantTo,
  noClock,
  noLongerThere,
  noNeedToAnswer,
  noWonder,
  nobodyDied,
  nobodyElseWould,
  notAnswering,
  notCrazy,
  notThisAgain,
  nothingAsked,
  nothingToWorryAbout,
  onEggshells,
  oneMistake,
  oneNormalEvening,
  orWeAreFinished,
  otherCouples,
  overBeforeYouKnew,
  overreacting,
  paidEnough,
  peopleMakeMistakes,
  protectingYou,
  rememberingItWrong,
  saidSorryAlready,
  screwLoose,
  scriptureSays,
  sheCameOnToMe,
  shouldNotFeel,
  shutIn,
  sneering,
  soYouCanRelax,
  somethingToTell,
  sorryBut,
  sorryForMyAct,
  sorryIf,
  sorryYouFeel,
  stopAsking,
  swearingOaths,
  tellMeWhereWeAre,
  tellMeYouDontHateMe,
  thanksIGet,
  theBadGuy,
  thePriceIsTheChildren,
  threats,
  toldYouEverything,
  tooMuchFeeling,
  tooOldForThat,
  trustMustStart,
  understandBut,
  wasGoingToTell,
  waterworks,
  weHadProblems,
  weWereDoingSoWell,
  whatDifference,
  whatWasThatLike,
  whereIsMyCredit,
  whyCantYouTrust,
  whyKeepGoingBack,
  whyWouldILie,
  youAreCrazy,
  youHaveNoIdea,
  youHaveToBelieve,
  youKnowMe,
  youMakeItSound,
  youOweMe,
  youPushedMe,
  youSaidItHurts,
  youShutMeOut,
  youWereNever,
]
