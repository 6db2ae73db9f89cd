import { msg } from '@lingui/core/macro'
import type { Guide } from '../guide.ts'
import { discernment, recoveryFromAffairs } from '../sources.ts'

export const firstEachAlone: Guide = {
  id: 'first-each-alone',
  for: 'both',
  title: msg`First each alone, then perhaps together`,
  about: msg`Why the relationship is not the first thing to mend.`,
  paragraphs: [
    msg`The wish is to fix us. But two people who cannot sleep, cannot think and cannot sit in one room have nothing to fix it with. First each comes back to themselves: sleep, food, a doctor, a friend, the own story.`,
    msg`For one, that is room for everything that was broken, also for old things that this has woken. For the other, it is finding out what made it allowed, without an audience and without a reward.`,
    msg`Only then is there something to decide, and it takes two who can say no. Not deciding for a season is allowed. Some couples in doubt find a few talks useful that are about deciding alone, and not about mending.`,
    msg`What begins after that is not the old life. It may be better or it may be an ending that both can look back on.`,
  ],
  sources: [discernment, recoveryFromAffairs],
  reviewed: '2026-11',
}
