import type { Views } from '@dropwise/home'
import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { act } from '../../acts/acting.ts'
import { AskedTwice } from '../../ui/asked-twice.tsx'

type Promised = Views['pledges']['value']['mine']['next'][number]

/** A promise that the other sees, with what is said of it. */
export const GivenPromise = ({ promise: { promise, text } }: { promise: Promised }): ReactNode => (
  <li className="given">
    <p className="small soft">
      <Trans>A promise, and what you say of it</Trans>
    </p>
    <p className="voice">{text}</p>
    <AskedTwice
      ask={<Trans>Withdraw it</Trans>}
      says={<Trans>Its words and what you said of it are shown to you alone from then on. A dated mark stays.</Trans>}
      does={<Trans>Withdraw it now</Trans>}
      onDo={() => void act('pledge/withdrawn', { promise })}
    />
  </li>
)
