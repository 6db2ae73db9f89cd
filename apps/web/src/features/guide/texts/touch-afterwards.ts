import { msg } from '@lingui/core/macro'
import type { Guide } from '../guide.ts'

export const touchAfterwards: Guide = {
  id: 'touch-afterwards',
  for: 'both',
  title: msg`Sex and touch afterwards`,
  about: msg`More than before, none at all, or both in one week: all of it is usual.`,
  paragraphs: [
    msg`Some couples are closer in bed after finding out than they have been in years. Some cannot sit on one sofa. Many go from one to the other without warning. None of it says how things will end.`,
    msg`The body of the one who was hurt may want and freeze within a minute. Pictures come in the middle. Stopping is always allowed, at any point, without a reason, and the evening goes on kindly.`,
    msg`For the one who broke the trust: closeness is not a sign that it is behind you, and distance is not a punishment. Wanting it is fine. Sighing, sulking or turning away until it comes is pressure.`,
    msg`After tests, and with protection until they are back.`,
  ],
  sources: [{ who: 'Snyder, Baucom, Gordon', year: 2007, title: 'Getting Past the Affair', where: 'Guilford Press' }],
  reviewed: '2026-11',
}
