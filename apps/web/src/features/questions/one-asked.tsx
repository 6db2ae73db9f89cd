import '../../ui/thread.css'
import '../../ui/own-work.css'
import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useView } from '../../acts/views.ts'
import { useDates } from '../../ui/dates.ts'
import { Gone } from '../../ui/gone.tsx'
import { BackLink, Closing, Page, PageHead } from '../../ui/page.tsx'
import { Afraid } from './afraid.tsx'
import { depthWords } from './depth-words.tsx'
import { GivenAnswer } from './given-answer.tsx'
import { WriteAnswer } from './write-answer.tsx'

/** One question of the other's: how much is wanted, full answers to choose from, and what was answered. */
export const OneAsked = ({ id }: { id: string }): ReactNode => {
  const dates = useDates()
  const person = useView('person', {})
  const { standing, answered } = useView('asked', {})
  const question = [...standing, ...answered].find(({ item }) => item === id)
  const otherName = person?.otherName ?? ''
  const back = (
    <BackLink to="/questions">
      <Trans>Questions</Trans>
    </BackLink>
  )
  if (!question) return <Gone back={back} />
  const { text, depth, askedOn, again, answers, fear } = question
  const stands = standing.some(({ item }) => item === id)
  return (
    <Page>
      {back}
      <PageHead
        dateline={
          <Trans>
            {otherName} asked on {dates.long(askedOn)}
          </Trans>
        }
        title={text || <Trans>This question was taken back.</Trans>}
        about={
          <>
            {depthWords[depth]}. {again && <Trans>It was asked before. Hearing it again is part of how trust is looked for.</Trans>}
          </>
        }
      />
      {answers.map(answer => (
        <GivenAnswer key={answer.item} answer={answer} otherName={otherName} />
      ))}
      {stands && (depth === 'everything' || depth === 'outline' || depth === 'yes-or-no') && (
        <WriteAnswer id={id} depth={depth} otherName={otherName} />
      )}
      <div className="rows">
        <Afraid item={id} fear={fear} />
      </div>
      <Closing>
        <Trans>No clock runs on this page.</Trans>
      </Closing>
    </Page>
  )
}
