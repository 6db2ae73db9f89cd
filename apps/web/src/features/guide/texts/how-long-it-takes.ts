import { msg } from '@lingui/core/macro'
import type { Guide } from '../guide.ts'

export const howLongItTakes: Guide = {
  id: 'how-long-it-takes',
  for: 'both',
  title: msg`How long it takes`,
  about: msg`What is known, which is not much, said honestly.`,
  paragraphs: [
    msg`Books say two to five years. That comes from therapists’ experience, and not from counting. Nobody has followed enough couples for long enough to say more. It differs widely, and it does not go in a line.`,
    msg`One study followed 134 couples for five years after therapy. In nineteen of them there had been an affair. Where it had stayed secret, most had parted. Where it had been told, somewhat more than half were still together, and they were about as content as the others. Nineteen couples are few.`,
    msg`No time is late. A bad day in the third year can be as bad as one in the first month. It has not gone back to the beginning; it is a bad day in the third year.`,
    msg`“It has been a year” is true and moves nothing.`,
  ],
  sources: [
    {
      who: 'Marín, Christensen, Atkins',
      year: 2014,
      title: 'Infidelity and behavioral couple therapy: relationship outcomes over 5 years following therapy',
      where: 'Couple and Family Psychology: Research and Practice 3(1)',
    },
    {
      who: 'Atkins, Eldridge, Baucom, Christensen',
      year: 2005,
      title: 'Infidelity and behavioral couple therapy: optimism in the face of betrayal',
      where: 'Journal of Consulting and Clinical Psychology 73(1)',
    },
  ],
  reviewed: '2026-11',
}
