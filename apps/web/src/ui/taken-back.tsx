import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useDates } from './dates.ts'

/** All that is left of words that were withdrawn: the day (H5). */
export const TakenBack = ({ on }: { on: string }): ReactNode => {
  const dates = useDates()
  return (
    <p className="soft">
      <Trans>Taken back on {dates.long(on)}.</Trans>
    </p>
  )
}
