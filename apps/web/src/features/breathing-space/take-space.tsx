import { Trans } from '@lingui/react/macro'
import { useState, type ReactNode } from 'react'
import { act } from '../../acts/acting.ts'
import { useView } from '../../acts/views.ts'
import { Fold } from '../../ui/banner.tsx'
import { Actions, Button } from '../../ui/button.tsx'
import { useDates } from '../../ui/dates.ts'
import { TextField } from '../../ui/field.tsx'
import { Sheet } from '../../ui/page.tsx'
import { WhatLeaves } from '../../ui/what-leaves.tsx'
import { isOver } from './coming.ts'

/** One tap; an end only where one is wanted. What the other would read stands there first. */
export const TakeSpace = ({ otherName }: { otherName: string }): ReactNode => {
  const dates = useDates()
  const person = useView('person', {})
  const [day, setDay] = useState('')
  const [time, setTime] = useState('08:00')
  const myName = person?.myName ?? ''
  const until = day === '' || time === '' ? undefined : { day, time }
  const over = until !== undefined && isOver(until)
  return (
    <Sheet label={otherName}>
      <WhatLeaves otherName={otherName}>
        {until ? (
          <Trans>
            {myName} has asked for space until {dates.long(until.day)}, {until.time}. Nothing is needed from you. What you promised still
            stands.
          </Trans>
        ) : (
          <Trans>{myName} has asked for space. Nothing is needed from you. What you promised still stands.</Trans>
        )}
      </WhatLeaves>
      <Fold title={<Trans>With an end</Trans>} about={<Trans>It can be ended earlier, or made longer.</Trans>}>
        <TextField label={<Trans>Until</Trans>} type="date" min={Temporal.Now.plainDateISO().toString()} value={day} onValue={setDay} />
        <TextField
          label={<Trans>At</Trans>}
          type="time"
          value={time}
          onValue={setTime}
          error={over ? <Trans>That hour has passed. Choose a later one, or leave the day blank.</Trans> : undefined}
        />
      </Fold>
      <Actions stack>
        <Button disabled={over} onClick={() => void act('breathing-space/begin', until ? { until } : {})}>
          <Trans>Take space now</Trans>
        </Button>
      </Actions>
    </Sheet>
  )
}
