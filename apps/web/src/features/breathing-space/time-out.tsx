import { Trans } from '@lingui/react/macro'
import { useState, type ReactNode } from 'react'
import { act } from '../../acts/acting.ts'
import { fieldOf, useKeptLine } from '../../acts/kept-line.ts'
import { useView } from '../../acts/views.ts'
import { Fold } from '../../ui/banner.tsx'
import { Actions, Button } from '../../ui/button.tsx'
import { TextArea, TextField } from '../../ui/field.tsx'
import { comingAt } from './coming.ts'

/** A time-out, agreed beforehand: how it is to go, and an hour at which one comes back. */
export const TimeOut = ({ otherName }: { otherName: string }): ReactNode => {
  const { mine, theirs, timeOutAgreed } = useView('space', {})
  const line = useKeptLine(fieldOf('beside', 'time-out', 'text'), mine.timeOut?.text)
  const [time, setTime] = useState('')
  const say = async (): Promise<void> => {
    if (await act('breathing-space/time-out-said', { text: line.text.trim() })) line.done()
  }
  return (
    <Fold
      title={<Trans>A time-out, with an hour to come back</Trans>}
      about={timeOutAgreed ? <Trans>Both of you said how it is to go.</Trans> : <Trans>Said by each beforehand, in calm.</Trans>}
    >
      {theirs.timeOut && (
        <blockquote className="voice own-words">
          {theirs.timeOut.text}
          <span className="small soft block">
            <Trans>As {otherName} said it</Trans>
          </span>
        </blockquote>
      )}
      <TextArea
        label={<Trans>How it is to go for you</Trans>}
        hint={<Trans>Where each goes, and what is not done meanwhile. {otherName} sees these words.</Trans>}
        value={line.text}
        onValue={line.write}
      />
      <Button look="line" disabled={line.text.trim() === ''} onClick={() => void say()}>
        <Trans>Say it so</Trans>
      </Button>
      <TextField label={<Trans>I come back at</Trans>} type="time" value={time} onValue={setTime} />
      <Actions>
        <Button
          look="line"
          disabled={time === ''}
          onClick={() => void act('breathing-space/begin', { as: 'time-out', until: comingAt(time) })}
        >
          <Trans>Begin a time-out</Trans>
        </Button>
      </Actions>
    </Fold>
  )
}
