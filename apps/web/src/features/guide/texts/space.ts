import { msg } from '@lingui/core/macro'
import type { Guide } from '../guide.ts'

export const space: Guide = {
  id: 'space',
  for: 'both',
  title: msg`Space`,
  about: msg`Being left alone is not being left.`,
  paragraphs: [
    msg`The one who was hurt may need days without the other’s voice. It lets the alarm go down. It is not a verdict, and it needs no reason.`,
    msg`For the one who is asked to wait: the pull is to knock, to explain, to ask how long. Each knock shows that your fear comes before their quiet. What you can do is keep every small promise where they need not look, and be the same when they come out.`,
    msg`If space is used to punish, or to hide something, it can be spoken of later, with somebody else in the room. It is not argued through a door.`,
    msg`Some things cannot wait, also then: health, a pregnancy, children, money, contact. They are told in one line, and then it is quiet again.`,
  ],
  sources: [{ who: 'Snyder, Baucom, Gordon', year: 2007, title: 'Getting Past the Affair', where: 'Guilford Press' }],
  reviewed: '2026-11',
}
