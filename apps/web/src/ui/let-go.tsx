import { Trans } from '@lingui/react/macro'
import { useState, type ReactNode } from 'react'
import { Actions, Button } from './button.tsx'

/** Removes words for good, in two steps, both here: what it does is said before it is done. */
export const LetGo = ({ ask, says, onLetGo }: { ask: ReactNode; says: ReactNode; onLetGo: () => void }): ReactNode => {
  const [asked, setAsked] = useState(false)
  if (!asked)
    return (
      <p>
        <Button look="quiet" onClick={() => setAsked(true)}>
          {ask}
        </Button>
      </p>
    )
  return (
    <div className="stack stack--near">
      <p className="measure">{says}</p>
      <Actions>
        <Button look="danger" onClick={onLetGo} autoFocus>
          {ask}
        </Button>
        <Button look="quiet" onClick={() => setAsked(false)}>
          <Trans>Keep it</Trans>
        </Button>
      </Actions>
    </div>
  )
}
