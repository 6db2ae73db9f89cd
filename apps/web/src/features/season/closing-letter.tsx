import { Trans } from '@lingui/react/macro'
import { useState, type ReactNode } from 'react'
import { useLocation } from 'wouter'
import { act } from '../../acts/acting.ts'
import { handOver } from '../../acts/intents.ts'
import { useKeptLine } from '../../acts/kept-line.ts'
import { useOnTheirWay } from '../../acts/on-their-way.ts'
import { WRITTEN } from '../../acts/where-written.ts'
import { Actions, Button } from '../../ui/button.tsx'
import { TextArea } from '../../ui/field.tsx'
import { Sheet } from '../../ui/page.tsx'
import { OnItsWayLine } from '../../ui/what-leaves.tsx'

type ClosingLetterProps = { readonly otherName: string; readonly goesOn: boolean }

/** A last letter: kept in the own book, or given. On its way it can be taken back here as well; then its words stand here again. */
export const ClosingLetter = ({ otherName, goesOn }: ClosingLetterProps): ReactNode => {
  const { onTheirWay, takeBack } = useOnTheirWay()
  const waiting = onTheirWay.find(({ kind }) => kind === 'letter')
  if (!waiting) return <WriteIt otherName={otherName} goesOn={goesOn} />
  return <OnItsWayLine text={waiting.text} leavesAt={waiting.leavesAt} over={waiting.over} onTakeBack={() => takeBack(waiting.id)} />
}

/** Keeping it is the filled button. */
const WriteIt = ({ otherName, goesOn }: ClosingLetterProps): ReactNode => {
  const [, go] = useLocation()
  const [kept, setKept] = useState(false)
  const letter = useKeptLine(WRITTEN.closingLetter)
  const text = letter.text.trim()
  const keep = async (): Promise<void> => {
    if (!(await act('journal/written', { kind: 'letter', to: otherName, text }))) return
    letter.done()
    setKept(true)
  }
  const give = (): void => {
    handOver({ kind: 'give-this', given: { kind: 'letter', text }, back: '/apart', done: letter.done })
    go('/give')
  }
  return (
    <Sheet label={otherName}>
      <TextArea
        ruled
        rows={8}
        label={<Trans>A closing letter to {otherName}</Trans>}
        hint={<Trans>Or to what the two of you were. It need not be fair, and it need not be given.</Trans>}
        value={letter.text}
        onValue={written => {
          setKept(false)
          letter.write(written)
        }}
      />
      <output className="small soft">{kept && <Trans>It is in your journal, and nobody else opens it.</Trans>}</output>
      <Actions stack>
        <Button disabled={text === ''} onClick={() => void keep()}>
          <Trans>Keep it in my journal</Trans>
        </Button>
        {goesOn && (
          <Button look="line" disabled={text === ''} onClick={give}>
            <Trans>See what {otherName} would get</Trans>
          </Button>
        )}
      </Actions>
    </Sheet>
  )
}
