import '../../ui/own-work.css'
import type { Views } from '@dropwise/home'
import { Trans } from '@lingui/react/macro'
import { useState, type ReactNode } from 'react'
import { useView } from '../../acts/views.ts'
import { Button } from '../../ui/button.tsx'
import { monthBefore, useDates } from '../../ui/dates.ts'
import { BackLink, Closing, Empty, Page, PageHead } from '../../ui/page.tsx'
import { Row, Rows } from '../../ui/rows.tsx'
import { OneDay } from './one-day.tsx'

/** So many days stand open at first: a word for every day would be a hundred lines otherwise, and none of them read. */
const AT_FIRST = 7

type Months = Views['pledges']['value']['theirs']['happened']

/** The newest days, under their months. */
const newest = (months: Months, many: number): Months => {
  const before = (month: number): number => months.slice(0, month).reduce((sum, { occurrences }) => sum + occurrences.length, 0)
  return months
    .map(({ month, occurrences }, at) => ({ month, occurrences: occurrences.slice(0, Math.max(0, many - before(at))) }))
    .filter(({ occurrences }) => occurrences.length > 0)
}

/** What the other gave their word on, what they say of it, and what one saw oneself. Neither overrules the other. */
export const TheirWord = (): ReactNode => {
  const dates = useDates()
  const person = useView('person', {})
  const { day: today } = useView('today', {})
  const [since, setSince] = useState(() => monthBefore(today.slice(0, 7)))
  const { theirs } = useView('pledges', { since })
  const otherName = person?.otherName ?? ''
  const { next, later, happened, ended, withdrawn, begins } = theirs
  const [many, setMany] = useState(AT_FIRST)
  const more = happened.reduce((sum, { occurrences }) => sum + occurrences.length, 0) > many
  const nothing = next.length + later.length + happened.length + ended.length + withdrawn.length === 0
  return (
    <Page>
      <BackLink to="/more">
        <Trans>More</Trans>
      </BackLink>
      <PageHead
        title={<Trans>What {otherName} gives their word on.</Trans>}
        about={
          <Trans>
            What {otherName} said, and what {otherName} says of it. You need not look, and need not mark anything.
          </Trans>
        }
      />
      {nothing && (
        <Empty>
          <Trans>{otherName} has shown you no promise. It can stay that way.</Trans>
        </Empty>
      )}
      {next.length + later.length > 0 && (
        <ul className="rows">
          {[...next, ...later].map(one => (
            <OneDay key={`${one.promise} ${one.day}`} one={one} today={today} otherName={otherName} />
          ))}
        </ul>
      )}
      {newest(happened, many).map(({ month, occurrences }) => (
        <section className="section" key={month}>
          <h2 className="label">{dates.month(month)}</h2>
          <ul className="rows">
            {occurrences.map(one => (
              <OneDay key={`${one.promise} ${one.day}`} one={one} today={today} otherName={otherName} />
            ))}
          </ul>
        </section>
      ))}
      {more && (
        <p>
          <Button look="line" onClick={() => setMany(many + 2 * AT_FIRST)}>
            <Trans>Show earlier ones</Trans>
          </Button>
        </p>
      )}
      {!more && begins !== undefined && begins < since && (
        <p>
          <Button
            look="line"
            onClick={() => {
              setSince(monthBefore(since))
              setMany(many + 2 * AT_FIRST)
            }}
          >
            <Trans>Show {dates.month(monthBefore(since))}</Trans>
          </Button>
        </p>
      )}
      {ended.length > 0 && (
        <section className="section">
          <h2 className="label">
            <Trans>Ended</Trans>
          </h2>
          <Rows>
            {ended.map(({ promise, text, endedOn }) => (
              <Row key={promise} voice about={<Trans>Ended on {dates.short(endedOn, today)}</Trans>}>
                {text}
              </Row>
            ))}
          </Rows>
        </section>
      )}
      {withdrawn.map(({ promise, givenOn, withdrawnOn }) => (
        <p className="soft" key={promise}>
          <Trans>
            A promise of {dates.long(givenOn)} was withdrawn on {dates.long(withdrawnOn)}.
          </Trans>
        </p>
      ))}
      <Closing>
        <Trans>A day of which nothing was said stays blank, for both of you.</Trans>
      </Closing>
    </Page>
  )
}
