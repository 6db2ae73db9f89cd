import '../../ui/own-work.css'
import { Trans } from '@lingui/react/macro'
import { useState, type ReactNode } from 'react'
import { useView } from '../../acts/views.ts'
import { Button } from '../../ui/button.tsx'
import { monthBefore, useDates } from '../../ui/dates.ts'
import { BackLink, Closing, Empty, Page, PageHead } from '../../ui/page.tsx'
import { OneDay } from './one-day.tsx'

/** What the other gave their word on, what they say of it, and what one saw oneself. Neither overrules the other. */
export const TheirWord = (): ReactNode => {
  const dates = useDates()
  const person = useView('person', {})
  const { day: today } = useView('today', {})
  const [since, setSince] = useState(() => monthBefore(today.slice(0, 7)))
  const { theirs } = useView('pledges', { since })
  const otherName = person?.otherName ?? ''
  const { next, later, happened, ended, withdrawn, begins } = theirs
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
      {happened.map(({ month, occurrences }) => (
        <section className="section" key={month}>
          <h2 className="label">{dates.month(month)}</h2>
          <ul className="rows">
            {occurrences.map(one => (
              <OneDay key={`${one.promise} ${one.day}`} one={one} today={today} otherName={otherName} />
            ))}
          </ul>
        </section>
      ))}
      {begins !== undefined && begins < since && (
        <p>
          <Button look="line" onClick={() => setSince(monthBefore(since))}>
            <Trans>Show {dates.month(monthBefore(since))}</Trans>
          </Button>
        </p>
      )}
      {ended.map(({ promise, text, endedOn }) => (
        <p className="soft" key={promise}>
          <Trans>
            Ended on {dates.long(endedOn)}: {text}
          </Trans>
        </p>
      ))}
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
