import '../../ui/own-work.css'
import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useLocation } from 'wouter'
import { useView } from '../../acts/views.ts'
import { useDates } from '../../ui/dates.ts'
import { BackLink, Closing, Page, PageHead } from '../../ui/page.tsx'
import { Row, Rows } from '../../ui/rows.tsx'
import { Begin } from './begin.tsx'

/** Sitting with what is not known: named, with its urge, and left undone for a while. Nothing is timed or counted. */
export const Sittings = (): ReactNode => {
  const [, go] = useLocation()
  const { sittings, helped } = useView('sittings', {})
  const { day: today } = useView('today', {})
  const dates = useDates()
  return (
    <Page>
      <BackLink to="/more">
        <Trans>More</Trans>
      </BackLink>
      <PageHead
        title={<Trans>Sitting with not knowing.</Trans>}
        about={<Trans>Some things cannot be known tonight. You alone see this.</Trans>}
      />
      <Begin onBegun={id => go(`/sitting/${id}`)} />
      {helped.length > 0 && (
        <section className="section">
          <h2 className="label">
            <Trans>What helped, in your words</Trans>
          </h2>
          <Rows>
            {helped.map(words => (
              <Row key={words} voice>
                {words}
              </Row>
            ))}
          </Rows>
        </section>
      )}
      {sittings.length > 0 && (
        <section className="section">
          <h2 className="label">
            <Trans>What you sat with</Trans>
          </h2>
          <Rows>
            {sittings.map(({ id, what, begunOn }) => (
              <Row key={id} to={`/sitting/${id}`} voice about={dates.short(begunOn, today)}>
                {what}
              </Row>
            ))}
          </Rows>
        </section>
      )}
      <Closing>
        <Trans>Nothing has to be known by tonight.</Trans>
      </Closing>
    </Page>
  )
}
