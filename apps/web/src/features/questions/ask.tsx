import { Trans } from '@lingui/react/macro'
import { useState, type FormEvent, type ReactNode } from 'react'
import { useLocation } from 'wouter'
import { act } from '../../acts/acting.ts'
import { useKeptLine } from '../../acts/kept-line.ts'
import { useView } from '../../acts/views.ts'
import { Actions, Button } from '../../ui/button.tsx'
import { Radios } from '../../ui/choice.tsx'
import { TextArea } from '../../ui/field.tsx'
import { BackLink, Closing, Page, PageHead } from '../../ui/page.tsx'
import { depths, type Depth } from './depth-words.tsx'

/**
 * A question, kept on one's own list first, by its words alone: how much one wants to know can be said later. What the other would get is
 * looked at on its own page, before anything leaves.
 */
export const Ask = ({ otherName }: { otherName: string }): ReactNode => {
  const [, go] = useLocation()
  const { room } = useView('questions', {})
  const { goesOn } = useView('sharing', {})
  const { text, write, done } = useKeptLine('question:new')
  const [depth, setDepth] = useState<Depth>()
  const blank = text.trim() === ''

  const keep = async (): Promise<string | undefined> => {
    if (blank) return undefined
    const [question] = (await act('question/written', { text: text.trim(), depth: depth ?? 'not-now' })) ?? []
    if (question === undefined) return undefined
    done()
    setDepth(undefined)
    return question
  }
  const keepPrivate = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (await keep()) go('/questions')
  }
  const lookFirst = async (): Promise<void> => {
    const question = await keep()
    if (question !== undefined) go(`/questions/${question}`)
  }

  return (
    <section className="section compose">
      <h2 className="sentence">
        <Trans>Ask something</Trans>
      </h2>
      {goesOn && (
        <p className="soft small">
          {room ? (
            <Trans>Three can stand before {otherName} at a time. There is room. Your list has no end.</Trans>
          ) : (
            <Trans>Three stand before {otherName}. This one can wait on your list, which has no end.</Trans>
          )}
        </p>
      )}
      <form className="stack" onSubmit={event => void keepPrivate(event)}>
        <TextArea label={<Trans>In your own words</Trans>} value={text} onValue={write} />
        <Radios legend={<Trans>How much do you want to know?</Trans>} value={depth} onChoose={setDepth} choices={depths} />
        <Actions stack>
          <Button type="submit" disabled={blank}>
            <Trans>Keep it private</Trans>
          </Button>
          {goesOn && depth !== 'not-now' && depth !== 'never' && (
            <Button look="line" disabled={blank || depth === undefined} onClick={() => void lookFirst()}>
              <Trans>See what {otherName} would get</Trans>
            </Button>
          )}
        </Actions>
      </form>
    </section>
  )
}

/** The same on a page of its own, for the home in which questions of the other stand first. */
export const AskPage = (): ReactNode => {
  const person = useView('person', {})
  return (
    <Page>
      <BackLink to="/questions">
        <Trans>Questions</Trans>
      </BackLink>
      <PageHead
        title={<Trans>A question of yours.</Trans>}
        about={<Trans>Kept for you first. Whoever was hurt may not owe you an answer.</Trans>}
      />
      <Ask otherName={person?.otherName ?? ''} />
      <Closing>
        <Trans>Some questions are answered by waiting with them.</Trans>
      </Closing>
    </Page>
  )
}
