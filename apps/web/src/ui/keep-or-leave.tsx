import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Actions, Button } from './button.tsx'

type KeepOrLeaveProps = {
  /** What the filled button says. It sends the form that it stands in. */
  readonly keep: ReactNode
  readonly disabled: boolean
  /** Given where something stood there before, which can stay as it was. */
  readonly onLeave?: (() => void) | undefined
}

/** The foot of a form of one's own: keep these words, or leave what stood there. */
export const KeepOrLeave = ({ keep, disabled, onLeave }: KeepOrLeaveProps): ReactNode => (
  <Actions>
    <Button type="submit" disabled={disabled}>
      {keep}
    </Button>
    {onLeave && (
      <Button look="quiet" onClick={onLeave}>
        <Trans>Leave it as it was</Trans>
      </Button>
    )}
  </Actions>
)
