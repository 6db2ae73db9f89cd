import { Plural, Trans } from '@lingui/react/macro'
import { useEffect, useState, type ReactNode } from 'react'
import { leavePage } from './leave.ts'
import { listenForShift } from './shift.ts'

/** Shift, three times, leaves the page; how often so far is told quietly. */
export const ShiftLeaves = ({ on }: { on: boolean }): ReactNode => {
  const [count, setCount] = useState(0)
  useEffect(() => (on ? listenForShift(leavePage, setCount) : undefined), [on])
  const left = 3 - count
  return (
    <p className="hidden" aria-live="assertive">
      {count > 0 && left > 0 && (
        <Trans>
          Shift <Plural value={left} one="# more time" other="# more times" /> leaves this page.
        </Trans>
      )}
    </p>
  )
}
