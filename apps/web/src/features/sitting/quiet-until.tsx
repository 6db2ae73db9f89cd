import { Trans } from '@lingui/react/macro'
import { useState, type ReactNode } from 'react'
import { Actions, Button } from '../../ui/button.tsx'
import { useDates } from '../../ui/dates.ts'

const TEN_MINUTES = 10 * 60_000

/** A time to be quiet until, said once. Nothing runs, rings or is kept, and it can be ignored. */
export const QuietUntil = (): ReactNode => {
  const dates = useDates()
  const [until, setUntil] = useState<number>()
  return until === undefined ? (
    <Actions>
      <Button look="line" onClick={() => setUntil(Temporal.Now.instant().epochMilliseconds + TEN_MINUTES)}>
        <Trans>Ten quiet minutes</Trans>
      </Button>
    </Actions>
  ) : (
    <output className="block">
      <Trans>Until about {dates.time(until)}. Nothing rings, and it can be shorter or longer.</Trans>
    </output>
  )
}
