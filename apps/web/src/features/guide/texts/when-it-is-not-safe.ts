import { msg } from '@lingui/core/macro'
import type { Guide } from '../guide.ts'

export const whenItIsNotSafe: Guide = {
  id: 'when-it-is-not-safe',
  for: 'both',
  title: msg`When it is not safe`,
  about: msg`Hurt is one thing. Fear for your body, or being made to, is another.`,
  paragraphs: [
    msg`If you are hit, held, choked, forced to have sex, followed, locked in, kept from money, from your medicine or from your people, or if you think about what you say so that it does not happen: that is not a part of getting through this. Nothing in this app is for it.`,
    msg`The same is so when it comes from the one who was hurt. Pain explains a great deal. It gives nobody a right over another’s body, phone, money or door.`,
    msg`Hands around a throat, even once, mean that worse may come. So do threats with a weapon, and threats to die if you go. Please speak to someone who knows about this today.`,
    msg`People who do this work do not tell you to leave. They help you think about what is safe for you, and they keep it to themselves. Help now has their numbers. A device that nobody else can see is better for that than this one, if there is one.`,
  ],
  sources: [
    {
      who: 'World Health Organization',
      year: 2013,
      title: 'Responding to intimate partner violence and sexual violence against women',
      where: 'WHO clinical and policy guidelines',
    },
    {
      who: 'Glass, Laughon, Campbell and others',
      year: 2008,
      title: 'Non-fatal strangulation is an important risk factor for homicide of women',
      where: 'The Journal of Emergency Medicine 35(3)',
    },
  ],
  reviewed: '2026-11',
}
