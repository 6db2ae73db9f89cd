import { Trans } from '@lingui/react/macro'
import { useSyncExternalStore, type MouseEvent, type ReactNode } from 'react'
import { Icon } from '../icon.tsx'
import { leavePage, leaveTarget, NEUTRAL_PLACES } from './leave.ts'

const never = () => () => undefined

/** A plain link, so that it works without script; with script it covers, drops and replaces. */
const leaveProps = (href: string) => ({
  href,
  rel: 'noreferrer nofollow',
  onClick: (event: MouseEvent) => {
    event.preventDefault()
    leavePage()
  },
})

/** Where the link points: the neutral default while the page is written at build time. */
const useTarget = (): string => useSyncExternalStore(never, leaveTarget, () => NEUTRAL_PLACES[0])

/** The way out, in the same place everywhere. `bar` and `rail` belong to the frame, `inline` to a dialog, `alone` floats. */
export const LeaveLink = ({ place }: { place: 'bar' | 'rail' | 'inline' | 'alone' }): ReactNode => {
  const className = { bar: 'leave bar__a', rail: 'rail__a leave', inline: 'leave leave--inline', alone: 'leave leave--alone bar__a' }[place]
  return (
    <a className={className} {...leaveProps(useTarget())}>
      <Icon name="leave" />
      <span>
        <Trans>Leave page</Trans>
      </span>
    </a>
  )
}

/** The same, first in the order of focus, for whoever does not see the screen. */
export const LeaveSkip = (): ReactNode => (
  <a className="skip" {...leaveProps(useTarget())}>
    <Trans>Leave this page now</Trans>
  </a>
)
