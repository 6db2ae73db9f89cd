import { msg } from '@lingui/core/macro'
import type { Guide } from '../guide.ts'

export const theHotBurner: Guide = {
  id: 'the-hot-burner',
  for: 'wayward',
  title: msg`The hot burner, once it no longer hurts`,
  about: msg`Why being sure today says little about a night in three years.`,
  paragraphs: [
    msg`A hand fresh off the burner does not go back. You cannot imagine wanting to. That is true, and it is also the pain speaking. Pain fades, and with it the picture of how it was.`,
    msg`People who are calm misjudge how they will act when they are not: hungry, praised, lonely, drunk, wanted. And those who think most of their own strength put themselves nearest to the thing. Both have been measured many times.`,
    msg`So do not trust the feeling of being sure. Make plans for moments that may come, while it still stings: if this, then that, and whom you ring. Go over them when it no longer stings. Choose a longer way round.`,
    msg`And go deeper than the moment. Find what you told yourself, what you needed, and what it was that made it allowed.`,
  ],
  sources: [
    {
      who: 'Loewenstein',
      year: 2005,
      title: 'Hot-cold empathy gaps and medical decision making',
      where: 'Health Psychology 24(4, Suppl.)',
    },
    {
      who: 'Nordgren, van Harreveld, van der Pligt',
      year: 2009,
      title: 'The restraint bias: how the illusion of self-restraint promotes impulsive behavior',
      where: 'Psychological Science 20(12)',
    },
    {
      who: 'Gollwitzer, Sheeran',
      year: 2006,
      title: 'Implementation intentions and goal achievement: a meta-analysis of effects and processes',
      where: 'Advances in Experimental Social Psychology 38',
    },
  ],
  reviewed: '2026-11',
}
