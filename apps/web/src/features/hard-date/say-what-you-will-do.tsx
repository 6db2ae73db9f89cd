import { Trans } from '@lingui/react/macro'
import type { FormEvent, ReactNode } from 'react'
import { act } from '../../acts/acting.ts'
import { useKeptLine } from '../../acts/kept-line.ts'
import { useOnTheirWay } from '../../acts/on-their-way.ts'
import { useView } from '../../acts/views.ts'
import { WRITTEN } from '../../acts/where-written.ts'
import { Actions, Button, GoButton } from '../../ui/button.tsx'
import { TextArea } from '../../ui/field.tsx'
import { OnItsWayLine, WhatLeaves } from '../../ui/what-leaves.tsx'

/** What one will do on a hard date of the other's: the exact words first, then ten minutes in which they can be taken back. */
export const SayWhatYouWillDo = (of: { item: string; otherName: string }): ReactNode => {
  const { item } = of
  const { onTheirWay, takeBack } = useOnTheirWay()
  const waiting = onTheirWay.find(({ kind, payload }) => kind === 'will-do' && payload['to'] === item)
  if (waiting)
    return <OnItsWayLine text={waiting.text} leavesAt={waiting.leavesAt} over={waiting.over} onTakeBack={() => takeBack(waiting.id)} />
  return <WriteIt {...of} />
}

const WriteIt = ({ item, otherName }: { item: string; otherName: string }): ReactNode => {
  const { goesOn } = useView('sharing', {})
  const line = useKeptLine(WRITTEN.willDo(item))
  const text = line.text.trim()
  const give = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (await act('giving/given', { kind: 'will-do', to: item, text })) line.done()
  }
  return (
    <form className="sheet" onSubmit={event => void give(event)}>
      <TextArea
        ruled
        rows={4}
        label={<Trans>What you will do that day</Trans>}
        hint={<Trans>Acts that can be seen, and an hour. Nothing that {otherName} has to do for you.</Trans>}
        value={line.text}
        onValue={line.write}
      />
      {text !== '' && goesOn && <WhatLeaves otherName={otherName}>{text}</WhatLeaves>}
      <Actions stack>
        <GoButton to="/hard-dates">
          <Trans>Keep it private</Trans>
        </GoButton>
        {goesOn && (
          <Button type="submit" look="line" disabled={text === ''}>
            <Trans>Say it to {otherName}</Trans>
          </Button>
        )}
      </Actions>
    </form>
  )
}
