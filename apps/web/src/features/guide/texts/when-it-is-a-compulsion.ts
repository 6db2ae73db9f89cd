import { msg } from '@lingui/core/macro'
import type { Guide } from '../guide.ts'

export const whenItIsACompulsion: Guide = {
  id: 'when-it-is-a-compulsion',
  for: 'wayward',
  title: msg`When you cannot stop`,
  about: msg`Sex, porn, paying, searching: when the promise does not hold.`,
  paragraphs: [
    msg`Some people break this promise again and again, against their own will, until it costs them work, money and sleep. Doctors have a name for a pattern like that, and there are people who help with it. Lapses under stress are part of the picture; hiding them is what does the harm at home.`,
    msg`It is a reason to get help. It is no reason for the other to wait, and no excuse for what was done to them. Both can be true.`,
    msg`A good first step is a family doctor, or a therapist who works with this often. Groups help some people. Ask what somebody’s training is. Distrust anybody who is sure on the first day.`,
    msg`Tell what is going on, including this, before it is found.`,
  ],
  sources: [
    {
      who: 'World Health Organization',
      year: 2022,
      title: 'ICD-11: 6C72 Compulsive sexual behaviour disorder',
      where: 'International Classification of Diseases, 11th revision',
    },
    {
      who: 'Schneider, Corley, Irons',
      year: 1998,
      title: 'Surviving disclosure of infidelity: results of an international survey',
      where: 'Sexual Addiction & Compulsivity 5(3)',
    },
  ],
  reviewed: '2026-11',
}
