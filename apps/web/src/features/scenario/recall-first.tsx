import { Trans } from '@lingui/react/macro'
import type { FormEvent, ReactNode } from 'react'
import { act } from '../../acts/acting.ts'
import { useKeptChoice } from '../../acts/kept-choice.ts'
import { fieldOf, useKeptLine } from '../../acts/kept-line.ts'
import { Actions, Button } from '../../ui/button.tsx'
import { TextArea } from '../../ui/field.tsx'
import { Faded } from './faded.tsx'
import { StingToday, STINGS } from './sting.tsx'

type Covered = { readonly scenario: string; readonly scene: string; readonly signs?: string; readonly faded: boolean }

/** The scene again, and the plan still covered: first what is known of it by heart. It may be nothing. */
export const RecallFirst = ({ scenario: { scenario, scene, signs, faded } }: { scenario: Covered }): ReactNode => {
  const recalled = useKeptLine(fieldOf('scenario', scenario, 'recalled'))
  const { value: sting, ...choice } = useKeptChoice(fieldOf('scenario', scenario, 'recalled-sting'), STINGS)
  const show = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (await act('scenario/rehearsed', { scenario, recalled: recalled.text.trim(), ...(sting && { sting }) }))
      [recalled, choice].forEach(({ done }) => done())
  }
  return (
    <form className="sheet" onSubmit={event => void show(event)}>
      <p className="voice own-words">{scene}</p>
      {signs && (
        <p className="soft own-words">
          <Trans>It begins like this: {signs}</Trans>
        </p>
      )}
      {faded && <Faded />}
      <TextArea
        label={<Trans>If this comes, what do you do, and whom do you tell?</Trans>}
        hint={<Trans>As far as you still know it. The plan is shown afterwards.</Trans>}
        value={recalled.text}
        onValue={recalled.write}
      />
      <StingToday value={sting} onChoose={choice.choose} />
      <Actions>
        <Button type="submit">
          <Trans>Now show the plan</Trans>
        </Button>
      </Actions>
    </form>
  )
}
