import { msg } from '@lingui/core/macro'
import type { Guide } from '../guide.ts'

export const workingWithTheOtherPerson: Guide = {
  id: 'working-with-the-other-person',
  for: 'wayward',
  title: msg`When you still meet the other person`,
  about: msg`At work, through a child, in a small town.`,
  paragraphs: [
    msg`Where contact can end, it ends: once, in writing, without a last talk, and your partner may see it. Where it cannot end, it becomes as dull as possible. Only the matter at hand, only in writing or with others there.`,
    msg`Your partner lives with each of those days, also with the ones on which nothing happens. Tell what happened the same day, before being asked, also when it was only the lift.`,
    msg`Plan the moment beforehand: if she speaks to me alone, I say that I have to go, I go, and I ring home. A plan with an if and a then is kept far more often than an intention.`,
    msg`Asking for another team or another job is a real act. If you could and do not, that is an answer, too, and your partner will read it as one.`,
  ],
  sources: [
    {
      who: 'Gollwitzer, Sheeran',
      year: 2006,
      title: 'Implementation intentions and goal achievement: a meta-analysis of effects and processes',
      where: 'Advances in Experimental Social Psychology 38',
    },
    { who: 'Glass', year: 2003, title: 'Not “Just Friends”', where: 'Free Press' },
  ],
  reviewed: '2026-11',
}
