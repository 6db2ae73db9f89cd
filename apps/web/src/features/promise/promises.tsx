import { Trans } from '@lingui/react/macro'
import { startTransition, useState, type ReactNode } from 'react'
import { useAct } from '../../acts/acting.ts'
import { useView } from '../../acts/views.ts'
import { Fold } from '../../ui/banner.tsx'
import { Actions, Button, GoButton } from '../../ui/button.tsx'
import { monthBefore, useDates } from '../../ui/dates.ts'
import { Closing, Empty, Page, PageHead, Sheet } from '../../ui/page.tsx'
import { AddRow, Row, Rows } from '../../ui/rows.tsx'
import { Pledges } from './pledges.tsx'

/** How many promises of coming days stand in sight; the rest lies behind a row. */
const SOON = 3

/** Words, then actions: what comes next, and what happened, month by month. */
export const Promises = (): ReactNode => {
  const { day: today } = useView('today', {})
  const [since, setSince] = useState(() => monthBefore(today.slice(0, 7)))
  const { next, later, happened, ended, begins } = useView('promises', { since })
  const person = useView('person', {})
  const dates = useDates()
  const [first, ...others] = next
  const earlier = monthBefore(since)
  const otherName = person?.otherName ?? ''

  return (
    <Page>
      <PageHead
        title={<Trans>Words, then actions.</Trans>}
        about={<Trans>A record, not a grade. It holds what you said, and what you say you did.</Trans>}
      />
      {first && <NextSheet {...first} otherName={otherName} />}
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
      <section className="section">
        <h2 className="sentence">
          <Trans>What happened</Trans>
        </h2>
        {happened.length === 0 && (
          <Empty>
            <Trans>Nothing is written here. A first small thing is enough to begin with.</Trans>
          </Empty>
        )}
        {happened.map(({ month, occurrences }, index) => (
          <div key={month}>
            {index > 0 && <h3 className="label">{dates.month(month)}</h3>}
            <Pledges occurrences={occurrences} today={today} />
          </div>
        ))}
        {begins !== undefined && begins < since && (
          <p>
            <Button look="line" onClick={() => startTransition(() => setSince(earlier))}>
              <Trans>Show {dates.month(earlier)}</Trans>
            </Button>
          </p>
        )}
      </section>
      {ended.length > 0 && (
        <section className="section">
          <h2 className="label">
            <Trans>Ended</Trans>
          </h2>
          <Rows>
            {ended.map(one => (
              <Row key={one.promise} to={`/promises/${one.promise}`} about={<Trans>Ended on {dates.short(one.endedOn, today)}</Trans>}>
                {one.text}
              </Row>
            ))}
          </Rows>
        </section>
      )}
      <Closing>
        <Trans>Telling first is not the same as being found out.</Trans>
      </Closing>
    </Page>
  )
}

const NextSheet = ({
  promise,
  text,
  day,
  time,
  otherName,
}: {
  promise: string
  text: string
  day: string
  time?: string
  otherName: string
}): ReactNode => {
  const act = useAct()
  return (
    <Sheet labelledBy="next">
      <p className="small soft">{time ? <Trans>Next, by {time} today</Trans> : <Trans>Next, today</Trans>}</p>
      <p className="voice" id="next">
        {text}
      </p>
      <Actions stack>
        <Button onClick={() => void act('promise/occurrence-said', { promise, day, as: 'done' })}>
          <Trans>I did this</Trans>
        </Button>
        <GoButton to={`/promises/${promise}/say/${day}`} look="line">
          <Trans>I can’t keep it. Tell {otherName} first</Trans>
        </GoButton>
      </Actions>
    </Sheet>
  )
}
