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

type GiveWordsProps = {
  /** Of `reflection` and `added`, `to` is the feeling that they stand beside. */
  readonly kind: 'feeling' | 'reflection' | 'added'
  readonly to?: string
  readonly label: ReactNode
  readonly hint: ReactNode
  readonly does: ReactNode
  readonly otherName: string
  readonly onGiven?: () => void
}

/** Words for the other: kept while they are typed, shown as they would leave, and given only on purpose. */
export const GiveWords = (of: GiveWordsProps): ReactNode => {
  const { kind, to = '' } = of
  const { onTheirWay, takeBack } = useOnTheirWay()
  const waiting = kind === 'feeling' ? undefined : onTheirWay.find(one => one.kind === kind && one.payload['to'] === to)
  if (waiting)
    return <OnItsWayLine text={waiting.text} leavesAt={waiting.leavesAt} over={waiting.over} onTakeBack={() => takeBack(waiting.id)} />
  return <WriteThem {...of} />
}

const WriteThem = ({ kind, to = '', label, hint, does, otherName, onGiven }: GiveWordsProps): ReactNode => {
  const { goesOn } = useView('sharing', {})
  const { theirs } = useView('space', {})
  const line = useKeptLine(WRITTEN.heard(kind, to))
  const text = line.text.trim()
  const give = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (!(await act('giving/given', kind === 'feeling' ? { kind, text } : { kind, to, text }))) return
    line.done()
    onGiven?.()
  }
  return (
    <form className="sheet" onSubmit={event => void give(event)}>
      <TextArea ruled rows={4} label={label} hint={hint} value={line.text} onValue={line.write} />
      {text !== '' && goesOn && (
        <>
          <WhatLeaves otherName={otherName}>{text}</WhatLeaves>
          <p className="small soft">
            {theirs.away ? (
              <Trans>
                {otherName} has asked for space. It waits outside until {otherName} lets it in.
              </Trans>
            ) : (
              <Trans>It waits ten minutes and can be taken back. Later it can be put right or withdrawn, in the open.</Trans>
            )}
          </p>
        </>
      )}
      <Actions stack>
        <GoButton to="/hearing">
          <Trans>Keep it private</Trans>
        </GoButton>
        {goesOn && (
          <Button type="submit" look="line" disabled={text === ''}>
            {does}
          </Button>
        )}
      </Actions>
      {!goesOn && (
        <p className="small soft">
          <Trans>{otherName} is not here with you. What you write stays on this page.</Trans>
        </p>
      )}
    </form>
  )
}
