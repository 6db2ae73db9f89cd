import { msg } from '@lingui/core/macro'
import type { Guide } from '../guide.ts'

export const bothBetrayed: Guide = {
  id: 'both-betrayed',
  for: 'both',
  title: msg`Both of us broke it`,
  about: msg`Two records that are never set against each other.`,
  paragraphs: [
    msg`Sometimes each has hurt the other in this way. The pull is to set one against the other: mine was shorter, yours came first, now we are even. It does not work. A debt is not paid by another debt.`,
    msg`Here they stay two. You keep what you did on one side and what was done to you on the other, and you choose the side each time you write.`,
    msg`It helps to speak about one at a time, and to agree which one before beginning. Whoever listens does not bring up the other one that evening.`,
  ],
  sources: [{ who: 'Snyder, Baucom, Gordon', year: 2007, title: 'Getting Past the Affair', where: 'Guilford Press' }],
  reviewed: '2026-11',
}
