import { Trans } from '@lingui/react/macro'
import { useState, type ReactNode } from 'react'
import { useView } from '../../acts/views.ts'
import { Actions, Button } from '../../ui/button.tsx'
import { useDates } from '../../ui/dates.ts'
import { FearFirst } from '../../ui/fear/fear-first.tsx'
import { BackLink, Closing, Page, PageHead } from '../../ui/page.tsx'
import { Row, Rows } from '../../ui/rows.tsx'
import { SealedAnswer } from './sealed-answer.tsx'
import { StepBack } from './step-back.tsx'

/** The time that both chose is over. Each looks back alone, and the question comes round again under the same seal. */
export const Review = (): ReactNode => {
  const [step, setStep] = useState<'looks-back' | 'asks'>('looks-back')
  const back = (
    <BackLink to="/more">
      <Trans>More</Trans>
    </BackLink>
  )
  if (step === 'looks-back') return <LookBack back={back} onAsk={() => setStep('asks')} />
  return (
    <FearFirst back={back} title={<Trans>Before you look at this question.</Trans>}>
      {() => <SealedAnswer />}
    </FearFirst>
  )
}

const LookBack = ({ back, onAsk }: { back: ReactNode; onAsk: () => void }): ReactNode => {
  const dates = useDates()
  const { period } = useView('season', {})
  const otherName = useView('person', {})?.otherName ?? ''
  const from = dates.long(period?.begins ?? '')
  const until = dates.long(period?.ends ?? '')
  return (
    <Page>
      {back}
      <PageHead
        title={<Trans>The time you chose is over.</Trans>}
        about={
          <Trans>
            It went from {from} until {until}. Nothing goes on by itself, and nothing is over by itself. Look back alone, as slowly as you
            like.
          </Trans>
        }
      />
      <Rows>
        <Row to="/readiness" about={<Trans>The same questions to yourself, beside what you wrote then.</Trans>}>
          <Trans>Ready or not</Trans>
        </Row>
        <Row to="/over-time" about={<Trans>What you noted in this time, and before it.</Trans>}>
          <Trans>Over time</Trans>
        </Row>
        <Row to="/agreements" about={<Trans>What stands, and what you would word in another way.</Trans>}>
          <Trans>What you agreed on</Trans>
        </Row>
        <Row to="/side-by-side" about={<Trans>Each seals their own. Shown only when both gave.</Trans>}>
          <Trans>Values, side by side</Trans>
        </Row>
        <Row to="/guides/deciding" about={<Trans>What talks about deciding are, and what they are not.</Trans>}>
          <Trans>Deciding, without being pushed</Trans>
        </Row>
        <Row to="/apart" about={<Trans>A letter, what to keep, how to go, whom to turn to.</Trans>}>
          <Trans>Parting</Trans>
        </Row>
      </Rows>
      <Actions>
        <Button look="line" onClick={onAsk}>
          <Trans>Look at the question again</Trans>
        </Button>
      </Actions>
      <StepBack
        ask={<Trans>Step back from this</Trans>}
        says={<Trans>{otherName} reads that it has ended, and the day. No reason is asked, and none is told.</Trans>}
        does={<Trans>Step back</Trans>}
      />
      <Closing>
        <Trans>It may lie open for as long as you need.</Trans>
      </Closing>
    </Page>
  )
}
