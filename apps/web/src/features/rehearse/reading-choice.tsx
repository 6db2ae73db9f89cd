import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { act } from '../../acts/acting.ts'
import { Radios, Switch } from '../../ui/choice.tsx'
import type { Side } from './read-as.ts'

/** For whoever is on both sides: from which one this piece is written. */
export const WhichSide = ({
  side,
  otherName,
  onChoose,
}: {
  side: Side | undefined
  otherName: string
  onChoose: (side: Side) => void
}): ReactNode => (
  <Radios
    beside="wide"
    legend={<Trans>What is this draft about?</Trans>}
    value={side}
    onChoose={onChoose}
    choices={[
      { value: 'wayward', name: <Trans>What I did</Trans> },
      { value: 'betrayed', name: <Trans>What {otherName} did</Trans> },
    ]}
  />
)

/** For the one who was betrayed: nothing is read unless asked for. */
export const ReadingSwitch = ({ on }: { on: boolean }): ReactNode => (
  <Switch
    label={<Trans>Read my drafts for words that force</Trans>}
    about={<Trans>Threats, children, money, being made to do something. Your anger is yours, and is never marked.</Trans>}
    on={on}
    words={[<Trans key="on">On</Trans>, <Trans key="off">Off</Trans>]}
    onTurn={turned => void act('settings/chosen', { marks: turned ? 'coercion' : 'none' })}
  />
)
