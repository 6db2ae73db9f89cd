import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Equals } from './equals.tsx'
import type { Stretch } from './shown.ts'

/** How much of the long view is looked at: all of it, or the end. */
export const HowMuch = ({ shown, onShow }: { shown: Stretch; onShow: (stretch: Stretch) => void }): ReactNode => (
  <Equals
    legend={<Trans>How much</Trans>}
    forms={[
      { value: 'all', name: <Trans>All</Trans> },
      { value: 'year', name: <Trans>A year</Trans> },
      { value: 'three-months', name: <Trans>Three months</Trans> },
    ]}
    shown={shown}
    onShow={onShow}
  />
)
