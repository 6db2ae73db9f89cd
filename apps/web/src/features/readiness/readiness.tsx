import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { useView } from '../../acts/views.ts'
import { useDates } from '../../ui/dates.ts'
import { BackLink, Closing, Page, PageHead } from '../../ui/page.tsx'
import { Row, Rows } from '../../ui/rows.tsx'
import { askedWords } from './asked.tsx'

/** Questions to oneself before anything is decided. No scale, and nothing follows from an answer. */
export const Readiness = (): ReactNode => {
  const { asked } = useView('readiness', {})
  const { day } = useView('today', {})
  const dates = useDates()
  return (
    <Page>
      <BackLink to="/more">
        <Trans>More</Trans>
      </BackLink>
      <PageHead
        title={<Trans>Ready or not.</Trans>}
        about={<Trans>Where you are, in your own words. You alone see it, and nothing follows from it.</Trans>}
      />
      <Rows>
        {asked.map(({ about, now }) => (
          <Row key={about} to={`/readiness/${about}`} about={now && <Trans>Your words of {dates.short(now.day, day)}</Trans>}>
            {askedWords[about].name}
          </Row>
        ))}
      </Rows>
      <p className="small soft">
        <Trans>
          Where it is not safe, nothing has to be decided first. <Link href="/help">Help now</Link>
        </Trans>
      </p>
      <Closing>
        <Trans>Not knowing yet is an answer, too.</Trans>
      </Closing>
    </Page>
  )
}
