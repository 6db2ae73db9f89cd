import type { ExportAnswers } from '@dropwise/home'
import type { I18n, MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'

const yesNo = { yes: msg`Yes`, no: msg`No`, 'not-sure': msg`I am not sure`, 'rather-not-say': msg`I would rather not say` }
const enough = { hardly: msg`Hardly`, some: msg`Some`, enough: msg`Enough`, 'rather-not-say': msg`I would rather not say` }

const answers = {
  side: { wayward: msg`I broke the trust`, betrayed: msg`My trust was broken`, both: msg`Both` },
  felt: {
    'on-guard': msg`On guard`,
    braced: msg`Braced`,
    'in-between': msg`In between`,
    'fairly-safe': msg`Fairly safe`,
    'at-ease': msg`At ease`,
    'cannot-tell': msg`I cannot tell`,
  },
  bodySafe: { yes: msg`Yes`, no: msg`No`, 'not-sure': msg`I am not sure` },
  extent: {
    not: msg`Not`,
    hardly: msg`Hardly`,
    partly: msg`Partly`,
    mostly: msg`Mostly`,
    fully: msg`Fully`,
    'cannot-tell': msg`I cannot tell`,
  },
  safety: { safe: msg`Safe`, mixed: msg`Mixed`, 'not-safe': msg`Not safe`, 'cannot-tell': msg`I cannot tell` },
  mark: { done: msg`Kept`, late: msg`Kept late`, 'told-first': msg`Not kept, told first`, 'not-done': msg`Not kept` },
  value: {
    'our-agreement': msg`Our agreement about others`,
    honesty: msg`Honesty`,
    commitment: msg`Commitment`,
    love: msg`Love`,
    own: msg`One of your own`,
  },
  shown: { lived: msg`Lived`, broken: msg`Broken` },
  sleep: enough,
  food: enough,
  dying: { no: msg`No`, sometimes: msg`Sometimes`, often: msg`Often`, 'rather-not-say': msg`I would rather not say` },
  someone: yesNo,
  contact: { ended: msg`It has ended`, unavoidable: msg`It cannot be avoided: work, a child`, continues: msg`It continues` },
  sting: { burns: msg`It burns`, stings: msg`It stings`, faint: msg`It is faint`, gone: msg`I do not feel it` },
  depth: {
    everything: msg`In full, in words`,
    outline: msg`The outline`,
    'yes-or-no': msg`Yes or no`,
    'not-now': msg`Not now`,
    never: msg`Never`,
  },
  afraid: { yes: msg`Yes`, somewhat: msg`Somewhat`, no: msg`No`, 'rather-not-say': msg`I would rather not say` },
  heard: { heard: msg`I felt heard`, partly: msg`In part`, 'not-heard': msg`I did not feel heard` },
  kind: {
    line: msg`A line`,
    learning: msg`Something learned`,
    found: msg`Something found on the way down`,
    wound: msg`What was hurt`,
    letter: msg`A letter`,
    feeling: msg`A feeling, to be heard`,
    value: msg`What a word means`,
    'hard-date': msg`A hard date`,
    'told-first': msg`Something told`,
    urgent: msg`A fact that cannot wait`,
    question: msg`A question`,
    answer: msg`An answer`,
    account: msg`The account, in outline`,
    'account-depth': msg`How much of the account I want to know`,
    'account-detail': msg`A part of the account`,
    saw: msg`I saw this`,
    'own-view': msg`My own view of a promise`,
    picture: msg`One picture of the long view`,
    'found-already': msg`I had already found this`,
    'will-do': msg`What I will do that day`,
    reflection: msg`What I understood`,
    added: msg`What I added`,
    heard: msg`Whether I felt heard`,
    'talk-point': msg`Something to talk about`,
    agreement: msg`What we could agree on`,
    agreed: msg`A yes to these words`,
    'agreement-ended': msg`That I no longer hold to something we agreed on`,
  },
  drop: { kept: msg`promised and done`, late: msg`done late`, 'told-first': msg`told first`, unpromised: msg`never promised` },
  meant: { 'hard-day': msg`A hard day`, 'broke-again': msg`It broke again` },
  near: {
    'on-guard': msg`on guard`,
    braced: msg`braced`,
    'in-between': msg`in between`,
    'fairly-safe': msg`fairly safe`,
    'at-ease': msg`at ease`,
    'cannot-tell': msg`not to be told`,
  },
  wrote: { most: msg`Most days`, some: msg`Some days`, few: msg`A few days`, none: msg`Nothing` },
  place: {
    separate: msg`Each on their own`,
    deciding: msg`Deciding`,
    agreeing: msg`Both said start`,
    together: msg`Together, for a time`,
    review: msg`Looking back at a time together`,
    apart: msg`Apart`,
  },
  stand: {
    hold: msg`I hold to this`,
    'not-yet': msg`I want to, and cannot say that I do`,
    'not-mine': msg`This is not mine, or I do not know`,
  },
  answered: {
    words: msg`In words`,
    'not-yet': msg`Not known yet`,
    'with-counsellor': msg`With your counsellor`,
    'rather-not': msg`Does not want to answer this`,
  },
} satisfies { readonly [O in keyof ExportAnswers]: Readonly<Record<keyof ExportAnswers[O], MessageDescriptor>> }

/** What can be chosen instead of written, in the language of the screen. */
export const paperAnswers = (i18n: I18n): ExportAnswers =>
  Object.fromEntries(
    Object.entries(answers).map(([of, choices]) => [
      of,
      Object.fromEntries(Object.entries(choices).map(([choice, message]) => [choice, i18n._(message)])),
    ]),
  ) as ExportAnswers
