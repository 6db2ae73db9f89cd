import { msg } from '@lingui/core/macro'
import type { Guide } from '../guide.ts'

export const notDoingTheWork: Guide = {
  id: 'not-doing-the-work',
  for: 'betrayed',
  title: msg`When the other is not doing the work`,
  about: msg`What you can see, and what is yours.`,
  paragraphs: [
    msg`Work of this kind can be seen. The same story each time. A truth that comes before the question. A promise with a time on it, and the time kept. Sitting through your anger without defending. Looking for the reason in themselves and not in the job, the drink or you.`,
    msg`What it looks like when it is not there: your questions are the problem, there is a date by which you are to be done, new facts come only when they are found, and the sorrow is mostly about how they feel.`,
    msg`You cannot do it for them, and you cannot make it happen by explaining better. You can decide what you need in order to sleep, to eat, to be under one roof, and for how long.`,
    msg`Waiting to see is a decision. Going is one. Neither has to be made this week.`,
  ],
  sources: [
    {
      who: 'Johnson, Makinen, Millikin',
      year: 2001,
      title: 'Attachment injuries in couple relationships',
      where: 'Journal of Marital and Family Therapy 27(2)',
    },
    {
      who: 'Schweitzer, Hershey, Bradlow',
      year: 2006,
      title: 'Promises and lies: restoring violated trust',
      where: 'Organizational Behavior and Human Decision Processes 101(1)',
    },
  ],
  reviewed: '2026-11',
}
