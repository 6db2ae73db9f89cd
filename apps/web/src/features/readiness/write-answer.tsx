import { Trans } from '@lingui/react/macro'
import type { FormEvent, ReactNode } from 'react'
import { act } from '../../acts/acting.ts'
import { fieldOf, useKeptLine } from '../../acts/kept-line.ts'
import { TextArea } from '../../ui/field.tsx'
import { KeepOrLeave } from '../../ui/keep-or-leave.tsx'
import type { About } from './asked.tsx'

type WriteAnswerProps = {
  readonly about: About
  /** Today's words, which change in place. */
  readonly was?: string | undefined
  /** Whether there are words of an earlier day: they stay closed until the new ones stand. */
  readonly later: boolean
  readonly onDone: () => void
  readonly onLeave?: (() => void) | undefined
}

export const WriteAnswer = ({ about, was, later, onDone, onLeave }: WriteAnswerProps): ReactNode => {
  const { text, write, done } = useKeptLine(fieldOf('readiness', about, 'text'), was)
  const keep = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (!(await act('readiness/written', { about, text: text.trim() }))) return
    done()
    onDone()
  }
  const leave = (): void => {
    done()
    onLeave?.()
  }
  return (
    <form className="sheet" onSubmit={event => void keep(event)}>
      <TextArea
        ruled
        rows={5}
        label={<Trans>Your answer today</Trans>}
        hint={later ? <Trans>What you wrote before stays closed until this stands. Then both lie beside each other.</Trans> : undefined}
        value={text}
        onValue={write}
      />
      <KeepOrLeave keep={<Trans>Keep these words</Trans>} disabled={text.trim() === ''} onLeave={onLeave && leave} />
    </form>
  )
}
