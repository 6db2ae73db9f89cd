import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useState, type ReactNode } from 'react'
import { Link } from 'wouter'
import { Actions, Button } from '../button.tsx'
import { Radios } from '../choice.tsx'
import { Closing, Page, PageHead, Sheet } from '../page.tsx'
import { fearQuestions } from './fear-questions.ts'

type Answer = 'yes' | 'no' | 'rather-not-say'
type Answers = Readonly<Record<string, Answer>>

/** How long the second page stays for everybody (milliseconds), so that nobody sees from the time what was answered. */
const STAYS = 6_000

type FearFirstProps = {
  /** The way back, on both pages. */
  back: ReactNode
  title: ReactNode
  /** What comes after, once both pages were gone through. */
  children: (afraid: boolean) => ReactNode
}

/**
 * Before something that ties two people: a few plain questions for each, alone (S34). Answers live on this page and go with it; no act is
 * called. Whoever says yes and whoever says nothing see as many pages, for the same least time.
 */
export const FearFirst = ({ back, title, children }: FearFirstProps): ReactNode => {
  const [step, setStep] = useState<1 | 2 | 3>(1)
  const [answers, setAnswers] = useState<Answers>({})
  const afraid = Object.values(answers).includes('yes')
  if (step === 1) return <Asking back={back} title={title} answers={answers} onAnswer={setAnswers} onNext={() => setStep(2)} />
  if (step === 2) return <HelpFirst back={back} afraid={afraid} onNext={() => setStep(3)} />
  return children(afraid)
}

type AskingProps = Pick<FearFirstProps, 'back' | 'title'> & {
  answers: Answers
  onAnswer: (answers: Answers) => void
  onNext: () => void
}

const Asking = ({ back, title, answers, onAnswer, onNext }: AskingProps): ReactNode => {
  const { i18n } = useLingui()
  return (
    <Page>
      {back}
      <PageHead
        title={title}
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
const HelpFirst = ({ back, afraid, onNext }: { back: ReactNode; afraid: boolean; onNext: () => void }): ReactNode => {
  const [ready, setReady] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setReady(true), STAYS)
    return () => clearTimeout(timer)
  }, [])
  return (
    <Page>
      {back}
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
