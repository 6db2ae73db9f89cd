import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useLocation } from 'wouter'
import { lockEverywhere, useSession } from '../../acts/session.ts'
import { useView } from '../../acts/views.ts'
import { Row, Rows } from '../../ui/rows.tsx'

/** The doors to help, to what can be seen, and out of the room. */
export const Safety = (): ReactNode => {
  const person = useView('person', {})
  const session = useSession()
  const [, go] = useLocation()
  const otherName = person?.otherName ?? ''
  const lockNow = (): void => {
    go('/')
    void lockEverywhere()
  }
  return (
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
  )
}
