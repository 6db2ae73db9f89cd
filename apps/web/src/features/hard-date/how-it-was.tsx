import { Trans } from '@lingui/react/macro'
import type { FormEvent, ReactNode } from 'react'
import { act } from '../../acts/acting.ts'
import { fieldOf, useKeptLine } from '../../acts/kept-line.ts'
import { Button } from '../../ui/button.tsx'
import { useDates } from '../../ui/dates.ts'
import { TextArea } from '../../ui/field.tsx'

/** The last time that it fell, today included; undefined where it is still to come for the first time. */
const lastFall = (day: string, first: string, today: string): string | undefined => {
  if (day <= today) return day
  const yearBefore = Temporal.PlainDate.from(day).subtract({ years: 1 }).toString()
  return yearBefore >= first ? yearBefore : undefined
}

/** Afterwards one may note how it was. Nobody asks. */
export const HowItWas = ({ date, day, first, today }: { date: string; day: string; first: string; today: string }): ReactNode => {
  const dates = useDates()
  const line = useKeptLine(fieldOf('hard-date', date, 'was'))
  const about = lastFall(day, first, today)
  if (about === undefined) return null
  const on = dates.short(about, today)
  const note = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (await act('hard-date/noted-after', { date, day: about, line: line.text.trim() })) line.done()
  }
  return (
    <form className="section stack" onSubmit={event => void note(event)}>
      <TextArea
        label={<Trans>How it was on {on}</Trans>}
        hint={<Trans>It can stay blank.</Trans>}
        rows={2}
        value={line.text}
        onValue={line.write}
      />
      <Button look="line" type="submit" disabled={line.text.trim() === ''}>
        <Trans>Note it</Trans>
      </Button>
    </form>
  )
}
