import { Trans } from '@lingui/react/macro'
import { useState, type ReactNode } from 'react'
import { Actions, Button, type Look } from './button.tsx'

type AskedTwiceProps = {
  readonly ask: ReactNode
  /** What it does, said before it is done. */
  readonly says: ReactNode
  readonly does: ReactNode
  readonly look?: Look
  readonly onDo: () => void
}

/** Something that cannot be undone by pressing again: what it does stands there before it is done. */
export const AskedTwice = ({ ask, says, does, look = 'line', onDo }: AskedTwiceProps): ReactNode => {
  const [asked, setAsked] = useState(false)
  if (!asked)
    return (
      <Button look="quiet" onClick={() => setAsked(true)}>
        {ask}
      </Button>
    )
  return (
    <div className="stack stack--near">
      <p className="measure">{says}</p>
      <Actions>
        <Button
          look={look}
          autoFocus
          onClick={() => {
            setAsked(false)
            onDo()
          }}
        >
          {does}
        </Button>
        <Button look="quiet" onClick={() => setAsked(false)}>
          <Trans>Leave it</Trans>
        </Button>
      </Actions>
    </div>
  )
}
