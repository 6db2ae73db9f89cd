import { broke, wasBetrayed, type Step } from '../script.ts'
import { asked } from './asked.ts'
import { between } from './between.ts'
import { bucket } from './bucket.ts'
import { dayLines } from './day-lines.ts'
import { checkIns } from './check-ins.ts'
import { given } from './given.ts'
import { ownWork } from './own-work.ts'
import { promises } from './promises.ts'
import { robinsJournal } from './robins-journal.ts'
import { samsJournal } from './sams-journal.ts'
import { sheets } from './sheets.ts'

const beginning: readonly Step[] = [
  wasBetrayed('-61 WE 22:40', 'person/introduced', {
    side: 'betrayed',
    myName: 'Sam',
    otherName: 'Robin',
    country: 'GB',
    agreement: 'The two of us, and nobody else. And no second life.',
  }),
  broke('-60 SA 10:05', 'person/introduced', {
    side: 'wayward',
    myName: 'Robin',
    otherName: 'Sam',
    country: 'GB',
    agreement: 'Nobody else, and no secrets about it. I broke both.',
  }),
]

const drafts: readonly Step[] = [
  broke('-33 SU 23:05', 'draft/kept', {
    draft: 'after-the-party',
    to: 'Sam',
    text: 'I came home early, as I said. You have to believe me, nothing happened there. I need to know where we stand.',
  }),
  broke('-21 MO 22:15', 'draft/kept', {
    draft: 'the-sofa',
    to: 'Sam',
    text: 'It has been five months on the sofa. Please forgive me. Just let me come back upstairs.',
  }),
  broke('-2 TH 21:15', 'draft/kept', {
    draft: 'the-summer',
    to: 'Sam',
    act: 'Look up the dates before I answer.',
    text: 'When you asked about the summer I went cold. I was afraid of getting a date wrong and being caught in it, and so I said I did not remember. I remember most of it.',
  }),
  broke('-1 22:10', 'draft/kept', {
    draft: 'tonight',
    to: 'Sam',
    act: 'Home by half past six.',
    text: "I know I hurt you and I'm sorry, but you have to see that I'm not in that place any more. I haven't even been on a train for work since spring. It makes sense that you doubt it. I will be home by half past six.",
  }),
  wasBetrayed('-1 07:50', 'draft/kept', {
    draft: 'on-the-way',
    to: 'Robin',
    text: 'Not on the way to school. Mila hears more than you think. Ask me in the evening, or leave it.',
  }),
]

/** Robin and Sam, eleven years together, one daughter. Fourteen months after it was found out; the way there was not straight. */
export const uneven: readonly Step[] = [
  ...beginning,
  ...promises,
  ...given,
  ...between,
  ...asked,
  ...sheets,
  ...checkIns,
  ...dayLines,
  ...bucket,
  ...robinsJournal,
  ...samsJournal,
  ...ownWork,
  ...drafts,
]
