import { Trans } from '@lingui/react/macro'
import type { FormEvent, ReactNode } from 'react'
import { act } from '../../acts/acting.ts'
import { useKeptChoice } from '../../acts/kept-choice.ts'
import { fieldOf, useKeptLine } from '../../acts/kept-line.ts'
import { useView } from '../../acts/views.ts'
import { Button } from '../../ui/button.tsx'
import { Radios } from '../../ui/choice.tsx'
import { useDates } from '../../ui/dates.ts'
import { TextArea } from '../../ui/field.tsx'
import { Row, Rows } from '../../ui/rows.tsx'

const AS = ['lived', 'broken'] as const
type As = (typeof AS)[number]
type Shown = { readonly at: number; readonly day: string; readonly as: As; readonly line: string }

/** Where it was lived or broken: a line, with the day of writing. Told newest first, and never added up. */
export const LivedOrBroken = ({ value, shown }: { value: string; shown: readonly Shown[] }): ReactNode => {
  const dates = useDates()
  const { day: today } = useView('today', {})
  const line = useKeptLine(fieldOf('value', value, 'line'))
  const { value: as, ...choice } = useKeptChoice(fieldOf('value', value, 'as'), AS)
  const say = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (!as || !(await act('value/shown', { value, as, line: line.text.trim() }))) return
    for (const { done } of [line, choice]) done()
  }
  return (
    <section className="section stack">
      <form className="stack" onSubmit={event => void say(event)}>
        <TextArea label={<Trans>One moment, this week or long ago</Trans>} rows={2} value={line.text} onValue={line.write} />
        {line.text.trim() !== '' && (
          <Radios
            beside="wide"
            legend={<Trans>In it, this value was</Trans>}
            value={as}
            onChoose={choice.choose}
            choices={[
              { value: 'lived', name: <Trans>Lived</Trans> },
              { value: 'broken', name: <Trans>Broken</Trans> },
            ]}
          />
        )}
        <Button look="line" type="submit" disabled={line.text.trim() === '' || !as}>
          <Trans>Note it</Trans>
        </Button>
      </form>
      {shown.length > 0 && (
        <Rows>
          {shown.map(({ at, day, as: how, line: said }) => {
            const on = dates.short(day, today)
            return (
              <Row key={at} voice about={how === 'lived' ? <Trans>Lived, said on {on}</Trans> : <Trans>Broken, said on {on}</Trans>}>
                {said}
              </Row>
            )
          })}
        </Rows>
      )}
    </section>
  )
}
