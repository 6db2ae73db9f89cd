// Written by tools/index-rules.ts from the files of this folder.
import type { Rule } from '../rule.ts'
import actWithATime from './act-with-a-time.ts'
import afterAllIDid from './after-all-i-did.ts'
import asLongAsItTakes from './as-long-as-it-takes.ts'
import atLeastI from './at-least-i.ts'
import believeMe from './believe-me.ts'
import bringItUpAgain from './bring-it-up-again.ts'
import correctingTheFacts from './correcting-the-facts.ts'
import doNotKnowWhy from './do-not-know-why.ts'
import drunkOrLonely from './drunk-or-lonely.ts'
import forgiveMe from './forgive-me.ts'
import howLong from './how-long.ts'
import iHearYouSaying from './i-hear-you-saying.ts'
import iLied from './i-lied.ts'
import ifYouHad from './if-you-had.ts'
import imAMonster from './im-a-monster.ts'
import inThePast from './in-the-past.ts'
import insults from './insults.ts'
import itWasOnly from './it-was-only.ts'
import makesSense from './makes-sense.ts'
import meantNothing from './meant-nothing.ts'
import mistakesWereMade from './mistakes-were-made.ts'
import moveOn from './move-on.ts'
import neverAgain from './never-again.ts'
import noNeedToAnswer from './no-need-to-answer.ts'
import notThereAnyMore from './not-there-any-more.ts'
import overreacting from './overreacting.ts'
import saidSorryAlready from './said-sorry-already.ts'
import somethingToTell from './something-to-tell.ts'
import sorryBut from './sorry-but.ts'
import sorryForMyAct from './sorry-for-my-act.ts'
import sorryIf from './sorry-if.ts'
import sorryYouFeel from './sorry-you-feel.ts'
import swearingOaths from './swearing-oaths.ts'
import toldYouEverything from './told-you-everything.ts'
import understandBut from './understand-but.ts'
import whatWasThatLike from './what-was-that-like.ts'
import youAreImagining from './you-are-imagining.ts'

/** Every rule, by id. */
export const rules: readonly Rule[] = [
  actWithATime,
  afterAllIDid,
  asLongAsItTakes,
  atLeastI,
  believeMe,
  bringItUpAgain,
  correctingTheFacts,
  doNotKnowWhy,
  drunkOrLonely,
  forgiveMe,
  howLong,
  iHearYouSaying,
  iLied,
  ifYouHad,
  imAMonster,
  inThePast,
  insults,
  itWasOnly,
  makesSense,
  meantNothing,
  mistakesWereMade,
  moveOn,
  neverAgain,
  noNeedToAnswer,
  notThereAnyMore,
  overreacting,
  saidSorryAlready,
  somethingToTell,
  sorryBut,
  sorryForMyAct,
  sorryIf,
  sorryYouFeel,
  swearingOaths,
  toldYouEverything,
  understandBut,
  whatWasThatLike,
  youAreImagining,
]
