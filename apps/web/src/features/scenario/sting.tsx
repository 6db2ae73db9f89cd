import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Radios } from '../../ui/choice.tsx'

export const STINGS = ['burns', 'stings', 'faint', 'gone'] as const
export type Sting = (typeof STINGS)[number]

/** How much it stings today, in words. It can stay blank. */
export const StingToday = ({ value, onChoose }: { value: Sting | undefined; onChoose: (sting: Sting) => void }): ReactNode => (
  <Radios
    beside="always"
    legend={<Trans>How much does what happened sting today?</Trans>}
    value={value}
    onChoose={onChoose}
    choices={[
      { value: 'burns', name: <Trans>It burns</Trans> },
      { value: 'stings', name: <Trans>It stings</Trans> },
      { value: 'faint', name: <Trans>It is faint</Trans> },
      { value: 'gone', name: <Trans>I do not feel it</Trans> },
    ]}
  />
)
