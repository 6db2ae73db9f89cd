import type { Acts } from '@dropwise/home'
import type { OriginView } from '@dropwise/domain/origin'
import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Button } from '../ui/button.tsx'
import { useDates } from '../ui/dates.ts'
import { Row, Rows } from '../ui/rows.tsx'
import { act } from './acting.ts'
import type { CameFrom } from './intents.ts'
import { useView } from './views.ts'

/** Notes what something that was just made came out of, where it came out of something. It stays in its owner's log. */
export const noteOrigin = async (is: Acts['origin/noted']['is'], thing: string, origin: CameFrom | undefined): Promise<void> => {
  if (origin) await act('origin/noted', { thing, is, ...origin })
}

type End = OriginView['led'][number]

const places: { readonly [K in End['is']]: string } = {
  promise: '/promises',
  dig: '/dig',
  scenario: '/scenarios',
  learning: '/learning',
  shame: '/shame',
  rehearsal: '/rehearse',
}

const names: { readonly [K in End['is']]: ReactNode } = {
  promise: <Trans>Your word</Trans>,
  dig: <Trans>Dig deeper</Trans>,
  scenario: <Trans>A plan for a moment</Trans>,
  learning: <Trans>What I am learning</Trans>,
  shame: <Trans>Steady, then back</Trans>,
  rehearsal: <Trans>Said here first</Trans>,
}

/** One end: its words lead to it. Where it was let go of, its kind is all that is left. */
const EndRow = ({ end: { is, id, words, on } }: { end: End }): ReactNode => {
  const dates = useDates()
  const { day: today } = useView('today', {})
  const day = dates.short(on, today)
  if (words === undefined) return <Row about={<Trans>{day}. You let go of its words.</Trans>}>{names[is]}</Row>
  return (
    <Row
      to={`${places[is]}/${id}`}
      voice
      about={
        <>
          {names[is]} · {day}
        </>
      }
    >
      {words}
    </Row>
  )
}

/** What one thing came from, and what came of it; nothing where neither is known. */
export const Origin = ({ id }: { id: string }): ReactNode => {
  const { from, led } = useView('origin', { id })
  return (
    <>
      {from && (
        <section className="section">
          <h2 className="label">
            <Trans>What it came from</Trans>
          </h2>
          <Rows>
            <EndRow end={from} />
          </Rows>
          <p>
            <Button look="quiet" onClick={() => void act('origin/taken-away', { thing: id })}>
              <Trans>Take this link away</Trans>
            </Button>
          </p>
        </section>
      )}
      {led.length > 0 && (
        <section className="section">
          <h2 className="label">
            <Trans>What came of it</Trans>
          </h2>
          <Rows>
            {led.map(end => (
              <EndRow key={end.id} end={end} />
            ))}
          </Rows>
        </section>
      )}
    </>
  )
}
