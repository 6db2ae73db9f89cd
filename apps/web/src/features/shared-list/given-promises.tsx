import type { Views } from '@dropwise/home'
import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { act } from '../../acts/acting.ts'
import { AskedTwice } from '../../ui/asked-twice.tsx'

type Promised = Views['pledges']['value']['mine']['next'][number]

/** Promises that the other sees, with what is said of them. */
export const GivenPromises = ({ promises }: { promises: readonly Promised[] }): ReactNode =>
  promises.length > 0 && (
    <ul className="rows">
      {promises.map(({ promise, text }) => (
        <li className="given" key={promise}>
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
      ))}
    </ul>
  )
