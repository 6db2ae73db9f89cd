import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { act } from '../../acts/acting.ts'
import { useOnTheirWay } from '../../acts/on-their-way.ts'
import { Fold } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { OnItsWayLine, WhatLeaves } from '../../ui/what-leaves.tsx'

type PutRightProps = { readonly item: string; readonly given: string; readonly now: string; readonly otherName: string }

/** What was written since is not what the other has. It can be set beside it, dated; what was given first stays. */
export const PutRight = ({ item, given, now, otherName }: PutRightProps): ReactNode => {
  const { onTheirWay, takeBack } = useOnTheirWay()
  const waiting = onTheirWay.find(({ what, payload }) => what === 'giving/corrected' && payload['item'] === item)
  if (waiting) return <OnItsWayLine leavesAt={waiting.leavesAt} over={waiting.over} onTakeBack={() => takeBack(waiting.id)} />
  if (given === now) return null
  return (
    <div className="rows">
      <Fold title={<Trans>Put right what you gave</Trans>} about={<Trans>What you wrote since is not what {otherName} has.</Trans>}>
        <div className="stack">
          <WhatLeaves otherName={otherName}>{now}</WhatLeaves>
          <p className="small soft">
            <Trans>It stands beside what you gave first, dated, for as long as both stand.</Trans>
          </p>
          <p>
            <Button look="line" onClick={() => void act('giving/corrected', { item, text: now })}>
              <Trans>Put it right</Trans>
            </Button>
          </p>
        </div>
      </Fold>
    </div>
  )
}
