import { Trans } from '@lingui/react/macro'
import { useState, type ReactNode } from 'react'
import { useAct } from '../../acts/acting.ts'
import { useView } from '../../acts/views.ts'
import { Fold } from '../../ui/banner.tsx'
import { useDates } from '../../ui/dates.ts'
import { GivenWord } from '../../ui/given-word.tsx'
import { Closing, Page, PageHead } from '../../ui/page.tsx'
import { AddRow, Row, Rows } from '../../ui/rows.tsx'
import { TakeAlong } from './take-along.tsx'
import { WhatHappened } from './what-happened.tsx'

/** How many promises of coming days stand in sight; the rest lies behind a row. */
const SOON = 3

/** Words, then actions: what comes next, and what happened, month by month. */
export const Promises = (): ReactNode => {
  const { day: today } = useView('today', {})
  const [since, setSince] = useState(() => today.slice(0, 7))
  const { next, later, happened, ended, begins } = useView('promises', { since })
  const person = useView('person', {})
  const act = useAct()
  const dates = useDates()
  const [first, ...others] = next

  return (
    <Page>
      <PageHead
        title={<Trans>Words, then actions.</Trans>}
        about={<Trans>A record, not a grade. It holds what you said, and what you say you did.</Trans>}
      />
      {first && (
        <GivenWord
          text={first.text}
          about={first.time ? <Trans>Next, by {first.time} today</Trans> : <Trans>Next, today</Trans>}
          otherName={person?.otherName ?? ''}
          onDone={() => void act('promise/occurrence-said', { promise: first.promise, day: first.day, as: 'done' })}
          sayAt={`/promises/${first.promise}/say/${first.day}`}
          to={`/promises/${first.promise}`}
        />
      )}
      <section className={first ? 'section after-sheet' : 'section'}>
        <Rows>
          {others.map(one => (
            <Row
              key={one.promise}
              voice
              to={`/promises/${one.promise}/say/${one.day}`}
              about={one.time ? <Trans>Today, by {one.time}</Trans> : <Trans>Today</Trans>}
            >
              {one.text}
            </Row>
          ))}
          {later.slice(0, SOON).map(one => (
            <Row key={one.promise} voice to={`/promises/${one.promise}`} about={dates.long(one.day)}>
              {one.text}
            </Row>
          ))}
          <AddRow to="/promises/new">
            <Trans>Give your word on one thing</Trans>
          </AddRow>
        </Rows>
        {later.length > SOON && (
          <Fold title={<Trans>Further ahead</Trans>}>
            <Rows>
              {later.slice(SOON).map(one => (
                <Row key={one.promise} voice to={`/promises/${one.promise}`} about={dates.long(one.day)}>
                  {one.text}
                </Row>
              ))}
            </Rows>
          </Fold>
        )}
      </section>
      <WhatHappened happened={happened} since={since} begins={begins} today={today} onSince={setSince} />
      {ended.length > 0 && (
        <section className="section">
          <h2 className="label">
            <Trans>Ended</Trans>
          </h2>
          <Rows>
            {ended.map(one => (
              <Row
                key={one.promise}
                voice
                to={`/promises/${one.promise}`}
                about={<Trans>Ended on {dates.short(one.endedOn, today)}</Trans>}
              >
                {one.text}
              </Row>
            ))}
          </Rows>
        </section>
      )}
      {(next.length > 0 || later.length > 0) && <TakeAlong />}
      <Closing>
        <Trans>Telling first is not the same as being found out.</Trans>
      </Closing>
    </Page>
  )
}
