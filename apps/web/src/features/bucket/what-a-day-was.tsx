import './bucket.css'
import { Trans } from '@lingui/react/macro'
import { useState, type FormEvent, type ReactNode } from 'react'
import { useLocation } from 'wouter'
import { useAct } from '../../acts/acting.ts'
import { useView } from '../../acts/views.ts'
import { Actions, Button } from '../../ui/button.tsx'
import { Radios } from '../../ui/choice.tsx'
import { useDates } from '../../ui/dates.ts'
import { TextField } from '../../ui/field.tsx'
import { BackLink, Closing, Page, PageHead } from '../../ui/page.tsx'
import type { MeantDay } from './shown.ts'

/** Its owner says what a day was: a hard day, or it broke again. Both can be taken away again. */
export const WhatADayWas = (): ReactNode => {
  const act = useAct()
  const [, go] = useLocation()
  const { day: today } = useView('today', {})
  const { days } = useView('bucket', {})
  const [day, setDay] = useState('')
  const [means, setMeans] = useState<MeantDay['means']>()

  const say = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (means && (await act('bucket/day-meant', { day, means }))) go('/over-time')
  }

  return (
    <Page>
      <BackLink to="/over-time">
        <Trans>Over time</Trans>
      </BackLink>
      <PageHead
        title={<Trans>What was that day?</Trans>}
        about={<Trans>Most days need no name. This is for the few that do. Only you see it.</Trans>}
      />
      <form className="sheet" onSubmit={event => void say(event)}>
        <TextField label={<Trans>The day</Trans>} type="date" max={today} value={day} onValue={setDay} />
        <Radios
          legend={<Trans>What it was</Trans>}
          value={means}
          onChoose={setMeans}
          choices={[
            {
              value: 'hard-day',
              name: <Trans>A hard day</Trans>,
              help: <Trans>It is one ring in the picture, and pulls the band nowhere.</Trans>,
            },
            {
              value: 'broke-again',
              name: <Trans>It broke again</Trans>,
              help: <Trans>A new level begins on that day. What came before stays as it was.</Trans>,
            },
          ]}
        />
        <Actions stack>
          <Button type="submit" disabled={day === '' || !means}>
            <Trans>Keep it</Trans>
          </Button>
        </Actions>
      </form>
      <NamedDays days={days} onTakeAway={named => void act('bucket/day-meant', { day: named, means: 'nothing' })} />
      <Closing>
        <Trans>A hard day is a day.</Trans>
      </Closing>
    </Page>
  )
}

const NamedDays = ({ days, onTakeAway }: { days: readonly MeantDay[]; onTakeAway: (day: string) => void }): ReactNode => {
  const dates = useDates()
  const { day: today } = useView('today', {})
  if (days.length === 0) return null
  return (
    <section className="section">
      <h2 className="label">
        <Trans>Days you named</Trans>
      </h2>
      <ul className="rows">
        {days.map(({ day, means }) => (
          <li key={day} className="named-day">
            <span>
              <span className="block">{dates.short(day, today)}</span>
              <span className="soft block">{means === 'hard-day' ? <Trans>A hard day</Trans> : <Trans>It broke again</Trans>}</span>
            </span>
            <Button look="quiet" onClick={() => onTakeAway(day)}>
              <Trans>Take the name away</Trans> <span className="hidden">{dates.short(day)}</span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
