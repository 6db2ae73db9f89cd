import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { ActRefusal } from '../worker/channel.ts'

/** What was refused, without the word of the concept: `text-blank` of `journal/text-blank`. */
type Reason<R> = R extends `${string}/${infer T}` ? T : never

/**
 * Every reason in one sentence that a person can act on. Exhaustive: a new reason does not compile until it has words here. Where the
 * concept makes a difference, `where` says it better.
 */
const reasons: { readonly [R in Reason<ActRefusal>]: MessageDescriptor } = {
  'introduced-already': msg`You have begun in this room already.`,
  'not-introduced': msg`This room has nobody in it. Begin first.`,
  'name-blank': msg`A name is needed. Any name will do.`,
  'text-blank': msg`There are no words to keep.`,
  'words-blank': msg`There are no words to keep.`,
  'text-too-long': msg`That is longer than fits here. A shorter one will do.`,
  'words-too-long': msg`That is longer than fits here. A shorter one will do.`,
  'line-too-long': msg`That is longer than fits here. The journal has more room.`,
  'not-there': msg`This is not here any more.`,
  gone: msg`You let go of this. A new one can begin.`,
  'there-already': msg`This is here already.`,
  'removed-already': msg`This was taken out already.`,
  'closed-already': msg`This was closed already.`,
  'ended-already': msg`This has ended already.`,
  'withdrawn-already': msg`You have taken this back already.`,
  'not-asked-yet': msg`It is asked again later. Until then it stays as it is.`,
  'lock-out-of-range': msg`Locking can wait between half a minute and an hour.`,
  'nothing-to-take-back': msg`What was said on an earlier day stays as it was said.`,
  'rule-unreadable': msg`These days do not make a pattern that can be kept. Choose them again.`,
  'day-gone': msg`That day has gone by. Choose today or a later one.`,
  'day-to-come': msg`That day is still to come. It can be said when it is here.`,
  'ends-before-it-begins': msg`The last day lies before the first. Choose a later one.`,
  'meets-no-day': msg`Between the first day and the last there is no such day. Choose a later last day.`,
  'not-that-day': msg`There is nothing of this on that day.`,
  'new-day-not-later': msg`The new day has to be a later one.`,
  'nothing-new': msg`These are the words that stand already.`,
  'nothing-sealed': msg`Nothing is sealed.`,
  'opened-already': msg`This was done already.`,
  'share-first': msg`This comes later.`,
  'said-already': msg`This was said already.`,
  'not-a-question': msg`Only a question can be asked more or less deeply.`,
  'three-stand': msg`Three questions stand already. Take one back, or wait for an answer.`,
  'kept-for-now': msg`You said that you do not want to know it now. Choose how much you want to know first.`,
  'return-needed': msg`Say when you come back. Space without an end is there, too.`,
  'space-held': msg`You are holding space. End it first, then what came can be let in.`,
  'sharing-ended': msg`Sharing has ended. What was given stays as it is, and nothing more goes out.`,
  'reflect-first': msg`First say what you understood. Then you can add something.`,
  'outline-first': msg`The whole outline comes first, then the details.`,
  'not-wanted': msg`The details are not wanted, or not now. They stay here with you.`,
  'day-needed': msg`Say on which day you come back to it.`,
  'step-back-first': msg`Step back to your own healing first.`,
  'round-over': msg`That round is over.`,
  'not-together': msg`That belongs to a time that you both chose.`,
  'picture-stands': msg`One picture stands already. Withdraw it first, under What I share.`,
  'not-matched': msg`There is nothing to agree on yet.`,
  'not-understood': msg`Something about this could not be understood. Nothing was written.`,
  'nobody-joined': msg`Nobody has joined you here, so there is nobody to give it to.`,
  closed: msg`This room was closed. Unlock it again.`,
  'another-tab': msg`Dropwise is open in another tab. Here you can look; write there, or close it and unlock again.`,
  'not-kept': msg`This device did not keep it. It may be full. Nothing you typed is gone from this page.`,
  locked: msg`The room is locked. Unlock it again.`,
  'not-let-in': msg`This device is not let in between the two of you. Nothing was written.`,
  'only-read': msg`Keep this room under a passphrase first. Then it goes on here between the two of you.`,
}

const where: { readonly [R in ActRefusal]?: MessageDescriptor } = {
  'check-in/nothing-to-take-back': msg`There is nothing to take back today.`,
  'promise/text-blank': msg`Say what you will do. One act that can be seen.`,
  'promise/text-too-long': msg`A promise is one line. Make it shorter.`,
  'promise/not-that-day': msg`Nothing was promised for that day.`,
  'journal/text-too-long': msg`This page is full. Go on with a new one.`,
}

/** Why an act was not done, in words. */
export const refusalWords = (refusal: ActRefusal): MessageDescriptor =>
  where[refusal] ?? reasons[refusal.slice(refusal.indexOf('/') + 1) as Reason<ActRefusal>]
