import type { Views } from '@dropwise/home'
import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { act } from '../../acts/acting.ts'
import { useKeptLine } from '../../acts/kept-line.ts'
import { WRITTEN } from '../../acts/where-written.ts'
import { Actions, Button } from '../../ui/button.tsx'
import { TextArea } from '../../ui/field.tsx'
import { WhatLeaves } from '../../ui/what-leaves.tsx'

type Occurrence = Views['pledges']['value']['theirs']['next'][number]
type OwnWordsProps = {
  readonly one: Occurrence
  readonly kind: 'saw' | 'own-view'
  readonly otherName: string
  readonly onDone: () => void
}

/** What one saw, or how one sees it, given to the other beside what they say. Both stand; neither overrules. */
export const OwnWords = ({ one: { promise, day }, kind, otherName, onDone }: OwnWordsProps): ReactNode => {
  const line = useKeptLine(WRITTEN.besideDay(promise, kind, day))
  const text = line.text.trim()
  const give = async (): Promise<void> => {
    if (!(await act('giving/given', { kind, promise, day, text }))) return
    line.done()
    onDone()
  }
  return (
    <div className="stack stack--near">
      <TextArea
        label={kind === 'saw' ? <Trans>What you saw, if you want to say more</Trans> : <Trans>How you see it</Trans>}
        value={line.text}
        onValue={line.write}
      />
      <WhatLeaves otherName={otherName} about={kind === 'saw' ? <Trans>I saw this</Trans> : <Trans>My own view</Trans>}>
        {text}
      </WhatLeaves>
      <Actions>
        <Button look="line" disabled={kind === 'own-view' && text === ''} onClick={() => void give()}>
          <Trans>Give it to {otherName}</Trans>
        </Button>
        <Button look="quiet" onClick={onDone}>
          <Trans>Keep it private</Trans>
        </Button>
      </Actions>
    </div>
  )
}
