import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'

/** The five words, from tightest to loosest, and the full answer that is none of them. Never numbers. */
export const feltWords = {
  'on-guard': <Trans>On guard</Trans>,
  braced: <Trans>Braced</Trans>,
  'in-between': <Trans>In between</Trans>,
  'fairly-safe': <Trans>Fairly safe</Trans>,
  'at-ease': <Trans>At ease</Trans>,
  'cannot-tell': <Trans>I cannot tell</Trans>,
} as const satisfies Record<string, ReactNode>

export const FIVE = ['on-guard', 'braced', 'in-between', 'fairly-safe', 'at-ease'] as const
