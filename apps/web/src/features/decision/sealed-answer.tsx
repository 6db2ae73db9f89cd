import { Trans } from '@lingui/react/macro'
import { useState, type FormEvent, type ReactNode } from 'react'
import { act } from '../../acts/acting.ts'
import { useView } from '../../acts/views.ts'
import { Actions, Button, GoButton } from '../../ui/button.tsx'
import { Radios } from '../../ui/choice.tsx'
import { BackLink, Closing, Page, PageHead, Sheet } from '../../ui/page.tsx'
import { Row, Rows } from '../../ui/rows.tsx'
import { Envelopes } from './envelopes.tsx'
import { StepBack } from './step-back.tsx'
import { WhatHappens } from './what-happens.tsx'

type Answer = 'start' | 'not-now' | 'part'

/** The sealed answer: given, replaced, taken out, and never shown again. */
export const SealedAnswer = (): ReactNode => {
  const { sealed } = useView('decision', {})
  const { place } = useView('season', {})
  const otherName = useView('person', {})?.otherName ?? ''
  const [answer, setAnswer] = useState<Answer>()
  const [said, setSaid] = useState<'sealed' | 'out'>()
  const seal = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (!answer) return
    await act('decision/sealed', { answer })
    // Nobody who looks at this page afterwards sees what was chosen.
    setAnswer(undefined)
    setSaid('sealed')
  }
  const takeOut = async (): Promise<void> => {
    await act('decision/removed', {})
    setSaid('out')
  }
  return (
    <Page>
      <BackLink to="/more">
        <Trans>More</Trans>
      </BackLink>
      <PageHead
        dateline={<Trans>Sealed answer</Trans>}
        title={<Trans>Do you want to begin again together?</Trans>}
        about={<Trans>For a time that the two of you agree on afterwards. Then the question comes round again.</Trans>}
      />
      <Sheet label="answer">
        <form className="stack" onSubmit={event => void seal(event)}>
          <Radios
            legend={<Trans>Your answer</Trans>}
            value={answer}
            onChoose={setAnswer}
            choices={[
              { value: 'start', name: <Trans>Yes, I want to begin</Trans> },
              { value: 'not-now', name: <Trans>Not now</Trans> },
              { value: 'part', name: <Trans>No. I want to part</Trans> },
            ]}
          />
          <output>
            {said === 'sealed' && <Trans>It is sealed.</Trans>}
            {said === 'out' && <Trans>It is out. Nothing is sealed.</Trans>}
          </output>
          <Actions stack>
            <Button type="submit" disabled={answer === undefined}>
              {sealed ? <Trans>Seal this in its place</Trans> : <Trans>Seal my answer</Trans>}
            </Button>
            <GoButton to="/more" look="quiet">
              <Trans>Close without answering</Trans>
            </GoButton>
          </Actions>
        </form>
      </Sheet>
      <Envelopes sealed={sealed} otherName={otherName} />
      {sealed && (
        <section className="section stack stack--near">
          <h2 className="label">
            <Trans>Something is sealed</Trans>
          </h2>
          <p className="measure">
            <Trans>Which answer it is, nobody can look up: not you, and not somebody who makes you open this page.</Trans>
          </p>
          <p>
            <Button look="quiet" onClick={() => void takeOut()}>
              <Trans>Take it out</Trans>
            </Button>
          </p>
        </section>
      )}
      <WhatHappens />
      <Rows>
        <Row
          to="/apart"
          about={<Trans>That is a way through as well. You keep everything you wrote, and can go on your own, today.</Trans>}
        >
          <Trans>If you would rather stop, or live apart</Trans>
        </Row>
      </Rows>
      <StepBack
        ask={<Trans>Close this question again</Trans>}
        says={
          place === 'review' ? (
            <Trans>
              Back to your own healing. A sealed answer goes with it. {otherName} reads that your time together has ended, and the day.
            </Trans>
          ) : (
            <Trans>Back to your own healing. A sealed answer goes with it. Nobody is told.</Trans>
          )
        }
        does={<Trans>Close it</Trans>}
      />
      <Closing>
        <Trans>It can stay unanswered. Nothing here asks again.</Trans>
      </Closing>
    </Page>
  )
}
