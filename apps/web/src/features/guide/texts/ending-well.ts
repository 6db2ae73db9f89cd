import { msg } from '@lingui/core/macro'
import type { Guide } from '../guide.ts'
import { caughtBetweenParents, childrenAndDivorce } from '../sources.ts'

export const endingWell: Guide = {
  id: 'ending-well',
  for: 'both',
  title: msg`Parting well`,
  about: msg`An ending is not the opposite of healing.`,
  paragraphs: [
    msg`Some do all of this and part. It was not for nothing. Whoever has learned to be honest takes that along, and whoever has learned to listen to their own body does, too.`,
    msg`What helps: saying it plainly and once. Deciding the practical things in daylight, with somebody who knows the law where you live. Leaving the story of who was worse to nobody.`,
    msg`Children do best when they may love both, are told together if that is possible, and hear the same short words from each. What harms them is open fighting and being in the middle, far more than two addresses.`,
    msg`Here, each keeps what is theirs and what they were given. The room stays open to you alone.`,
  ],
  sources: [caughtBetweenParents, childrenAndDivorce],
  reviewed: '2026-11',
}
