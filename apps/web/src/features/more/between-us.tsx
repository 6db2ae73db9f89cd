import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useSession } from '../../acts/session.ts'
import { useView } from '../../acts/views.ts'
import { Row, Rows } from '../../ui/rows.tsx'

/** The doors to what passes between the two: there before anybody joined, since most of it can be made ready alone. */
export const BetweenUs = (): ReactNode => {
  const person = useView('person', {})
  const { joined, goesOn } = useView('sharing', {})
  const session = useSession()
  // Whoever looks around sees the way that leads to two who share, too.
  const madeUp = session.at === 'inside' && session.how === 'sample'
  const agreements = useView('agreements', {})
  const agreed = agreements.open || agreements.standing.length + agreements.ended.length > 0
  const wasBroken = person?.home === 'betrayed' || person?.side === 'both'
  const otherName = person?.otherName ?? ''
  return (
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
        {wasBroken && (
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
  )
}
