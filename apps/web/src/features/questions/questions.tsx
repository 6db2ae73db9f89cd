import '../../ui/thread.css'
import '../../ui/own-work.css'
import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useView } from '../../acts/views.ts'
import { Closing, Empty, Page, PageHead } from '../../ui/page.tsx'
import { AddRow, Row, Rows } from '../../ui/rows.tsx'
import { Ask } from './ask.tsx'
import { AskedOfMe } from './asked-of-me.tsx'
import { MyQuestions } from './my-questions.tsx'

/** Questions between two: one's own list, and what the other asks, three at a time. Which comes first goes by whose home it is. */
export const Questions = (): ReactNode => {
  const person = useView('person', {})
  return person?.home === 'betrayed' ? <ForTheAsker otherName={person.otherName} /> : <ForTheAsked otherName={person?.otherName ?? ''} />
}

const ForTheAsker = ({ otherName }: { otherName: string }): ReactNode => {
  const { joined } = useView('sharing', {})
  const { standing, answered } = useView('asked', {})
  return (
    <Page>
      <PageHead
        title={<Trans>Your questions.</Trans>}
        about={
          joined ? (
            <Trans>You choose how much you want to know. You can change it, or take a question back.</Trans>
          ) : (
            <Trans>A list of your own. If {otherName} joins you here, you can ask from it, in your own order.</Trans>
          )
        }
      />
      <MyQuestions otherName={otherName} />
      <Ask otherName={otherName} />
      {standing.length + answered.length > 0 && (
        <section className="section">
          <h2 className="sentence">
            <Trans>What {otherName} asks you</Trans>
          </h2>
          <AskedOfMe standing={standing} answered={answered} />
        </section>
      )}
      <Closing>
        <Trans>A question does not run out. It can wait until you want to ask it.</Trans>
      </Closing>
    </Page>
  )
}

const ForTheAsked = ({ otherName }: { otherName: string }): ReactNode => {
  const { joined } = useView('sharing', {})
  const { standing, answered } = useView('asked', {})
  const { questions } = useView('questions', {})
  return (
    <Page>
      <PageHead
        title={<Trans>Questions.</Trans>}
        about={
          joined ? (
            <Trans>
              What {otherName} asks, in the order {otherName} chose. No clock runs. There is more than one full answer.
            </Trans>
          ) : (
            <Trans>If {otherName} joins you here, this is where questions to you will stand, three at a time.</Trans>
          )
        }
      />
      {standing.length + answered.length > 0 ? (
        <AskedOfMe standing={standing} answered={answered} />
      ) : (
        <Empty>
          {joined ? <Trans>No questions here. It can stay that way.</Trans> : <Trans>You are here alone, and nothing is missing.</Trans>}
        </Empty>
      )}
      <section className="section">
        <h2 className="label">
          <Trans>Your own</Trans>
        </h2>
        <Rows>
          {questions.map(({ question, text }) => (
            <Row key={question} voice to={`/questions/${question}`}>
              {text}
            </Row>
          ))}
          <AddRow to="/questions/new">
            <Trans>Ask something yourself</Trans>
          </AddRow>
        </Rows>
      </section>
      <Closing>
        <Trans>A true answer can be made ready before anybody asks.</Trans>
      </Closing>
    </Page>
  )
}
