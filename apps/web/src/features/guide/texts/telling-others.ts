import { msg } from '@lingui/core/macro'
import type { Guide } from '../guide.ts'
import { caughtBetweenParents, childrenAndDivorce } from '../sources.ts'

export const tellingOthers: Guide = {
  id: 'telling-others',
  for: 'both',
  title: msg`Telling others, and the children`,
  about: msg`One person is enough to begin with.`,
  paragraphs: [
    msg`Nobody gets through this well alone. One person who can listen without taking over is worth more than ten who know. It is yours to choose whom you tell about your own life; it takes no permission.`,
    msg`What is told cannot be untold. A sister who has heard it at its worst may hold on to it longer than you do. That is no reason to stay silent. It is a reason to choose.`,
    msg`Children notice. They do well with a short true sentence for their age: something hard has happened between us, it is not because of you, we both look after you. They do not need the story.`,
    msg`Children carry no messages, keep no secrets for a parent, and are not asked what the other did. Feeling caught between parents is what hurts them most, in families that stay and in families that part.`,
  ],
  sources: [caughtBetweenParents, childrenAndDivorce],
  reviewed: '2026-11',
}
