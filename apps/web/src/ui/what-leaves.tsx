import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Button } from './button.tsx'
import { useDates } from './dates.ts'

/** The exact words that would leave this device, and nothing else of them (S20). */
export const WhatLeaves = ({ otherName, about, children }: { otherName: string; about?: ReactNode; children: ReactNode }): ReactNode => (
  <div className="leaving">
    <p className="small soft">
      <Trans>This, and nothing else, is what {otherName} would get</Trans>
    </p>
    {about && <p className="small">{about}</p>}
    <div className="voice own-words">{children}</div>
  </div>
)

type OnItsWayLineProps = {
  readonly text?: string | undefined
  /** What was said before, where these words put it right: it leaves with them. */
  readonly said?: string | undefined
  readonly leavesAt: number
  readonly over: boolean
  readonly onTakeBack: () => void
}

/** Words that were shared and have not left. They can be taken back, and then nobody knew of them. */
export const OnItsWayLine = ({ text, said, leavesAt, over, onTakeBack }: OnItsWayLineProps): ReactNode => {
  const dates = useDates()
  const at = dates.time(leavesAt)
  return (
    <div className="leaving">
      <p className="small soft">
        {over ? (
          <Trans>The ten minutes are over. This goes as soon as it can.</Trans>
        ) : (
          <Trans>This leaves at {at}. Where the room is locked then, it leaves when you unlock it again.</Trans>
        )}
      </p>
      {said && (
        <p>
          <Trans>What was said before: “{said}”</Trans>
        </p>
      )}
      {text && <p className="voice own-words">{text}</p>}
      <Button look="quiet" onClick={onTakeBack}>
        <Trans>Take it back</Trans>
      </Button>
    </div>
  )
}
