import { Trans } from '@lingui/react/macro'
import { useState, type FormEvent, type ReactNode } from 'react'
import { act } from '../../acts/acting.ts'
import { useKeptLine } from '../../acts/kept-line.ts'
import { useOnTheirWay } from '../../acts/on-their-way.ts'
import { useView } from '../../acts/views.ts'
import { WRITTEN } from '../../acts/where-written.ts'
import { Actions, Button, GoButton } from '../../ui/button.tsx'
import { Radios, type Choice } from '../../ui/choice.tsx'
import { TextArea, TextField } from '../../ui/field.tsx'
import { OnItsWayLine, WhatLeaves } from '../../ui/what-leaves.tsx'

type As = 'words' | 'not-yet' | 'with-counsellor' | 'rather-not'

const ways: readonly Choice<As>[] = [
  { value: 'words', name: <Trans>Answer it now</Trans> },
  { value: 'not-yet', name: <Trans>I don’t know yet. I will come back on a day</Trans> },
  { value: 'with-counsellor', name: <Trans>With our counsellor</Trans> },
  { value: 'rather-not', name: <Trans>I don’t want to answer</Trans>, help: <Trans>No reason is needed.</Trans> },
]

type WriteAnswerProps = { readonly id: string; readonly depth: 'everything' | 'outline' | 'yes-or-no'; readonly otherName: string }

/** Four full answers. What would leave is shown word for word before it does. */
export const WriteAnswer = (of: WriteAnswerProps): ReactNode => {
  const { onTheirWay, takeBack } = useOnTheirWay()
  const waiting = onTheirWay.find(({ kind, payload }) => kind === 'answer' && payload['to'] === of.id)
  if (waiting)
    return (
      <OnItsWayLine
        {...(waiting.text && { text: waiting.text })}
        leavesAt={waiting.leavesAt}
        over={waiting.over}
        onTakeBack={() => takeBack(waiting.id)}
      />
    )
  return <WriteIt {...of} />
}

const WriteIt = ({ id, depth, otherName }: WriteAnswerProps): ReactNode => {
  const { day: today } = useView('today', {})
  const line = useKeptLine(WRITTEN.answer(id))
  const held = useKeptLine(WRITTEN.holds(id))
  const holds = held.text
  // Words that were begun, or taken back, are an answer in words.
  const [as, setAs] = useState<As | undefined>(() => (line.text === '' ? undefined : 'words'))
  const [back, setBack] = useState('')
  const text = line.text.trim()
  const ready = as === 'words' ? text !== '' : as === 'not-yet' ? back !== '' : as !== undefined
  // What stands with the words over there: what they hold, or what is said instead of an answer.
  const beside = as !== 'words' ? ways.find(({ value }) => value === as)?.name : holds.trim() && <Trans>It holds: {holds}</Trans>
  const give = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (!as) return
    const more = { ...(as === 'words' && holds.trim() && { holds: holds.trim() }), ...(as === 'not-yet' && { back }) }
    if (!(await act('giving/given', { kind: 'answer', to: id, as, depth, text, ...more }))) return
    line.done()
    held.done()
  }
  return (
    <form className="sheet" onSubmit={event => void give(event)}>
      <Radios legend={<Trans>Each of these is a full answer</Trans>} value={as} onChoose={setAs} choices={ways} />
      {as === 'not-yet' && <TextField label={<Trans>The day</Trans>} type="date" min={today} value={back} onValue={setBack} />}
      {as && (
        <TextArea
          label={as === 'words' ? <Trans>Your answer</Trans> : <Trans>A line with it, if you want</Trans>}
          hint={depth === 'outline' ? <Trans>{otherName} wants the outline: what and when. No scenes.</Trans> : undefined}
          rows={as === 'words' ? 6 : 3}
          value={line.text}
          onValue={line.write}
        />
      )}
      {as === 'words' && (
        <TextField
          label={<Trans>What it holds, said before it is opened</Trans>}
          hint={<Trans>For example: names of people you know. You can leave it blank.</Trans>}
          value={holds}
          onValue={held.write}
          maxLength={300}
        />
      )}
      {ready && (
        <>
          <WhatLeaves otherName={otherName} about={beside}>
            {text}
          </WhatLeaves>
          <p className="small soft">
            <Trans>It waits ten minutes and can be taken back. Later it can be put right, in the open.</Trans>
          </p>
        </>
      )}
      <Actions stack>
        <GoButton to="/questions">
          <Trans>Keep it private</Trans>
        </GoButton>
        <Button type="submit" look="line" disabled={!ready}>
          <Trans>Give this answer</Trans>
        </Button>
      </Actions>
    </form>
  )
}
