import { msg } from '@lingui/core/macro'
import type { Guide } from '../guide.ts'

export const whatASafePartnerIs: Guide = {
  id: 'what-a-safe-partner-is',
  for: 'wayward',
  title: msg`What a safe partner is`,
  about: msg`Words, actions and energy that let the other stop bracing.`,
  paragraphs: [
    msg`A person is safe to be with when the other can relax beside them. It shows in three places: what you say, what you do, and how the room feels when you are in it.`,
    msg`Words: the same truth each time, without being asked, without a “but”. Actions: small things with a time on them, kept when nobody looks. Energy: you can hear the worst without going cold, going loud or falling apart.`,
    msg`It is made of being foreseeable. Nobody feels safe because of one great evening. They feel a little less on guard after the fortieth ordinary Tuesday.`,
    msg`It cannot be asked for, claimed or argued. Whether you are safe is something the other finds out, in their own body, in their own time, and they may find that you are not.`,
  ],
  sources: [
    {
      who: 'Johnson, Makinen, Millikin',
      year: 2001,
      title: 'Attachment injuries in couple relationships',
      where: 'Journal of Marital and Family Therapy 27(2)',
    },
    {
      who: 'Reis, Clark, Holmes',
      year: 2004,
      title: 'Perceived partner responsiveness as an organizing construct',
      where: 'Handbook of Closeness and Intimacy, Erlbaum',
    },
  ],
  reviewed: '2026-11',
}
