import '../../ui/own-work.css'
import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useView } from '../../acts/views.ts'
import { useDates } from '../../ui/dates.ts'
import { BackLink, Closing, Page, PageHead } from '../../ui/page.tsx'
import { Row, Rows } from '../../ui/rows.tsx'
import { Imagine } from './imagine.tsx'

/** One day, from the other side: a moment, how it may have been, what one does not know. A practice and no test. */
export const Attunements = (): ReactNode => {
  const dates = useDates()
  const person = useView('person', {})
  const { day: today } = useView('today', {})
  const { imagined } = useView('attunements', {})
  const { place } = useView('season', {})
  const otherName = person?.otherName ?? ''
  return (
    <Page>
      <BackLink to="/more">
        <Trans>More</Trans>
      </BackLink>
      <PageHead
        title={<Trans>A day, from the other side.</Trans>}
        about={
          <Trans>
            How today may have been for {otherName}. It is a guess. {otherName} is not asked, and does not see it.
          </Trans>
        }
      />
      <Imagine otherName={otherName} />
      {imagined.length > 0 && (
        <section className="section">
          <h2 className="label">
            <Trans>Days you imagined</Trans>
          </h2>
          <Rows>
            {imagined.map(({ id, moment, day }) => (
              <Row key={id} to={`/attunement/${id}`} voice about={dates.short(day, today)}>
                {moment}
              </Row>
            ))}
          </Rows>
        </section>
      )}
      <p className="small soft">
        {place === 'together' ? (
          <Trans>What {otherName} chose to share on such a day stands beside it.</Trans>
        ) : (
          <Trans>Comparing it with what {otherName} shares is for later: it opens when you both began again.</Trans>
        )}
      </p>
      <Closing>
        <Trans>Wondering how it is over there is already something other than explaining.</Trans>
      </Closing>
    </Page>
  )
}
