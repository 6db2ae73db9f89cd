import { Trans } from '@lingui/react/macro'
import { useState, type ReactNode } from 'react'
import { useLocation } from 'wouter'
import { lookAround } from '../../acts/session.ts'
import { BackLink, Closing, Page, PageHead } from '../../ui/page.tsx'
import { Row, Rows } from '../../ui/rows.tsx'

type Sample = Parameters<typeof lookAround>[0]

/** Whose room to look into. Everything in it can be used; nothing is kept. */
export const ChooseSample = (): ReactNode => {
  const [, go] = useLocation()
  const [opening, setOpening] = useState(false)
  const look = (sample: Sample) => () => {
    setOpening(true)
    void lookAround(sample).then(() => go('/'))
  }
  return (
    <Page>
      <BackLink to="/">
        <Trans>Back</Trans>
      </BackLink>
      <PageHead
        title={<Trans>Whose room would you like to look into?</Trans>}
        about={<Trans>These people are made up. Everything can be tried; nothing is kept.</Trans>}
      />
      <section className="section" aria-busy={opening}>
        <h2 className="label">
          <Trans>Fourteen uneven months</Trans>
        </h2>
        <Rows>
          <Row onPress={look({ which: 'uneven', side: 'wayward' })} about={<Trans>Broke the trust</Trans>}>
            <Trans>Robin’s room</Trans>
          </Row>
          <Row onPress={look({ which: 'uneven', side: 'betrayed' })} about={<Trans>Robin’s partner, whose trust was broken</Trans>}>
            <Trans>Sam’s room</Trans>
          </Row>
        </Rows>
      </section>
      <section className="section">
        <h2 className="label">
          <Trans>Two who part, and part well</Trans>
        </h2>
        <Rows>
          <Row onPress={look({ which: 'apart', side: 'wayward' })} about={<Trans>Broke the trust</Trans>}>
            <Trans>One room</Trans>
          </Row>
          <Row onPress={look({ which: 'apart', side: 'betrayed' })} about={<Trans>Trust was broken</Trans>}>
            <Trans>The other room</Trans>
          </Row>
        </Rows>
      </section>
      <Closing>
        <Trans>Look for as long as you like.</Trans>
      </Closing>
    </Page>
  )
}
