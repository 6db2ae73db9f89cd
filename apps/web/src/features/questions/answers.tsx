import type { Views } from '@dropwise/home'
import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Fold } from '../../ui/banner.tsx'
import { ClockSetBack } from '../../ui/clock-set-back.tsx'
import { useDates } from '../../ui/dates.ts'
import { depthWords } from './depth-words.tsx'

type Answer = NonNullable<Views['question']['value']>['answers'][number]

/** What was said to a question, oldest first. Words stand behind a row that says what it holds; it never opens itself. */
export const Answers = ({ answers, otherName }: { answers: readonly Answer[]; otherName: string }): ReactNode => (
  <div className="rows">
    {answers.map(answer => (
      <OneAnswer key={answer.item} answer={answer} otherName={otherName} />
    ))}
  </div>
)

const OneAnswer = ({ answer, otherName }: { answer: Answer; otherName: string }): ReactNode => {
  const dates = useDates()
  const { as, depth, holds, back, givenOn, withdrawnOn, deeper, text } = answer
  const on = dates.long(givenOn)
  if (withdrawnOn !== undefined || as === undefined)
    return (
      <p className="given soft">
        <Trans>
          An answer of {on} was withdrawn on {dates.long(withdrawnOn ?? givenOn)}.
        </Trans>
      </p>
    )
  if (deeper)
    return (
      <p className="given soft">
        <Trans>
          On {on} {otherName} answered more than you want to know now. Those words stay away.
        </Trans>
      </p>
    )
  if (as === 'words')
    return (
      <Fold title={<Trans>The answer of {on}</Trans>} about={holds ? <Trans>It holds: {holds}</Trans> : depth && depthWords[depth]}>
        <AnswerWords answer={answer} otherName={otherName} />
      </Fold>
    )
  return (
    <div className="given">
      <p className="ask__facts">
        <span className="tag tag--hold">
          {as === 'not-yet' && <Trans>Comes back on {dates.long(back ?? givenOn)}</Trans>}
          {as === 'with-counsellor' && <Trans>With your counsellor</Trans>}
          {as === 'rather-not' && <Trans>Does not want to answer this</Trans>}
        </span>
        <span>{on}</span>
      </p>
      {text && <blockquote className="voice own-words">{text}</blockquote>}
    </div>
  )
}

/** The words in force on top, and under them what was said before, dated and joined by a line. */
export const AnswerWords = ({
  answer: { text, earlier, givenOn, correctedOn, datedBefore },
  otherName,
}: {
  answer: Answer
  otherName: string
}): ReactNode => {
  const dates = useDates()
  const said = [...earlier].toReversed()
  if (said.length === 0)
    return (
      <>
        <blockquote className="voice own-words">{text}</blockquote>
        <ClockSetBack after={datedBefore} />
      </>
    )
  return (
    <>
      <ol className="thread">
        <li className="is-now">
          <p className="thread__when">
            <Trans>
              As it stands. {otherName} corrected it on {dates.long(correctedOn ?? givenOn)}.
            </Trans>
          </p>
          <p className="voice own-words">{text}</p>
        </li>
        {said.map(({ text: before, day }, nth) => (
          <li className="is-earlier" key={said.length - nth}>
            <p className="thread__when">
              {day === givenOn ? (
                <Trans>As it was first told, {dates.long(day)}</Trans>
              ) : (
                <Trans>As it was told on {dates.long(day)}</Trans>
              )}
            </p>
            <p className="voice own-words">{before}</p>
          </li>
        ))}
      </ol>
      <ClockSetBack after={datedBefore} />
    </>
  )
}
