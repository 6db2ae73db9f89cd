import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useDates } from './dates.ts'

/** Beside something whose date lies before that of something given earlier (SL7): what is claimed stands, and so does this. */
export const ClockSetBack = ({ after }: { after: string | undefined }): ReactNode => {
  const dates = useDates()
  if (after === undefined) return null
  return (
    <p className="small">
      <Trans>It came after something dated {dates.long(after)}. A clock was set back in between.</Trans>
    </p>
  )
}
