import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useLocation } from 'wouter'
import { lockEverywhere, useSession } from '../../acts/session.ts'
import { useView } from '../../acts/views.ts'
import { Closing, Page, PageHead } from '../../ui/page.tsx'
import { Row, Rows } from '../../ui/rows.tsx'

/** Everything else, grouped: mine, between us, safety. */
export const More = (): ReactNode => {
  const person = useView('person', {})
  const session = useSession()
  const { joined, goesOn } = useView('sharing', {})
  // Whoever looks around sees the way that leads to two who share, too.
  const madeUp = session.at === 'inside' && session.how === 'sample'
  const agreements = useView('agreements', {})
  const agreed = agreements.open || agreements.standing.length + agreements.ended.length > 0
  const otherName = person?.otherName ?? ''
  const [, go] = useLocation()
  const lockNow = (): void => {
    go('/')
    void lockEverywhere()
  }
  return (
    <Page>
      <PageHead title={<Trans>More.</Trans>} />
      <Rows>
        <Row to="/find" about={<Trans>A page by its name, or something by its words.</Trans>}>
          <Trans>Find</Trans>
        </Row>
      </Rows>
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
          {(person?.home === 'wayward' || person?.side === 'both') && (
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
          {(person?.home === 'betrayed' || person?.side === 'both') && (
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
      <section className="section">
        <h2 className="label">
          <Trans>Between us</Trans>
        </h2>
        <Rows>
          <Row to="/shared" about={<Trans>Everything that left this device, in one list.</Trans>}>
            <Trans>What I share</Trans>
          </Row>
          <Row to="/their-word" about={<Trans>What the other promised, and what you saw.</Trans>}>
            <Trans>{otherName}’s word</Trans>
          </Row>
          <Row to="/hearing" about={<Trans>First what was understood, then anything else.</Trans>}>
            <Trans>Being heard</Trans>
          </Row>
          <Row to="/talk" about={<Trans>What you want to bring, one step after the other, a way to stop.</Trans>}>
            <Trans>A talk, taking turns</Trans>
          </Row>
          {agreed && (
            <Row to="/agreements" about={<Trans>What you hold to, and small rituals. It stands once both said yes.</Trans>}>
              <Trans>What you agreed on</Trans>
            </Row>
          )}
          {(person?.home === 'betrayed' || person?.side === 'both') && (
            <Row to="/their-account" about={<Trans>As much of it as you want to know, or nothing.</Trans>}>
              <Trans>{otherName}’s account</Trans>
            </Row>
          )}
          <Row to="/tell" about={<Trans>A truth, something put right, a fact that cannot wait.</Trans>}>
            <Trans>Tell {otherName} something</Trans>
          </Row>
          <Row to="/space" about={<Trans>Quiet, with or without an end. No reason needed.</Trans>}>
            <Trans>Take space</Trans>
          </Row>
          <Row to="/side-by-side" about={<Trans>Each seals their own. Shown only when both gave.</Trans>}>
            <Trans>Values, side by side</Trans>
          </Row>
          <Row to="/decision" about={<Trans>Each alone, sealed. Told only if both say yes.</Trans>}>
            <Trans>Beginning again, or not</Trans>
          </Row>
          <Row to="/apart" about={<Trans>A letter, what to keep, how to go, whom to turn to.</Trans>}>
            <Trans>Parting</Trans>
          </Row>
          {(!goesOn || madeUp) && (
            <Row to="/before-joining" about={<Trans>For you alone, before two of you share.</Trans>}>
              <Trans>Before you join</Trans>
            </Row>
          )}
          {joined && (
            <Row to="/end-sharing" about={<Trans>Alone, at once, also offline.</Trans>}>
              <Trans>End sharing</Trans>
            </Row>
          )}
        </Rows>
      </section>
      <section className="section">
        <h2 className="label">
          <Trans>Safety</Trans>
        </h2>
        <Rows>
          <Row to="/help" about={<Trans>People to call, for both of you.</Trans>}>
            <Trans>Help now</Trans>
          </Row>
          <Row to="/plainly" about={<Trans>Sleep, food, thoughts of dying, someone to call.</Trans>}>
            <Trans>How am I, plainly</Trans>
          </Row>
          <Row to="/control" about={<Trans>Fear, being made to, and when it is oneself.</Trans>}>
            <Trans>When hurt becomes control</Trans>
          </Row>
          <Row to="/first-days" about={<Trans>What cannot wait, and what can.</Trans>}>
            <Trans>The first days</Trans>
          </Row>
          <Row to="/safety" about={<Trans>Courts, spyware, shared accounts, fingerprints.</Trans>}>
            <Trans>What it cannot protect you from</Trans>
          </Row>
          <Row to="/seen" about={<Trans>And what nobody gets to see, and what cannot be hidden.</Trans>}>
            <Trans>What {otherName} can see</Trans>
          </Row>
          <Row to="/line" about={<Trans>On this device, gone to the relay, or waiting.</Trans>}>
            <Trans>Where your words are</Trans>
          </Row>
          <Row to="/guides" about={<Trans>Short texts, with where they come from.</Trans>}>
            <Trans>To read</Trans>
          </Row>
          <Row to="/settings" about={<Trans>How this room looks, locks and lets go.</Trans>}>
            <Trans>Settings</Trans>
          </Row>
          {session.at === 'inside' && session.how === 'room' && (
            <Row onPress={lockNow}>
              <Trans>Lock now</Trans>
            </Row>
          )}
        </Rows>
      </section>
      <Closing>
        <Trans>None of it has to be used.</Trans>
      </Closing>
    </Page>
  )
}
