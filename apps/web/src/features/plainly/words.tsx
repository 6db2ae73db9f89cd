import { Trans } from '@lingui/react/macro'

export const enoughWords = {
  hardly: <Trans>Hardly</Trans>,
  some: <Trans>Some</Trans>,
  enough: <Trans>Enough</Trans>,
  'rather-not-say': <Trans>I would rather not say</Trans>,
} as const

export const dyingWords = {
  no: <Trans>No</Trans>,
  sometimes: <Trans>Sometimes</Trans>,
  often: <Trans>Often</Trans>,
  'rather-not-say': <Trans>I would rather not say</Trans>,
} as const

export const someoneWords = {
  yes: <Trans>Yes</Trans>,
  'not-sure': <Trans>I am not sure</Trans>,
  no: <Trans>No</Trans>,
  'rather-not-say': <Trans>I would rather not say</Trans>,
} as const

export type Enough = keyof typeof enoughWords
export type Dying = keyof typeof dyingWords
export type Someone = keyof typeof someoneWords
