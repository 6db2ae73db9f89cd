import { msg } from '@lingui/core/macro'
import type { Guide } from '../guide.ts'

export const familyAndFaith: Guide = {
  id: 'family-and-faith',
  for: 'both',
  title: msg`Family and faith`,
  about: msg`When others want peace sooner than you do.`,
  paragraphs: [
    msg`Families want it to be over. So do some congregations. They love you, they are frightened, and a quick peace would calm them. Their wish is not a duty of yours.`,
    msg`In one study over the first years of marriage, spouses who pardoned most readily were treated worse as time went on, not better. Pardon that comes before anything has changed can teach that nothing needs to.`,
    msg`Every tradition that speaks of pardon speaks first of truth, of turning round, of making good. Those come from the one who did the harm. They can be begun today and asked of nobody.`,
    msg`You may keep your faith, your table and your people, and still say: not yet, or not that.`,
  ],
  sources: [
    {
      who: 'McNulty',
      year: 2011,
      title: 'The dark side of forgiveness: the tendency to forgive predicts continued psychological and physical aggression in marriage',
      where: 'Personality and Social Psychology Bulletin 37(6)',
    },
  ],
  reviewed: '2026-11',
}
