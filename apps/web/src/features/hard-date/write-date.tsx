import { Trans } from '@lingui/react/macro'
import type { FormEvent, ReactNode } from 'react'
import { act } from '../../acts/acting.ts'
import { useKeptChoice } from '../../acts/kept-choice.ts'
import { fieldOf, useKeptLine } from '../../acts/kept-line.ts'
import { Radios } from '../../ui/choice.tsx'
import { TextArea, TextField } from '../../ui/field.tsx'
import { KeepOrLeave } from '../../ui/keep-or-leave.tsx'

const HOW = ['once', 'yearly'] as const
type Was = { readonly day: string; readonly text: string; readonly yearly: boolean }

/** A day, what it is, and whether it comes every year. */
export const WriteDate = ({ date, was, onDone }: { date?: string; was?: Was; onDone: () => void }): ReactNode => {
  const text = useKeptLine(fieldOf('hard-date', date ?? 'new', 'text'), was?.text)
  const day = useKeptLine(fieldOf('hard-date', date ?? 'new', 'day'), was?.day)
  const { value: how, ...choice } = useKeptChoice(fieldOf('hard-date', date ?? 'new', 'how'), HOW, was && (was.yearly ? 'yearly' : 'once'))
  const finish = (): void => {
    for (const { done } of [text, day, choice]) done()
    onDone()
  }
  const keep = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (how === undefined) return
    if (await act('hard-date/kept', { ...(date && { date }), day: day.text, yearly: how === 'yearly', text: text.text.trim() })) finish()
  }
  return (
    <form className="sheet" onSubmit={event => void keep(event)}>
      <TextArea
        label={<Trans>What day it is</Trans>}
        hint={<Trans>In words that you can bear to read.</Trans>}
        rows={2}
        value={text.text}
        onValue={text.write}
      />
      <TextField type="date" label={<Trans>The day</Trans>} value={day.text} onValue={day.write} />
      <Radios
        beside="wide"
        legend={<Trans>Does it come again?</Trans>}
        value={how}
        onChoose={choice.choose}
        choices={[
          { value: 'once', name: <Trans>This one time</Trans> },
          { value: 'yearly', name: <Trans>Every year</Trans> },
        ]}
      />
      <KeepOrLeave
        keep={<Trans>Keep the date</Trans>}
        disabled={text.text.trim() === '' || day.text === '' || how === undefined}
        onLeave={date === undefined ? undefined : finish}
      />
    </form>
  )
}
