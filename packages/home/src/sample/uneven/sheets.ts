import { broke, wasBetrayed, type Step } from '../script.ts'

/** Values that both sealed in their thirteenth month. They meet in one word, and not in another. */
export const sheets: readonly Step[] = [
  broke('-5 SA 17:20', 'side-by-side/seal', {
    lines: [
      { word: 'our-agreement', stand: 'hold', meaning: 'Nobody else, and no secrets about it. I said this once before and broke it.' },
      { word: 'honesty', stand: 'hold', meaning: 'I say it before anybody asks, with nothing in front of it.' },
      { word: 'commitment', stand: 'not-yet', meaning: 'Staying when it is dull. I am finding out whether I can.' },
    ],
  }),
  wasBetrayed('-4 WE 21:30', 'side-by-side/seal', {
    lines: [
      { word: 'our-agreement', stand: 'hold', meaning: 'The two of us. And no second life, not even a small one.' },
      { word: 'honesty', stand: 'hold', meaning: 'Nothing left out because it might hurt me.' },
      { word: 'commitment', stand: 'hold', meaning: 'Being chosen on a Tuesday with the bins.' },
      { word: 'own', name: 'A quiet house', stand: 'hold', meaning: 'Mila does not listen at the door any more.' },
    ],
  }),
]
