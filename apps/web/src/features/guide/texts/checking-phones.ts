import { msg } from '@lingui/core/macro'
import type { Guide } from '../guide.ts'

export const checkingPhones: Guide = {
  id: 'checking-phones',
  for: 'betrayed',
  title: msg`Checking phones, and what it does`,
  about: msg`Why one looks, what it gives, what it costs.`,
  paragraphs: [
    msg`Wanting to look is natural: words were not true, so one looks for something that is. Many look for a while. It is nothing to be ashamed of.`,
    msg`What it gives is short. An empty phone shows that the phone is empty. In studies of people who kept watching a former partner online, those who watched more felt worse for longer.`,
    msg`What carries further is seen without watching: what somebody says before being asked, what they do each Thursday, what they correct by themselves.`,
    msg`Secretly reading another’s messages or following where they are is against the law in many places, also between husband and wife. Nothing here can track, and nothing here takes proof. A person may lay a phone on the table and say so. That is theirs to offer.`,
  ],
  sources: [
    {
      who: 'Marshall',
      year: 2012,
      title: 'Facebook surveillance of former romantic partners',
      where: 'Cyberpsychology, Behavior, and Social Networking 15(10)',
    },
    { who: 'National Network to End Domestic Violence', year: 2024, title: 'Safety Net: technology safety', where: 'techsafety.org' },
  ],
  reviewed: '2026-11',
}
