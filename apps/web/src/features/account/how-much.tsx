import type { AccountView } from '@dropwise/domain/account'
import { Trans } from '@lingui/react/macro'
import { useState, type FormEvent, type ReactNode } from 'react'
import { act } from '../../acts/acting.ts'
import { Actions, Button } from '../../ui/button.tsx'
import { Radios, type Choice } from '../../ui/choice.tsx'

type Wanted = AccountView['wanted']

const choices: readonly Choice<Wanted>[] = [
  { value: 'outline', name: <Trans>The outline</Trans>, help: <Trans>What and when. No scenes.</Trans> },
  {
    value: 'everything',
    name: <Trans>Everything</Trans>,
    help: <Trans>The outline, and then the details, each in a row of its own.</Trans>,
  },
  { value: 'not-now', name: <Trans>Not now</Trans>, help: <Trans>What was given is put away, too.</Trans> },
  { value: 'never', name: <Trans>Never</Trans>, help: <Trans>I do not want to know this. It can be changed all the same.</Trans> },
]

/** How much one wants to know. It goes to the other at once, so it is said with a press of its own. */
export const HowMuch = ({ wanted, otherName }: { wanted: Wanted; otherName: string }): ReactNode => {
  const [chosen, setChosen] = useState<Wanted>(wanted)
  const say = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    await act('giving/given', { kind: 'account-depth', to: 'account', depth: chosen, text: '' })
  }
  return (
    <form className="section stack" onSubmit={event => void say(event)}>
      <Radios legend={<Trans>How much do you want to know?</Trans>} value={chosen} onChoose={setChosen} choices={choices} />
      <p className="small soft not-on-paper">
        <Trans>{otherName} learns at once what you choose here, and nothing else: not whether you read it.</Trans>
      </p>
      <Actions>
        <Button type="submit" look="line" disabled={chosen === wanted}>
          <Trans>Let it be so</Trans>
        </Button>
      </Actions>
    </form>
  )
}
