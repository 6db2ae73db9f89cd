import '../../ui/own-work.css'
import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useView } from '../../acts/views.ts'
import { Fold } from '../../ui/banner.tsx'
import { useDates } from '../../ui/dates.ts'
import { BackLink, Closing, Empty, Page, PageHead } from '../../ui/page.tsx'
import { AddRow, Row, Rows } from '../../ui/rows.tsx'

type Line = { readonly date: string; readonly day: string; readonly text: string; readonly yearly: boolean }

/** Days in the calendar that hurt. They show here and nowhere else; nothing surfaces by itself. */
export const HardDates = (): ReactNode => {
  const { coming, behind, putAway } = useView('hard-dates', {})
  const { theirs } = useView('shared-dates', {})
  const otherName = useView('person', {})?.otherName ?? ''
  const given = theirs.filter(({ withdrawnOn }) => withdrawnOn === undefined)
  const dates = useDates()
  const none = coming.length + behind.length + putAway.length === 0
  return (
    <Page>
      <BackLink to="/more">
        <Trans>More</Trans>
      </BackLink>
      <PageHead
        title={<Trans>Hard dates.</Trans>}
        about={<Trans>Days that hurt when they come. They stand here alone: nothing reminds you of them.</Trans>}
      />
      {none && (
        <Empty>
          <Trans>No date is here. It can stay that way.</Trans>
        </Empty>
      )}
      <Rows>
        {coming.map(line => (
          <DateRow key={line.date} line={line} />
        ))}
        <AddRow to="/hard-dates/new">
          <Trans>A day that is hard</Trans>
        </AddRow>
      </Rows>
      {given.length > 0 && (
        <section className="section">
          <h2 className="label">
            <Trans>From {otherName}</Trans>
          </h2>
          <Rows>
            {given.map(({ item, text, day = '', yearly }) => (
              <Row key={item} to={`/hard-dates/theirs/${item}`} voice about={yearly ? dates.yearly(day) : dates.long(day)}>
                {text}
              </Row>
            ))}
          </Rows>
        </section>
      )}
      {behind.length > 0 && (
        <section className="section">
          <h2 className="label">
            <Trans>Behind you</Trans>
          </h2>
          <Rows>
            {behind.map(line => (
              <DateRow key={line.date} line={line} />
            ))}
          </Rows>
        </section>
      )}
      {putAway.length > 0 && (
        <div className="rows">
          <Fold title={<Trans>Put away</Trans>} about={<Trans>They show nowhere else until you take them out.</Trans>}>
            <Rows>
              {putAway.map(line => (
                <DateRow key={line.date} line={line} />
              ))}
            </Rows>
          </Fold>
        </div>
      )}
      <Closing>
        <Trans>A hard day is a day.</Trans>
      </Closing>
    </Page>
  )
}

const DateRow = ({ line: { date, day, text, yearly } }: { line: Line }): ReactNode => {
  const dates = useDates()
  const on = yearly ? dates.yearly(day) : dates.short(day)
  return (
    <Row to={`/hard-dates/${date}`} voice about={yearly ? <Trans>{on}, every year</Trans> : on}>
      {text}
    </Row>
  )
}
