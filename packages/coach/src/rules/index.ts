// Written by tools/index-rules.ts from the files of this folder.
import type { Rule } from '../rule.ts'
import actDone from './act-done.ts'
import actWithATime from './act-with-a-time.ts'
import afterAllIDid from './after-all-i-did.ts'
import andYou from './and-you.ts'
import atLeastI from './at-least-i.ts'
import atSomePoint from './at-some-point.ts'
import authoritySays from './authority-says.ts'
import bothOfUs from './both-of-us.ts'
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
import harmless from './harmless.ts'
import haveIGotIt from './have-i-got-it.ts'
import haveYouDecided from './have-you-decided.ts'
import howLong from './how-long.ts'
import hundredPercent from './hundred-percent.ts'
import iCannotBearThis from './i-cannot-bear-this.ts'
import iForbid from './i-forbid.ts'
import iHaveChanged from './i-have-changed.ts'
import iLied from './i-lied.ts'
import iLiedWhenISaid from './i-lied-when-i-said.ts'
import iWasLying from './i-was-lying.ts'
import iWasNeverThere from './i-was-never-there.ts'
import ifYouAskILeave from './if-you-ask-i-leave.ts'
import ifYouHad from './if-you-had.ts'
import imAMonster from './im-a-monster.ts'
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
import madeTo from './made-to.ts'
import makesSense from './makes-sense.ts'
import meantNothing from './meant-nothing.ts'
import mistakesWereMade from './mistakes-were-made.ts'
import moveOn from './move-on.ts'
import myRoof from './my-roof.ts'
import neverAgain from './never-again.ts'
import neverHappened from './never-happened.ts'
import neverMeantTo from './never-meant-to.ts'
import noClock from './no-clock.ts'
import noLongerThere from './no-longer-there.ts'
import noNeedToAnswer from './no-need-to-answer.ts'
import noWonder from './no-wonder.ts'
import notAnswering from './not-answering.ts'
import notCrazy from './not-crazy.ts'
import notThisAgain from './not-this-again.ts'
import nothingAsked from './nothing-asked.ts'
import nothingToWorryAbout from './nothing-to-worry-about.ts'
import oneMistake from './one-mistake.ts'
import orWeAreFinished from './or-we-are-finished.ts'
import otherCouples from './other-couples.ts'
import overreacting from './overreacting.ts'
import peopleMakeMistakes from './people-make-mistakes.ts'
import rememberingItWrong from './remembering-it-wrong.ts'
import saidSorryAlready from './said-sorry-already.ts'
import screwLoose from './screw-loose.ts'
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
import thePriceIsTheChildren from './the-price-is-the-children.ts'
import threats from './threats.ts'
import toldYouEverything from './told-you-everything.ts'
import tooMuchFeeling from './too-much-feeling.ts'
import trustMustStart from './trust-must-start.ts'
import understandBut from './understand-but.ts'
import wasGoingToTell from './was-going-to-tell.ts'
import weHadProblems from './we-had-problems.ts'
import whatDifference from './what-difference.ts'
import whatWasThatLike from './what-was-that-like.ts'
import whereIsMyCredit from './where-is-my-credit.ts'
import whyCantYouTrust from './why-cant-you-trust.ts'
import youAreCrazy from './you-are-crazy.ts'
import youHaveToBelieve from './you-have-to-believe.ts'
import youKnowMe from './you-know-me.ts'
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
  andYou,
  atLeastI,
  atSomePoint,
  authoritySays,
  bothOfUs,
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
  harmless,
  haveIGotIt,
  haveYouDecided,
  howLong,
  hundredPercent,
  iCannotBearThis,
  iForbid,
  iHaveChanged,
  iLied,
  iLiedWhenISaid,
  iWasLying,
  iWasNeverThere,
  ifYouAskILeave,
  ifYouHad,
  imAMonster,
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
  madeTo,
  makesSense,
  meantNothing,
  mistakesWereMade,
  moveOn,
  myRoof,
  neverAgain,
  neverHappened,
  neverMeantTo,
  noClock,
  noLongerThere,
  noNeedToAnswer,
  noWonder,
  notAnswering,
  notCrazy,
  notThisAgain,
  nothingAsked,
  nothingToWorryAbout,
  oneMistake,
  orWeAreFinished,
  otherCouples,
  overreacting,
  peopleMakeMistakes,
  rememberingItWrong,
  saidSorryAlready,
  screwLoose,
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
  thePriceIsTheChildren,
  threats,
  toldYouEverything,
  tooMuchFeeling,
  trustMustStart,
  understandBut,
  wasGoingToTell,
  weHadProblems,
  whatDifference,
  whatWasThatLike,
  whereIsMyCredit,
  whyCantYouTrust,
  youAreCrazy,
  youHaveToBelieve,
  youKnowMe,
  youOweMe,
  youPushedMe,
  youSaidItHurts,
  youShutMeOut,
  youWereNever,
]
