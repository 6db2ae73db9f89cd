import { Trans } from '@lingui/react/macro'
import type { FormEvent, ReactNode } from 'react'
import { act } from '../../acts/acting.ts'
import { useKeptChoice } from '../../acts/kept-choice.ts'
import { fieldOf, useKeptLine } from '../../acts/kept-line.ts'
import { useView } from '../../acts/views.ts'
import { TextArea } from '../../ui/field.tsx'
import { KeepOrLeave } from '../../ui/keep-or-leave.tsx'
import { StingToday, STINGS } from './sting.tsx'

type Words = { readonly scene: string; readonly plan: string; readonly signs?: string; readonly tell?: string }

type WritePlanProps = {
  /** The scenario that is written anew; without it a new one. */
  readonly scenario?: string
  readonly was?: Partial<Words>
  readonly onWritten: (scenario: string) => void
  readonly onCancel?: () => void
}

/** A plan for one moment: the scene, how it begins, what is done then, and whom one tells how fast. */
export const WritePlan = ({ scenario, was = {}, onWritten, onCancel }: WritePlanProps): ReactNode => {
  const person = useView('person', {})
  const at = scenario ?? 'new'
  const scene = useKeptLine(fieldOf('scenario', at, 'scene'), was.scene)
  const signs = useKeptLine(fieldOf('scenario', at, 'signs'), was.signs)
  const plan = useKeptLine(fieldOf('scenario', at, 'plan'), was.plan)
  const tell = useKeptLine(fieldOf('scenario', at, 'tell'), was.tell)
  const { value: sting, ...choice } = useKeptChoice(fieldOf('scenario', at, 'sting'), STINGS)
  const otherName = person?.otherName ?? ''

  const letGoOfDrafts = (): void => [scene, signs, plan, tell, choice].forEach(({ done }) => done())
  const write = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    const [signsText, tellText] = [signs.text.trim(), tell.text.trim()]
    const done = await act('scenario/written', {
      ...(scenario && { scenario }),
      scene: scene.text.trim(),
      plan: plan.text.trim(),
      ...(signsText && { signs: signsText }),
      ...(tellText && { tell: tellText }),
      ...(sting && { sting }),
    })
    const id = scenario ?? done?.[0]
    if (!done || !id) return
    letGoOfDrafts()
    onWritten(id)
  }

  return (
    <form className="sheet" onSubmit={event => void write(event)}>
      <TextArea
        label={<Trans>The scene</Trans>}
        hint={<Trans>Where, at what hour, who is there. As if it were next month.</Trans>}
        value={scene.text}
        onValue={scene.write}
      />
      <TextArea
        label={<Trans>How it begins</Trans>}
        hint={<Trans>The early signs, in you or around you, when turning round is still easy. It can stay blank.</Trans>}
        value={signs.text}
        onValue={signs.write}
      />
      <TextArea
        label={<Trans>If, then</Trans>}
        hint={
          <Trans>“If I notice that I have not said your name all evening, then I say it, and I go.” One thing that your body can do.</Trans>
        }
        value={plan.text}
        onValue={plan.write}
      />
      <TextArea
        label={<Trans>Whom you tell, and how fast</Trans>}
        hint={<Trans>“{otherName}, the same evening.” A friend, first, is an answer, too.</Trans>}
        value={tell.text}
        onValue={tell.write}
      />
      <StingToday value={sting} onChoose={choice.choose} />
      <KeepOrLeave
        keep={<Trans>Keep the plan</Trans>}
        disabled={scene.text.trim() === '' || plan.text.trim() === ''}
        onLeave={
          onCancel &&
          (() => {
            letGoOfDrafts()
            onCancel()
          })
        }
      />
    </form>
  )
}
