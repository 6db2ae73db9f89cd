import type { Views } from '@dropwise/home'
import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { act } from '../../acts/acting.ts'
import { AskedTwice } from '../../ui/asked-twice.tsx'
import { useDates } from '../../ui/dates.ts'
import { TakenBack } from '../../ui/taken-back.tsx'

type Given = Views['pledges']['value']['mine']
type GivenPromiseProps = { readonly promise: Given['standing'][number]; readonly mayWithdraw: boolean }

/** A promise that the other sees, with what is said of it: also one whose day has passed. */
export const GivenPromise = ({ promise: { promise, text, givenOn, endedOn }, mayWithdraw }: GivenPromiseProps): ReactNode => {
  const dates = useDates()
  return (
    <li className="given">
      <Kind />
      <p className="voice">{text}</p>
      <p className="small soft">
        <Trans>Given on {dates.long(givenOn)}.</Trans> {endedOn && <Trans>Ended on {dates.long(endedOn)}.</Trans>}
      </p>
      {mayWithdraw && (
        <AskedTwice
          ask={<Trans>Withdraw it</Trans>}
          says={<Trans>Its words and what you said of it are shown to you alone from then on. A dated mark stays.</Trans>}
          does={<Trans>Withdraw it now</Trans>}
          onDo={() => void act('pledge/withdrawn', { promise })}
        />
      )}
    </li>
  )
}

/** What is left of one that was taken back: that there was one, and when. */
export const WithdrawnPromise = ({ promise: { givenOn, withdrawnOn } }: { promise: Given['withdrawn'][number] }): ReactNode => {
  const dates = useDates()
  return (
    <li className="given">
      <Kind />
      <TakenBack on={withdrawnOn} />
      <p className="small soft">
        <Trans>Given on {dates.long(givenOn)}.</Trans>
      </p>
    </li>
  )
}

const Kind = (): ReactNode => (
  <p className="small soft">
    <Trans>A promise, and what you say of it</Trans>
  </p>
)
