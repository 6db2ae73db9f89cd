import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'

export type Word = 'honesty' | 'our-agreement' | 'commitment' | 'love' | 'own'

/** The four that are asked about; one's own brings its own name. */
export const FOUR = ['our-agreement', 'honesty', 'commitment', 'love'] as const

export const valueNames: { readonly [W in Word]: ReactNode } = {
  'our-agreement': <Trans>Our agreement about others</Trans>,
  honesty: <Trans>Honesty</Trans>,
  commitment: <Trans>Commitment</Trans>,
  love: <Trans>Love</Trans>,
  own: <Trans>One of your own</Trans>,
}

/** What is asked of each, in an act and not in an adjective. */
export const valueAsks: { readonly [W in Word]: ReactNode } = {
  'our-agreement': <Trans>What agreement was broken? In the words in which it was made, or was understood.</Trans>,
  honesty: <Trans>What does somebody do who is honest, when it costs something?</Trans>,
  commitment: <Trans>What is a committed person doing on an ordinary Tuesday?</Trans>,
  love: <Trans>What does love do when nobody is looking?</Trans>,
  own: <Trans>What does somebody do who holds to this?</Trans>,
}
