import type { Acts } from '@dropwise/home'
import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Link, useLocation } from 'wouter'
import { Button } from '../ui/button.tsx'
import { useDates } from '../ui/dates.ts'
import { OnItsWayLine } from '../ui/what-leaves.tsx'
import { handOver } from './intents.ts'
import { useOnTheirWay } from './on-their-way.ts'
import { useView } from './views.ts'

type ShareItProps = {
  /** What would leave, with the name under which it would. */
  readonly given: Acts['giving/given'] & { readonly item: string }
  /** The copy that was given last, if any. */
  readonly shared?: { readonly item: string; readonly givenOn: string; readonly withdrawnOn?: string } | undefined
  readonly back: string
}

/** One thing of one's own: only here, on its way, given, or taken back. Giving it is another page; nothing leaves from this one. */
export const ShareIt = ({ given, shared, back }: ShareItProps): ReactNode => {
  const [, go] = useLocation()
  const dates = useDates()
  const { joined, goesOn } = useView('sharing', {})
  const { onTheirWay, takeBack } = useOnTheirWay()
  const waiting = onTheirWay.find(({ payload }) => payload['item'] === given.item)
  if (waiting)
    return <OnItsWayLine text={waiting.text} leavesAt={waiting.leavesAt} over={waiting.over} onTakeBack={() => takeBack(waiting.id)} />
  const stands = shared !== undefined && shared.withdrawnOn === undefined
  const share = (): void => {
    handOver({ kind: 'give-this', given, back })
    go('/give')
  }
  return (
    <div className="stack stack--near">
      {shared && (
        <p className="small soft">
          {shared.withdrawnOn === undefined ? (
            <Trans>
              Given on {dates.long(shared.givenOn)}. To put it right or withdraw it: <Link href="/shared">What I share</Link>
            </Trans>
          ) : (
            <Trans>You took it back on {dates.long(shared.withdrawnOn)}. What is written here is still yours.</Trans>
          )}
        </p>
      )}
      {!stands && (goesOn || !joined) && (
        <p>
          <Button look="quiet" onClick={share}>
            <Trans>Share it</Trans>
          </Button>
        </p>
      )}
    </div>
  )
}
