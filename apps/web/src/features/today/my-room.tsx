import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { useView } from '../../acts/views.ts'
import { useDates } from '../../ui/dates.ts'
import { Closing, Page, PageHead } from '../../ui/page.tsx'
import { Row, Rows } from '../../ui/rows.tsx'
import { BetweenUs } from './between-us.tsx'
import { BodySafe, NextStep } from './body-safe.tsx'
import { CheckInSheet } from './check-in-sheet.tsx'
import { WhatWasToldFold } from './what-was-shared.tsx'

/** The home of the one whose trust was broken: one question that can stay blank, and rows for when they are wanted. */
export const MyRoom = (): ReactNode => {
  const { day, shared, checkIn } = useView('today', {})
  const person = useView('person', {})
  const dates = useDates()
  return (
    <Page>
      <PageHead
        dateline={dates.long(day)}
        id="felt"
        title={<Trans>How safe does it feel today?</Trans>}
        about={<Trans>Only you see this. You can leave it blank.</Trans>}
      />
      <CheckInSheet labelledBy="felt" />
      <NextStep step={checkIn.nextStep} />
      <p className="small soft after-sheet">
        <Trans>
          Afraid of being hurt, or of hurting yourself? <Link href="/help">Help now</Link>
        </Trans>
      </p>
      <div className="rows">
        <BodySafe />
      </div>
      <BetweenUs />
      {shared && person && <WhatWasToldFold shared={shared} otherName={person.otherName} />}
      <section className="section">
        <h2 className="label">
          <Trans>For when you want it</Trans>
        </h2>
        <Rows>
          <Row to="/journal" about={<Trans>Nobody else can open it, or see that you wrote.</Trans>}>
            <Trans>Your journal</Trans>
          </Row>
          <Row to="/questions" about={<Trans>What you want to know, in your own time.</Trans>}>
            <Trans>Your questions</Trans>
          </Row>
          <Row to="/over-time" about={<Trans>The days you noted, as you noted them.</Trans>}>
            <Trans>Over time</Trans>
          </Row>
          <Row to="/first-days" about={<Trans>Sleep, food, one person to tell, and what can wait.</Trans>}>
            <Trans>The first days</Trans>
          </Row>
        </Rows>
      </section>
      <Closing>
        <Trans>Nothing here runs out. Come back tomorrow, or in a year.</Trans>
      </Closing>
    </Page>
  )
}
