import { msg } from '@lingui/core/macro'
import type { Guide } from '../guide.ts'

export const whatShockDoes: Guide = {
  id: 'what-shock-does',
  for: 'both',
  title: msg`What shock does to sleep, memory and the body`,
  about: msg`Why nothing works the way it did, and what helps a little.`,
  paragraphs: [
    msg`Finding out can act on the body like a danger that has not passed. Many people wake at three, cannot eat, shake, or feel nothing at all. Pictures come by themselves. Whole afternoons are gone.`,
    msg`Memory changes, too. Some hours are clear to the last spoon on the table, others are missing. A question may be asked ten times because the answer does not stay. That is how a mind in alarm keeps things. It says nothing about anybody’s character.`,
    msg`What helps a little: lying down at the usual time, something small to eat every few hours, daylight, walking, one person who knows. Alcohol makes the night shorter. Large decisions can wait where waiting is safe.`,
    msg`A doctor is for this as well. Three nights with hardly any sleep, not eating for days, or thoughts of dying are each reason enough to call one.`,
  ],
  sources: [
    {
      who: 'Roos, O’Connor, Canevello, Bennett',
      year: 2019,
      title: 'Post-traumatic stress and psychological health following infidelity in unmarried young adults',
      where: 'Stress and Health 35(4)',
    },
    {
      who: 'World Health Organization and others',
      year: 2011,
      title: 'Psychological first aid: Guide for field workers',
      where: 'WHO, Geneva',
    },
  ],
  reviewed: '2026-11',
}
