import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useView } from '../../acts/views.ts'
import { useDates } from '../../ui/dates.ts'
import { BackLink, Closing, Page, PageHead } from '../../ui/page.tsx'
import { Row, Rows } from '../../ui/rows.tsx'
import { StepBack } from './step-back.tsx'

/** The time that both agreed on, and the way out of it. */
export const Together = (): ReactNode => {
  const dates = useDates()
  const { since = '', period } = useView('season', {})
  const otherName = useView('person', {})?.otherName ?? ''
  return (
    <Page>
      <BackLink to="/more">
        <Trans>More</Trans>
      </BackLink>
      <PageHead
        title={<Trans>Together, for a time you both chose.</Trans>}
        about={
          <Trans>
            From {dates.long(since)} until {dates.long(period?.ends ?? since)}. Then you look again, each alone. It does not go on by
            itself.
          </Trans>
        }
      />
      <Rows>
        <Row to="/talk" about={<Trans>What you want to bring, one step after the other, a way to stop.</Trans>}>
          <Trans>A talk, taking turns</Trans>
        </Row>
        <Row to="/agreements" about={<Trans>What you hold to, and small rituals. It stands once both said yes.</Trans>}>
          <Trans>What you agreed on</Trans>
        </Row>
        <Row to="/hearing" about={<Trans>First what was understood, then anything else.</Trans>}>
          <Trans>Being heard</Trans>
        </Row>
        <Row to="/side-by-side" about={<Trans>Each seals their own. Shown only when both gave.</Trans>}>
          <Trans>Values, side by side</Trans>
        </Row>
        <Row to="/guides/first-each-alone" about={<Trans>Why the relationship is not the first thing to mend.</Trans>}>
          <Trans>First each alone, then perhaps together</Trans>
        </Row>
        <Row to="/apart" about={<Trans>A letter, what to keep, how to go, whom to turn to.</Trans>}>
          <Trans>Parting</Trans>
        </Row>
      </Rows>
      <StepBack
        ask={<Trans>Step back from this</Trans>}
        says={<Trans>{otherName} reads that it has ended, and the day. No reason is asked, and none is told.</Trans>}
        does={<Trans>Step back</Trans>}
      />
      <Closing>
        <Trans>Space, anger and grief have their place in this time as before.</Trans>
      </Closing>
    </Page>
  )
}
