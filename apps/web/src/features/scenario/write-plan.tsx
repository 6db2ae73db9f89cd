import { Trans } from '@lingui/react/macro'
import { useRef, type FormEvent, type ReactNode } from 'react'
import { act } from '../../acts/acting.ts'
import type { CameFrom } from '../../acts/intents.ts'
import { useKeptChoice } from '../../acts/kept-choice.ts'
import { fieldOf, useKeptLine, type KeptLine } from '../../acts/kept-line.ts'
import { useView } from '../../acts/views.ts'
import { TextArea } from '../../ui/field.tsx'
import { KeepOrLeave } from '../../ui/keep-or-leave.tsx'
import { StingToday, STINGS } from './sting.tsx'

type Words = { readonly scene: string; readonly plan: string; readonly signs?: string; readonly tell?: string }

type WritePlanProps = {
  /** The scenario that is written anew; without it a new one. */
  readonly scenario?: string
  readonly was?: Partial<Words>
  /** What a new one comes out of. */
  readonly handed?: CameFrom
  readonly onWritten: (scenario: string, cameFrom?: CameFrom) => void
  readonly onCancel?: () => void
}

/** A plan for one moment: the scene, how it begins, what is done then, and whom one tells how fast. */
export const WritePlan = ({ scenario, was = {}, handed, onWritten, onCancel }: WritePlanProps): ReactNode => {
  const person = useView('person', {})
  const at = scenario ?? 'new'
  const scene = useKeptLine(fieldOf('scenario', at, 'scene'), was.scene, handed)
  const signs = useKeptLine(fieldOf('scenario', at, 'signs'), was.signs, scene.cameFrom)
  const plan = useKeptLine(fieldOf('scenario', at, 'plan'), was.plan, scene.cameFrom)
  const tell = useKeptLine(fieldOf('scenario', at, 'tell'), was.tell, scene.cameFrom)
  const { value: sting, ...choice } = useKeptChoice(fieldOf('scenario', at, 'sting'), STINGS)
  const otherName = person?.otherName ?? ''
  // A scene that was handed over, and what it came out of, are kept with the first word that is typed beside it.
  const sceneWaits = useRef(scenario === undefined && was.scene !== undefined)
  const write = (field: KeptLine) => (text: string) => {
    if (sceneWaits.current && field !== scene) scene.write(scene.text)
    sceneWaits.current = false
    field.write(text)
  }

  const letGoOfDrafts = (): void => [scene, signs, plan, tell, choice].forEach(({ done }) => done())
  const keep = async (event: FormEvent): Promise<void> => {
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
    const { cameFrom } = [scene, signs, plan, tell].find(field => field.cameFrom) ?? {}
    letGoOfDrafts()
    onWritten(id, cameFrom)
  }

  return (
    <form className="sheet" onSubmit={event => void keep(event)}>
      <TextArea
        label={<Trans>The scene</Trans>}
        hint={<Trans>Where, at what hour, who is there. As if it were next month.</Trans>}
        value={scene.text}
        onValue={write(scene)}
      />
      <TextArea
        label={<Trans>How it begins</Trans>}
        hint={<Trans>The early signs, in you or around you, when turning round is still easy. It can stay blank.</Trans>}
        value={signs.text}
        onValue={write(signs)}
      />
      <TextArea
        label={<Trans>If, then</Trans>}
        hint={
          <Trans>“If I notice that I have not said your name all evening, then I say it, and I go.” One thing that your body can do.</Trans>
        }
        value={plan.text}
        onValue={write(plan)}
      />
      <TextArea
        label={<Trans>Whom you tell, and how fast</Trans>}
        hint={<Trans>“{otherName}, the same evening.” A friend, first, is an answer, too.</Trans>}
        value={tell.text}
        onValue={write(tell)}
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
