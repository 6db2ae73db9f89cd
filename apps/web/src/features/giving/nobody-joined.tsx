import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { GoButton } from '../../ui/button.tsx'
import { Empty } from '../../ui/page.tsx'

/** There is nobody to give to, and nothing is missing. */
export const NobodyJoined = ({ otherName, back }: { otherName: string; back: string }): ReactNode => (
  <Empty
    action={
      <GoButton to={back} look="line">
        <Trans>Back to where it is</Trans>
      </GoButton>
    }
  >
    <Trans>{otherName} is not here with you. It stays in your room, whole as it is.</Trans>
  </Empty>
)
