import type { Views } from '@dropwise/home'
import { Trans } from '@lingui/react/macro'
import { useState, type FormEvent, type ReactNode } from 'react'
import { act } from '../../acts/acting.ts'
import { AskedTwice } from '../../ui/asked-twice.tsx'
import { Actions, Button } from '../../ui/button.tsx'
import { useDates } from '../../ui/dates.ts'
import { TextArea } from '../../ui/field.tsx'
import { KeepOrLeave } from '../../ui/keep-or-leave.tsx'
import { AnswerWords } from './answers.tsx'

type Answer = Views['asked']['value']['standing'][number]['answers'][number]

/** An answer as its writer sees it: put right beside what was said, or withdrawn with a mark. */
export const GivenAnswer = ({ answer, otherName }: { answer: Answer; otherName: string }): ReactNode => {
  const dates = useDates()
  const [correcting, setCorrecting] = useState(false)
  const { item, as, back, text, givenOn, withdrawnOn } = answer
  if (withdrawnOn !== undefined || as === undefined)
    return (
      <p className="soft">
        <Trans>You withdrew an answer on {dates.long(withdrawnOn ?? givenOn)}.</Trans>
      </p>
    )
  return (
    <section className="section stack stack--near">
      <p className="small soft">
        <Trans>You answered on {dates.long(givenOn)}.</Trans>{' '}
        {as === 'not-yet' && back && <Trans>You come back on {dates.long(back)}.</Trans>}
        {as === 'with-counsellor' && <Trans>With your counsellor.</Trans>}{' '}
        {as === 'rather-not' && <Trans>You do not want to answer this.</Trans>}
      </p>
      {text && <AnswerWords answer={answer} otherName={otherName} />}
      {correcting ? (
        <PutRight item={item} text={text ?? ''} onDone={() => setCorrecting(false)} />
      ) : (
        <Actions>
          <Button look="line" onClick={() => setCorrecting(true)}>
            <Trans>Put it right</Trans>
          </Button>
          <AskedTwice
            ask={<Trans>Withdraw it</Trans>}
            says={<Trans>The words leave {otherName}’s Dropwise at its next contact. A dated mark stays. A copy may have been kept.</Trans>}
            does={<Trans>Withdraw it now</Trans>}
            onDo={() => void act('giving/withdrawn', { item })}
          />
        </Actions>
      )}
    </section>
  )
}

const PutRight = ({ item, text, onDone }: { item: string; text: string; onDone: () => void }): ReactNode => {
  const [words, setWords] = useState(text)
  const correct = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (await act('giving/corrected', { item, text: words.trim() })) onDone()
  }
  return (
    <form className="stack stack--near" onSubmit={event => void correct(event)}>
      <TextArea
        label={<Trans>As it was</Trans>}
        hint={<Trans>These words stand on top, dated. What you said first stays under them.</Trans>}
        value={words}
        onValue={setWords}
      />
      <KeepOrLeave keep={<Trans>Put it right</Trans>} disabled={words.trim() === '' || words.trim() === text} onLeave={onDone} />
    </form>
  )
}
