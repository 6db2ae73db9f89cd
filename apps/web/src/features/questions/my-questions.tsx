import type { Views } from '@dropwise/home'
import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useView } from '../../acts/views.ts'
import { useDates } from '../../ui/dates.ts'
import { Row, Rows } from '../../ui/rows.tsx'

type Line = Views['questions']['value']['questions'][number]

/** One's own list, in one's own order. Each line says where it stands; no answer stands open here. */
export const MyQuestions = ({ otherName }: { otherName: string }): ReactNode => {
  const { questions } = useView('questions', {})
  if (questions.length === 0) return null
  return (
    <Rows>
      {questions.map(line => (
        <Row key={line.question} voice to={`/questions/${line.question}`} about={<Where line={line} otherName={otherName} />}>
          {line.text}
        </Row>
      ))}
    </Rows>
  )
}

const Where = ({ line: { state, answer, shownOn, depth }, otherName }: { line: Line; otherName: string }): ReactNode => {
  const dates = useDates()
  if (answer?.withdrawnOn !== undefined) return <Trans>The answer was withdrawn on {dates.long(answer.withdrawnOn)}.</Trans>
  if (answer?.as === 'not-yet' && answer.back) return <Trans>Comes back on {dates.long(answer.back)}.</Trans>
  if (answer?.as === 'with-counsellor') return <Trans>{otherName} wants to answer it with your counsellor.</Trans>
  if (answer?.as === 'rather-not') return <Trans>{otherName} does not want to answer this.</Trans>
  if (answer) {
    const { holds } = answer
    return holds ? (
      <Trans>Answered, and closed until you open it. It holds: {holds}</Trans>
    ) : (
      <Trans>Answered, and closed until you open it.</Trans>
    )
  }
  if (depth === 'never') return <Trans>You do not want to know this now.</Trans>
  if (state === 'shown' && shownOn)
    return (
      <Trans>
        Before {otherName} since {dates.long(shownOn)}.
      </Trans>
    )
  return state === 'taken-back' ? <Trans>Taken back. You have it here.</Trans> : <Trans>On your list. Nobody else knows of it.</Trans>
}
