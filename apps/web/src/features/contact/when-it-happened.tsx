import { Trans } from '@lingui/react/macro'
import type { FormEvent, ReactNode } from 'react'
import { act } from '../../acts/acting.ts'
import { fieldOf, useKeptLine } from '../../acts/kept-line.ts'
import { useView } from '../../acts/views.ts'
import { Button } from '../../ui/button.tsx'
import { useDates } from '../../ui/dates.ts'
import { TextArea } from '../../ui/field.tsx'
import { Row, Rows } from '../../ui/rows.tsx'

/** Contact that happened: a line on the day of writing, newest first. */
export const WhenItHappened = ({
  happened,
}: {
  happened: readonly { readonly at: number; readonly day: string; readonly line: string }[]
}): ReactNode => {
  const dates = useDates()
  const { day: today } = useView('today', {})
  const line = useKeptLine(fieldOf('contact', 'mine', 'line'))
  const note = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (await act('contact/happened', { line: line.text.trim() })) line.done()
  }
  return (
    <section className="section stack">
      <form className="stack" onSubmit={event => void note(event)}>
        <TextArea
          label={<Trans>It happened</Trans>}
          hint={<Trans>What, and what you did. A line with a time says more than a reason.</Trans>}
          rows={2}
          value={line.text}
          onValue={line.write}
        />
        <Button look="line" type="submit" disabled={line.text.trim() === ''}>
          <Trans>Note it</Trans>
        </Button>
      </form>
      {happened.length > 0 && (
        <Rows>
          {happened.map(({ at, day, line: said }) => (
            <Row key={at} voice about={dates.short(day, today)}>
              {said}
            </Row>
          ))}
        </Rows>
      )}
    </section>
  )
}
