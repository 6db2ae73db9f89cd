import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useState, type ReactNode } from 'react'
import { Link } from 'wouter'
import { Actions, Button, GoButton } from '../../ui/button.tsx'
import { Radios } from '../../ui/choice.tsx'
import { BackLink, Closing, Page, PageHead, Sheet } from '../../ui/page.tsx'
import { Banner } from '../../ui/banner.tsx'
import { fearQuestions } from './fear-questions.ts'

type Answer = 'yes' | 'no' | 'rather-not-say'
type Answers = Readonly<Record<string, Answer>>

/** How long the second page stays for everybody (milliseconds), so that nobody sees from the time what was answered. */
const STAYS = 6_000

/**
 * Before two people share: a few plain questions for each, alone (S34). Answers live on this page and go with it; no act is called. Whoever
 * says yes and whoever says nothing see as many pages, for the same least time.
 */
export const BeforeJoining = (): ReactNode => {
  const [step, setStep] = useState<1 | 2 | 3>(1)
  const [answers, setAnswers] = useState<Answers>({})
  const afraid = Object.values(answers).includes('yes')
  if (step === 1) return <Asking answers={answers} onAnswer={setAnswers} onNext={() => setStep(2)} />
  if (step === 2) return <HelpFirst afraid={afraid} onNext={() => setStep(3)} />
  return <Choose afraid={afraid} />
}

const Back = (): ReactNode => (
  <BackLink to="/more">
    <Trans>More</Trans>
  </BackLink>
)

const Asking = ({
  answers,
  onAnswer,
  onNext,
}: {
  answers: Answers
  onAnswer: (answers: Answers) => void
  onNext: () => void
}): ReactNode => {
  const { i18n } = useLingui()
  return (
    <Page>
      <Back />
      <PageHead
        title={<Trans>Before you share with anybody.</Trans>}
        about={
          <Trans>
            A few questions for you alone. Leave any of them blank. Nothing is kept: the answers are gone when you leave this page. Be where
            nobody looks over your shoulder.
          </Trans>
        }
      />
      <Sheet>
        {fearQuestions.map(({ id, asks }) => (
          <Radios
            key={id}
            legend={i18n._(asks)}
            value={answers[id]}
            onChoose={value => onAnswer({ ...answers, [id]: value })}
            choices={[
              { value: 'yes', name: <Trans>Yes, or sometimes</Trans> },
              { value: 'no', name: <Trans>No</Trans> },
              { value: 'rather-not-say', name: <Trans>I would rather not say</Trans> },
            ]}
          />
        ))}
        <Actions stack>
          <Button onClick={onNext}>
            <Trans>Go on</Trans>
          </Button>
        </Actions>
      </Sheet>
      <Closing>
        <Trans>You can stop here. Nobody learns that you were on this page.</Trans>
      </Closing>
    </Page>
  )
}

/** Help comes first, whatever was answered; the page stays as long for everybody. */
const HelpFirst = ({ afraid, onNext }: { afraid: boolean; onNext: () => void }): ReactNode => {
  const [ready, setReady] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setReady(true), STAYS)
    return () => clearTimeout(timer)
  }, [])
  return (
    <Page>
      <Back />
      <PageHead title={<Trans>What may help first.</Trans>} />
      <Sheet>
        {afraid ? (
          <p>
            <Trans>
              What you said matters more than anything else in here. It is not your fault, and you do not have to sort it out alone.
            </Trans>
          </p>
        ) : (
          <p>
            <Trans>Nothing you said, or left blank, says that all is well or that it is not. You know your life; this page does not.</Trans>
          </p>
        )}
        <p>
          <Trans>
            <Link href="/help">Help now</Link> has people who know about fear, being hurt, and hurting someone. They do not tell anybody
            that you called; a call can show in a bill or a list of calls.
          </Trans>
        </p>
        <p>
          <Trans>Ending contact all at once can raise danger. People on those lines plan it with you.</Trans>
        </p>
        <Actions stack>
          <Button disabled={!ready} onClick={onNext}>
            <Trans>Go on</Trans>
          </Button>
        </Actions>
        <p className="small soft">
          <Trans>This page stays for a few seconds, for everybody.</Trans>
        </p>
      </Sheet>
      <Closing>
        <Trans>You can stop here as well.</Trans>
      </Closing>
    </Page>
  )
}

const Choose = ({ afraid }: { afraid: boolean }): ReactNode => (
  <Page>
    <Back />
    <PageHead title={<Trans>Alone, or with the other.</Trans>} />
    <Sheet>
      <p>
        {afraid ? (
          <Trans>We would use it alone for now. All that is yours works alone, and nobody can see that you use it.</Trans>
        ) : (
          <Trans>All that is yours works alone, for as long as you like. Nobody can see that you use it.</Trans>
        )}
      </p>
      <Banner>
        <p>
          <Trans>
            Once two of you share, the other sees what you give, one thing at a time, and that you ended sharing. The other never sees your
            journal, your check-ins, or whether you are here. Somebody who can make you unlock sees all of it.
          </Trans>
        </p>
      </Banner>
      <Actions stack>
        <GoButton to="/">
          <Trans>Use it alone</Trans>
        </GoButton>
        <GoButton to="/join" look="line">
          <Trans>Go on to joining</Trans>
        </GoButton>
      </Actions>
    </Sheet>
    <Closing>
      <Trans>Nothing of this was kept.</Trans>
    </Closing>
  </Page>
)
