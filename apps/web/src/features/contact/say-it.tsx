import { Trans } from '@lingui/react/macro'
import type { FormEvent, ReactNode } from 'react'
import { act } from '../../acts/acting.ts'
import { useKeptChoice } from '../../acts/kept-choice.ts'
import { fieldOf, useKeptLine } from '../../acts/kept-line.ts'
import { Actions, Button } from '../../ui/button.tsx'
import { Radios } from '../../ui/choice.tsx'
import { TextArea } from '../../ui/field.tsx'
import { ALL, asWords, type As } from './as-words.tsx'

type Was = { readonly as: As; readonly how?: string; readonly plan?: string; readonly tell?: string }

/** How it stands, how that came, and what happens when there is contact after all. Nothing is preselected the first time. */
export const SayIt = ({ was, otherName }: { was: Was | undefined; otherName: string }): ReactNode => {
  const { value: as, ...choice } = useKeptChoice(fieldOf('contact', 'mine', 'as'), ALL, was?.as)
  const how = useKeptLine(fieldOf('contact', 'mine', 'how'), was?.how)
  const plan = useKeptLine(fieldOf('contact', 'mine', 'plan'), was?.plan)
  const tell = useKeptLine(fieldOf('contact', 'mine', 'tell'), was?.tell)
  const say = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (!as) return
    const words = Object.entries({ how, plan, tell }).flatMap(([name, { text }]) => (text.trim() ? [[name, text.trim()]] : []))
    if (await act('contact/said', { as, ...Object.fromEntries(words) })) [choice, how, plan, tell].forEach(({ done }) => done())
  }
  return (
    <form className="sheet" onSubmit={event => void say(event)}>
      <Radios
        legend={<Trans>How it stands today</Trans>}
        value={as}
        onChoose={choice.choose}
        choices={ALL.map(value => ({ value, name: asWords[value] }))}
      />
      {as && (
        <>
          <TextArea
            label={
              as === 'ended' ? (
                <Trans>How it ended</Trans>
              ) : as === 'unavoidable' ? (
                <Trans>Why it cannot be avoided</Trans>
              ) : (
                <Trans>Why it continues</Trans>
              )
            }
            hint={<Trans>Who said what, and whether it was said in words. It can stay blank.</Trans>}
            value={how.text}
            onValue={how.write}
          />
          <TextArea
            label={<Trans>What you do when there is contact</Trans>}
            hint={<Trans>A message, a meeting at work, a chance encounter. One thing for each.</Trans>}
            value={plan.text}
            onValue={plan.write}
          />
          <TextArea
            label={<Trans>Whom you tell, and how fast</Trans>}
            hint={<Trans>“{otherName}, the same evening.” A friend, first, is an answer, too.</Trans>}
            value={tell.text}
            onValue={tell.write}
          />
        </>
      )}
      <Actions>
        <Button type="submit" disabled={!as}>
          <Trans>Say it so</Trans>
        </Button>
      </Actions>
    </form>
  )
}
