import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { act } from '../../acts/acting.ts'
import { useOnTheirWay } from '../../acts/on-their-way.ts'
import { useView } from '../../acts/views.ts'
import { Actions, Button, GoButton } from '../../ui/button.tsx'
import { Sheet } from '../../ui/page.tsx'
import { OnItsWayLine, WhatLeaves } from '../../ui/what-leaves.tsx'
import { depthWords, type Depth } from './depth-words.tsx'

type ShowItProps = { readonly id: string; readonly text: string; readonly depth: Depth; readonly otherName: string }

/** Putting one question before the other: its exact words first, then ten minutes in which it can be taken back. */
export const ShowIt = ({ id, text, depth, otherName }: ShowItProps): ReactNode => {
  const { goesOn } = useView('sharing', {})
  const { room } = useView('questions', {})
  const { onTheirWay, takeBack } = useOnTheirWay()
  const waiting = onTheirWay.find(({ item }) => item === id)
  if (!goesOn) return null
  if (waiting) return <OnItsWayLine leavesAt={waiting.leavesAt} over={waiting.over} onTakeBack={() => takeBack(waiting.id)} />
  if (depth === 'not-now' || depth === 'never') return null
  if (!room)
    return (
      <p className="soft">
        <Trans>Three of your questions stand before {otherName}. This one waits here until there is room.</Trans>
      </p>
    )
  return (
    <Sheet label={otherName}>
      <WhatLeaves otherName={otherName} about={depthWords[depth]}>
        {text}
      </WhatLeaves>
      <Actions stack>
        <GoButton to="/questions">
          <Trans>Keep it private</Trans>
        </GoButton>
        <Button look="line" onClick={() => void act('question/show', { question: id })}>
          <Trans>Ask {otherName}</Trans>
        </Button>
      </Actions>
    </Sheet>
  )
}
