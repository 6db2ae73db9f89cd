import { Trans } from '@lingui/react/macro'
import { useState, type ReactNode } from 'react'
import { Link } from 'wouter'
import { useView } from '../../acts/views.ts'
import { Fold } from '../../ui/banner.tsx'
import { Actions, Button, GoButton } from '../../ui/button.tsx'
import { BackLink, Closing, Page, PageHead } from '../../ui/page.tsx'
import { Row, Rows } from '../../ui/rows.tsx'
import { STEPS, type Step } from './steps.tsx'
import { ToBring } from './to-bring.tsx'

/**
 * A talk step by step: one speaks, the other says back, the one who spoke says whether it was understood; then the other way round. Either
 * may stop at every step. Nothing of it is kept.
 */
export const TalkNow = (): ReactNode => {
  const [step, setStep] = useState<Step>('before')
  const { toBring, theyBring } = useView('talk', {})
  const otherName = useView('person', {})?.otherName ?? ''
  const { title, says, ways } = STEPS[step]
  const over = step === 'stopped' || step === 'enough'
  return (
    <Page key={step}>
      <BackLink to="/talk">
        <Trans>A talk, taking turns</Trans>
      </BackLink>
      <PageHead title={title} />
      <Rows>
        {says(otherName).map((line, i) => (
          <Row key={i}>{line}</Row>
        ))}
      </Rows>
      {step === 'speaks' && toBring.length + theyBring.length > 0 && (
        <div className="rows">
          <Fold title={<Trans>What was to be brought</Trans>}>
            <ToBring />
          </Fold>
        </div>
      )}
      {over ? (
        <Actions>
          <GoButton to="/talk">
            <Trans>Back to what I bring</Trans>
          </GoButton>
        </Actions>
      ) : (
        <Actions>
          {ways.map(({ to, name }, i) => (
            <Button key={to} look={i === 0 ? 'fill' : 'line'} onClick={() => setStep(to)}>
              {name}
            </Button>
          ))}
          <Button look="quiet" onClick={() => setStep('stopped')}>
            <Trans>Stop here</Trans>
          </Button>
        </Actions>
      )}
      {step === 'before' && (
        <p className="soft">
          <Trans>
            If you are afraid of {otherName}, do not do this. <Link href="/help">Help now</Link>
          </Trans>
        </p>
      )}
      <Closing>
        <Trans>Nothing of a talk is written down here.</Trans>
      </Closing>
    </Page>
  )
}
