import '../../ui/thread.css'
import '../../ui/own-work.css'
import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useLocation } from 'wouter'
import { act } from '../../acts/acting.ts'
import { useView } from '../../acts/views.ts'
import { AskedTwice } from '../../ui/asked-twice.tsx'
import { Fold } from '../../ui/banner.tsx'
import { Actions, Button } from '../../ui/button.tsx'
import { Radios } from '../../ui/choice.tsx'
import { useDates } from '../../ui/dates.ts'
import { Gone } from '../../ui/gone.tsx'
import { BackLink, Closing, Page, PageHead } from '../../ui/page.tsx'
import { Answers } from './answers.tsx'
import { depths, depthWords } from './depth-words.tsx'
import { ShowIt } from './show-it.tsx'

/** One question of one's own: how much is wanted of it, what came to it, and the same asked before. */
export const OneQuestion = ({ id }: { id: string }): ReactNode => {
  const [, go] = useLocation()
  const dates = useDates()
  const person = useView('person', {})
  const question = useView('question', { id })
  const otherName = person?.otherName ?? ''
  const back = (
    <BackLink to="/questions">
      <Trans>Questions</Trans>
    </BackLink>
  )
  if (!question) return <Gone back={back} />
  const { text, depth, state, writtenOn, shownOn, answers, before } = question
  const again = async (): Promise<void> => {
    const [next] = (await act('question/written', { text, depth: depth === 'never' ? 'not-now' : depth, again: id })) ?? []
    if (next !== undefined) go(`/questions/${next}`)
  }
  const letGo = async (): Promise<void> => {
    if (await act('question/let-go', { question: id })) go('/questions')
  }
  return (
    <Page>
      {back}
      <PageHead
        dateline={shownOn ? <Trans>Asked on {dates.long(shownOn)}</Trans> : <Trans>Written on {dates.long(writtenOn)}</Trans>}
        title={text}
      />
      {answers.length > 0 && <Answers answers={answers} otherName={otherName} />}
      {state === 'mine' && <ShowIt id={id} text={text} depth={depth} otherName={otherName} />}
      <div className="rows">
        <Fold title={<Trans>How much do you want to know?</Trans>} about={depthWords[depth]}>
          <Radios
            legend={<Trans>You can change this at any time. It holds at once.</Trans>}
            value={depth}
            onChoose={value => void act('question/depth-said', { question: id, depth: value })}
            choices={depths}
          />
        </Fold>
        {before.length > 0 && (
          <Fold title={<Trans>What was said when you asked before</Trans>} about={<Trans>For your eyes alone.</Trans>}>
            {before.map(({ question: asked, shownOn: on, answers: said }) => (
              <section key={asked} className="stack stack--near">
                {on && (
                  <p className="small soft">
                    <Trans>Asked on {dates.long(on)}</Trans>
                  </p>
                )}
                <Answers answers={said} otherName={otherName} />
              </section>
            ))}
          </Fold>
        )}
      </div>
      <section className="section">
        <Actions>
          {state === 'mine' && (
            <Button look="quiet" onClick={() => void act('question/put-first', { question: id })}>
              <Trans>Put it first</Trans>
            </Button>
          )}
          {state === 'shown' && (
            <AskedTwice
              ask={<Trans>Take the question back</Trans>}
              says={<Trans>It leaves {otherName}’s page at the next contact. A dated mark stays. You keep it here.</Trans>}
              does={<Trans>Take it back now</Trans>}
              onDo={() => void act('giving/withdrawn', { item: id })}
            />
          )}
          {(state === 'answered' || state === 'taken-back') && (
            <Button look="line" onClick={() => void again()}>
              <Trans>I need to hear it again</Trans>
            </Button>
          )}
          <AskedTwice
            ask={<Trans>Let go of this question</Trans>}
            says={<Trans>It leaves your list. What was given stays as it was given.</Trans>}
            does={<Trans>Let go of it</Trans>}
            onDo={() => void letGo()}
          />
        </Actions>
      </section>
      <Closing>
        <Trans>You can ask the same thing as often as you need to.</Trans>
      </Closing>
    </Page>
  )
}
