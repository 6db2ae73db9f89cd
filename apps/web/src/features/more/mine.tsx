import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useView } from '../../acts/views.ts'
import { Row, Rows } from '../../ui/rows.tsx'

/** The doors to what is one's own, as far as it belongs to one's side. */
export const Mine = (): ReactNode => {
  const person = useView('person', {})
  const broke = person?.home === 'wayward' || person?.side === 'both'
  const wasBroken = person?.home === 'betrayed' || person?.side === 'both'
  return (
    <section className="section">
      <h2 className="label">
        <Trans>Mine</Trans>
      </h2>
      <Rows>
        {person?.home === 'wayward' ? (
          <Row to="/journal" about={<Trans>Pages and letters that nobody else opens.</Trans>}>
            <Trans>Journal</Trans>
          </Row>
        ) : (
          <>
            <Row to="/promises" about={<Trans>What you give your own word on.</Trans>}>
              <Trans>Promises</Trans>
            </Row>
            <Row to="/rehearse" about={<Trans>Try words before you say them.</Trans>}>
              <Trans>Rehearse</Trans>
            </Row>
          </>
        )}
        {broke && (
          <>
            <Row to="/dig" about={<Trans>From the circumstance to the choice.</Trans>}>
              <Trans>Dig deeper</Trans>
            </Row>
            <Row to="/scenarios" about={<Trans>Plans for the day when it no longer stings.</Trans>}>
              <Trans>Moments that may come</Trans>
            </Row>
            <Row to="/contact" about={<Trans>With the person from back then, said as it is.</Trans>}>
              <Trans>Contact</Trans>
            </Row>
            <Row to="/account" about={<Trans>Written whole, before any of it is given.</Trans>}>
              <Trans>The complete account</Trans>
            </Row>
            <Row to="/shame" about={<Trans>For the moment when everything is about how bad you are.</Trans>}>
              <Trans>Steady, then back</Trans>
            </Row>
            <Row to="/attunement" about={<Trans>How today may have been over there. A guess.</Trans>}>
              <Trans>A day, from the other side</Trans>
            </Row>
            <Row to="/mirror" about={<Trans>Read again in your own words, for you alone.</Trans>}>
              <Trans>What your drafts asked for</Trans>
            </Row>
          </>
        )}
        <Row to="/values" about={<Trans>What each word means to you, in acts.</Trans>}>
          <Trans>What you hold to</Trans>
        </Row>
        <Row to="/learning" about={<Trans>For you first. Each can be shared by itself.</Trans>}>
          <Trans>What I am learning</Trans>
        </Row>
        <Row to="/wounds" about={<Trans>What sets it off, what helps, then and now.</Trans>}>
          <Trans>What was hurt</Trans>
        </Row>
        {wasBroken && (
          <Row to="/silence" about={<Trans>Words that you wrote again and again, and then no more.</Trans>}>
            <Trans>What went silent</Trans>
          </Row>
        )}
        <Row to="/hard-dates" about={<Trans>Days that hurt. Nothing reminds you of them.</Trans>}>
          <Trans>Hard dates</Trans>
        </Row>
        <Row to="/sitting" about={<Trans>For the hour in which something cannot be known.</Trans>}>
          <Trans>Sitting with not knowing</Trans>
        </Row>
        <Row to="/readiness" about={<Trans>Questions to yourself, beside your earlier answers.</Trans>}>
          <Trans>Ready or not</Trans>
        </Row>
        <Row to="/check-in" about={<Trans>Secure, heard, respected, free.</Trans>}>
          <Trans>Today, in more words</Trans>
        </Row>
        {person?.home === 'wayward' && (
          <Row to="/over-time" about={<Trans>The days you noted, as you noted them.</Trans>}>
            <Trans>Over time</Trans>
          </Row>
        )}
      </Rows>
    </section>
  )
}
