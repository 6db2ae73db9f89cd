import { msg } from '@lingui/core/macro'
import type { MessageDescriptor } from '@lingui/core'

/**
 * Asked plainly, of each alone, as in WHO, *Health care for women subjected to intimate partner violence or sexual violence: a clinical
 * handbook* (WHO/RHR/14.26, 2014), part 1, “How to ask”; the fourth and fifth after NNEDV Safety Net on phones and on being made to do things.
 */
export const fearQuestions: readonly { readonly id: string; readonly asks: MessageDescriptor }[] = [
  { id: 'afraid', asks: msg`Are you afraid of the other?` },
  { id: 'hurt', asks: msg`Has the other hurt you, or threatened to, or hurt a child or an animal?` },
  { id: 'forced', asks: msg`Has the other made you have sex, or do something sexual, that you did not want?` },
  { id: 'access', asks: msg`Does the other make you hand over your phone, your passwords or your money, or decide where you go?` },
  { id: 'made-to-write', asks: msg`Does somebody make you write here, or join?` },
  { id: 'i-control', asks: msg`Have you done any of this to the other?` },
]
