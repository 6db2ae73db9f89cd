import { msg } from '@lingui/core/macro'
import type { Guide } from '../guide.ts'
import { caughtBetweenParents } from '../sources.ts'

export const childrenBetween: Guide = {
  id: 'children-between',
  for: 'both',
  title: msg`Children are never messengers`,
  about: msg`What they notice, what they need, what they do not carry.`,
  paragraphs: [
    msg`Children notice doors, voices and empty chairs long before anybody explains. Left without words they make up a story, and in it they are mostly to blame. One short true sentence is better: we are having a hard time, it is between us, it is not because of you, we both look after you.`,
    msg`They carry nothing from one to the other. Not “tell your father”, not “ask her when she comes home”. They are not asked what they saw, they keep no secret for a parent, and they do not comfort one. Where a child has begun to look after you, tell a grown person the same day how you are.`,
    msg`What harms them is less the staying or the parting than a fight that they hear and cannot end. A fight that stops when they come in is heard all the same. When it rises: later, elsewhere, without them.`,
    msg`If others may talk, they hear it from you first, from both of you where that is safe, and without the scenes. A child who for weeks does not sleep, eat or play needs to be seen by a doctor.`,
  ],
  sources: [
    {
      who: 'Harold, Sellers',
      year: 2018,
      title: 'Interparental conflict and youth psychopathology: an evidence review and practice focused update',
      where: 'Journal of Child Psychology and Psychiatry 59(4)',
    },
    caughtBetweenParents,
  ],
  reviewed: '2026-11',
}
