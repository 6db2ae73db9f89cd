import { msg } from '@lingui/core/macro'
import type { Guide } from '../guide.ts'
import { recoveryFromAffairs } from '../sources.ts'

export const whyOneAsksAgain: Guide = {
  id: 'why-one-asks-again',
  for: 'both',
  title: msg`Why the same question comes again`,
  about: msg`It is not a trap, and it is not stuck.`,
  paragraphs: [
    msg`What was believed about years of a life turned out not to be so. A mind goes back over those years and asks what was real. It has to ask the same thing more than once, since each answer moves other things.`,
    msg`Asked again, a question also tests whether the ground holds now. An answer that is the same in March as it was in January is worth more than a new one.`,
    msg`For the one who is asked: the eleventh time is as real as the first. “I have told you” ends the asking and not the question. Short and true is better than long.`,
    msg`For the one who asks: you may need to hear it again. You may also choose not to know something, and change your mind later.`,
  ],
  sources: [recoveryFromAffairs, { who: 'Janoff-Bulman', year: 1992, title: 'Shattered Assumptions', where: 'Free Press' }],
  reviewed: '2026-11',
}
