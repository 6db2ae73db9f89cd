import { Trans } from '@lingui/react/macro'
import { useState, type FormEvent, type ReactNode } from 'react'
import { act } from '../../acts/acting.ts'
import { fieldOf, useKeptLine } from '../../acts/kept-line.ts'
import { Actions, Button } from '../../ui/button.tsx'
import { Radios } from '../../ui/choice.tsx'
import { TextArea, TextField } from '../../ui/field.tsx'

type Was = { readonly day: string; readonly text: string; readonly yearly: boolean }

/** A day, what it is, and whether it comes every year. */
export const WriteDate = ({ date, was, onDone }: { date?: string; was?: Was; onDone: () => void }): ReactNode => {
  const text = useKeptLine(fieldOf('hard-date', date ?? 'new', 'text'), was?.text)
  const [day, setDay] = useState(was?.day ?? '')
  const [yearly, setYearly] = useState(was?.yearly)
  const finish = (): void => {
    text.done()
    onDone()
  }
  const keep = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (yearly === undefined) return
    if (await act('hard-date/kept', { ...(date && { date }), day, yearly, text: text.text.trim() })) finish()
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
      <TextField type="date" label={<Trans>The day</Trans>} value={day} onValue={setDay} />
      <Radios
        legend={<Trans>Does it come again?</Trans>}
        value={yearly === undefined ? undefined : yearly ? 'yearly' : 'once'}
        onChoose={how => setYearly(how === 'yearly')}
        choices={[
          { value: 'once', name: <Trans>This one time</Trans> },
          { value: 'yearly', name: <Trans>Every year</Trans> },
        ]}
      />
      <Actions>
        <Button type="submit" disabled={text.text.trim() === '' || day === '' || yearly === undefined}>
          <Trans>Keep the date</Trans>
        </Button>
        {date && (
          <Button look="quiet" onClick={finish}>
            <Trans>Leave it as it was</Trans>
          </Button>
        )}
      </Actions>
    </form>
  )
}
