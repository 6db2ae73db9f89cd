import { Trans } from '@lingui/react/macro'
import { useState, type ReactNode } from 'react'
import { act } from '../../acts/acting.ts'
import { Fold } from '../../ui/banner.tsx'
import { Actions, Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/field.tsx'

type Times = { readonly from: string; readonly to: string }

/** A standing hour: every evening quiet by itself, from one time to another. */
export const Evenings = ({ evenings, otherName }: { evenings: Times | undefined; otherName: string }): ReactNode => {
  const [from, setFrom] = useState(evenings?.from ?? '21:00')
  const [to, setTo] = useState(evenings?.to ?? '07:00')
  return (
    <Fold
      title={<Trans>Every evening</Trans>}
      about={
        evenings ? (
          <Trans>
            From {evenings.from} to {evenings.to}.
          </Trans>
        ) : (
          <Trans>Quiet by itself, from one hour to another.</Trans>
        )
      }
    >
      <p className="small soft">
        <Trans>During these hours {otherName} reads that you have space until the second of them. Nothing else.</Trans>
      </p>
      <TextField label={<Trans>From</Trans>} type="time" value={from} onValue={setFrom} />
      <TextField label={<Trans>To</Trans>} type="time" value={to} onValue={setTo} />
      <Actions>
        <Button look="line" onClick={() => void act('breathing-space/evenings-set', { from, to })}>
          <Trans>Keep these hours</Trans>
        </Button>
        {evenings && (
          <Button look="quiet" onClick={() => void act('breathing-space/evenings-ended', {})}>
            <Trans>End them</Trans>
          </Button>
        )}
      </Actions>
    </Fold>
  )
}
