import { msg } from '@lingui/core/macro'
import type { Guide } from '../guide.ts'
import { recoveryFromAffairs } from '../sources.ts'

export const bothPains: Guide = {
  id: 'both-pains',
  for: 'wayward',
  title: msg`Two pains that are not the same`,
  about: msg`Yours is real. It has another place.`,
  paragraphs: [
    msg`The one whose trust was broken acts out of alarm: a thing that could not happen has happened. You, if you are truly sorry, act out of guilt and fear: of losing them, of being seen.`,
    msg`Both are pain. They do not weigh against each other, and they do not meet in the middle. When yours comes up while they speak of theirs, theirs has to stop to look after yours. That is how it feels from over there.`,
    msg`Yours has somewhere to go: a journal, a friend who is not on anybody’s side, a doctor, a counsellor, a walk. It gets room. It does not get their evening.`,
    msg`Feeling terrible is not yet doing something. Guilt looks at what was done and can mend a part of it. Shame says that you are nothing, and then there is nobody left to mend it.`,
  ],
  sources: [
    { who: 'Tangney, Stuewig, Mashek', year: 2007, title: 'Moral emotions and moral behavior', where: 'Annual Review of Psychology 58' },
    recoveryFromAffairs,
  ],
  reviewed: '2026-11',
}
