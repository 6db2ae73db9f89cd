import { Trans } from '@lingui/react/macro'
import { useId, type ReactNode } from 'react'
import { Link } from 'wouter'
import { Actions, Button, GoButton } from './button.tsx'
import { Sheet } from './page.tsx'

type GivenWordProps = {
  readonly text: string
  /** When it is for, or when it was said. */
  readonly about: ReactNode
  readonly otherName: string
  readonly onDone: () => void
  /** Where it is told first. */
  readonly sayAt: string
  /** Where all of it stands: when it is for, what was said of it, showing it to the other. */
  readonly to: string
}

/** A word that was given for today: it was done, or it is told first. */
export const GivenWord = ({ text, about, otherName, onDone, sayAt, to }: GivenWordProps): ReactNode => {
  const words = useId()
  return (
    <Sheet labelledBy={words}>
      <p className="voice" id={words}>
        <Link href={to} className="plain">
          {text}
        </Link>
      </p>
      <p className="small soft">{about}</p>
      <Actions stack>
        <Button onClick={onDone}>
          <Trans>I did this</Trans>
        </Button>
        <GoButton to={sayAt} look="line">
          <Trans>I can’t keep it. Tell {otherName} first</Trans>
        </GoButton>
      </Actions>
    </Sheet>
  )
}
