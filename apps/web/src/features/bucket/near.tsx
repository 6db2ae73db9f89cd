import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { MonthRow } from './shown.ts'

type Stretch = NonNullable<MonthRow['near']>

/** The five words inside a sentence. */
const low = {
  'on-guard': <Trans>on guard</Trans>,
  braced: <Trans>braced</Trans>,
  'in-between': <Trans>in between</Trans>,
  'fairly-safe': <Trans>fairly safe</Trans>,
  'at-ease': <Trans>at ease</Trans>,
  'cannot-tell': <Trans>not to be told</Trans>,
} as const satisfies Record<Stretch['from'], ReactNode>

/** One of the five words, or from one to another. */
export const Near = ({ near: { from, to } }: { near: Stretch }): ReactNode =>
  from === to ? (
    low[from]
  ) : (
    <Trans>
      {low[from]} to {low[to]}
    </Trans>
  )
