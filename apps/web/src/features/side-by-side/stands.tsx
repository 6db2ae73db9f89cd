import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'

export type Stand = 'hold' | 'not-yet' | 'not-mine'

/** How one stands to a word, as one says it of oneself. */
export const standWords: { readonly [S in Stand]: ReactNode } = {
  hold: <Trans>I hold to this</Trans>,
  'not-yet': <Trans>I want to, and cannot say that I do</Trans>,
  'not-mine': <Trans>This is not mine, or I do not know</Trans>,
}
