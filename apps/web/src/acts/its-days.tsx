import '../ui/thread.css'
import type { HistoryOf, Step } from '@dropwise/domain/history'
import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Fold } from '../ui/banner.tsx'
import { useDates } from '../ui/dates.ts'
import { useView } from './views.ts'

/** The days of one thing, behind a row: written, changed, given, taken back, answered. Of a single day nothing needs to be told. */
export const ItsDays = ({ of, id }: { of: HistoryOf; id: string }): ReactNode => {
  const dates = useDates()
  const person = useView('person', {})
  const { day: today } = useView('today', {})
  const steps = useView('history', { of, id })
  if (steps.length < 2) return null
  return (
    <div className="rows">
      <Fold title={<Trans>Its days</Trans>} about={<Trans>What happened to it, and when.</Trans>}>
        <ol className="thread">
          {steps.map(({ day, what }, place) => (
            <li key={place}>
              <p className="thread__when">{dates.short(day, today)}</p>
              <p>
                <What what={what} otherName={person?.otherName ?? ''} />
              </p>
            </li>
          ))}
        </ol>
      </Fold>
    </div>
  )
}

const What = ({ what, otherName }: { what: Step['what']; otherName: string }): ReactNode => {
  switch (what) {
    case 'written':
      return <Trans>Written.</Trans>
    case 'written-anew':
      return <Trans>Written anew.</Trans>
    case 'promised':
      return <Trans>You gave your word.</Trans>
    case 'took-a-place':
      return <Trans>You gave your word, in place of another.</Trans>
    case 'gave-way':
      return <Trans>It ended, and another took its place.</Trans>
    case 'ended':
      return <Trans>You ended it.</Trans>
    case 'given':
      return <Trans>You gave it to {otherName}.</Trans>
    case 'put-right':
      return <Trans>You put it right.</Trans>
    case 'taken-back':
      return <Trans>You took it back.</Trans>
    case 'answered':
      return <Trans>{otherName} said what they understood.</Trans>
    case 'answer-taken-back':
      return <Trans>{otherName} took back what they had said of it.</Trans>
    case 'seen':
      return <Trans>{otherName} said: I saw this.</Trans>
    case 'seen-otherwise':
      return <Trans>{otherName} put their own view beside it.</Trans>
  }
}
