import type { Begin } from '@dropwise/domain/today'
import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'

type Words = { readonly to: string; readonly name: ReactNode; readonly about: ReactNode }

/** What can be begun, and where. */
export const beginWords: { readonly [B in Begin]: Words } = {
  agreement: {
    to: '/values',
    name: <Trans>What agreement was broken?</Trans>,
    about: <Trans>Say it in your own words, before anything about what you hold to.</Trans>,
  },
  contact: {
    to: '/contact',
    name: <Trans>Is there still contact?</Trans>,
    about: <Trans>With the person from back then, said as it is. For you alone.</Trans>,
  },
  dig: {
    to: '/dig',
    name: <Trans>It cannot happen again, because …</Trans>,
    about: <Trans>From the because down to what holds without it.</Trans>,
  },
  plan: {
    to: '/scenarios',
    name: <Trans>A moment that may come</Trans>,
    about: <Trans>A plan for the day when it no longer stings.</Trans>,
  },
  learning: {
    to: '/learning',
    name: <Trans>What are you learning?</Trans>,
    about: <Trans>One thing about you that you did not know before.</Trans>,
  },
}
