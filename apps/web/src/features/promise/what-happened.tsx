import type { Views } from '@dropwise/home'
import { Trans } from '@lingui/react/macro'
import { startTransition, useState, type ReactNode } from 'react'
import { Button } from '../../ui/button.tsx'
import { monthBefore, useDates } from '../../ui/dates.ts'
import { Empty } from '../../ui/page.tsx'
import { Pledges } from './pledges.tsx'

/** So many of the newest stand in sight at first: a month of daily words is a long way to the end of a page. */
const AT_FIRST = 8

type WhatHappenedProps = {
  readonly happened: Views['promises']['value']['happened']
  /** The earliest month that was asked for, and the one in which it all begins. */
  readonly since: string
  readonly begins: string | undefined
  readonly today: string
  readonly onSince: (month: string) => void
}

/** What happened to promises, newest first; earlier months when they are wanted. */
export const WhatHappened = ({ happened, since, begins, today, onSince }: WhatHappenedProps): ReactNode => {
  const dates = useDates()
  const [all, setAll] = useState(false)
  const [newest, ...before] = happened
  const earlier = monthBefore(since)
  const held = newest !== undefined && !all && before.length === 0 && newest.occurrences.length > AT_FIRST
  return (
    <section className="section">
      <h2 className="sentence">
        <Trans>What happened</Trans>
      </h2>
      {begins === undefined && (
        <Empty>
          <Trans>Nothing is written here. A first small thing is enough to begin with.</Trans>
        </Empty>
      )}
      {newest && <Pledges occurrences={held ? newest.occurrences.slice(0, AT_FIRST) : newest.occurrences} today={today} />}
      {before.map(({ month, occurrences }) => (
        <section key={month} aria-label={dates.month(month)}>
          <h3 className="label">{dates.month(month)}</h3>
          <Pledges occurrences={occurrences} today={today} />
        </section>
      ))}
      {held ? (
        <p>
          <Button look="line" onClick={() => setAll(true)}>
            <Trans>Show all of {dates.month(newest.month)}</Trans>
          </Button>
        </p>
      ) : (
        begins !== undefined &&
        begins < since && (
          <p>
            <Button look="line" onClick={() => startTransition(() => onSince(earlier))}>
              <Trans>Show {dates.month(earlier)}</Trans>
            </Button>
          </p>
        )
      )}
    </section>
  )
}
