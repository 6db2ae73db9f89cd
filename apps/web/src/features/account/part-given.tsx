import type { AccountView } from '@dropwise/domain/account'
import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { act } from '../../acts/acting.ts'
import { useOnTheirWay } from '../../acts/on-their-way.ts'
import { useView } from '../../acts/views.ts'
import { Fold } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { useDates } from '../../ui/dates.ts'
import { OnItsWayLine, WhatLeaves } from '../../ui/what-leaves.tsx'
import { PutRight } from './put-right.tsx'

type PartGivenProps = {
  readonly part: AccountView['parts'][number]
  readonly outlineGiven: boolean
  readonly wanted: AccountView['wanted']
  readonly otherName: string
}

/** A detail leaves only after the whole outline, and only where the other wants to know everything. */
export const PartGiven = ({ part: { part, title, text, shown }, outlineGiven, wanted, otherName }: PartGivenProps): ReactNode => {
  const dates = useDates()
  const { goesOn } = useView('sharing', {})
  const { onTheirWay, takeBack } = useOnTheirWay()
  const waiting = onTheirWay.find(({ item, kind }) => kind === 'account-detail' && (item === part || item?.startsWith(`${part}~`)))
  if (waiting) return <OnItsWayLine leavesAt={waiting.leavesAt} over={waiting.over} onTakeBack={() => takeBack(waiting.id)} />
  if (shown && shown.withdrawnOn === undefined)
    return (
      <section className="section stack">
        <p className="soft">
          <Trans>Given on {dates.long(shown.givenOn)}</Trans>
        </p>
        {goesOn && shown.text !== undefined && <PutRight item={shown.item} given={shown.text} now={text} otherName={otherName} />}
      </section>
    )
  if (!goesOn) return null
  if (!outlineGiven || wanted !== 'everything')
    return (
      <p className="soft section">
        {outlineGiven ? (
          <Trans>{otherName} has not asked for details. This stays with you.</Trans>
        ) : (
          <Trans>The whole outline comes first. This stays with you.</Trans>
        )}
      </p>
    )
  return (
    <div className="rows">
      <Fold
        title={shown ? <Trans>Give this part again</Trans> : <Trans>Give this part</Trans>}
        about={<Trans>{otherName} wants to know everything. Nothing leaves by opening this.</Trans>}
      >
        <div className="stack">
          <WhatLeaves otherName={otherName} about={title}>
            {text}
          </WhatLeaves>
          <p className="small soft">
            <Trans>It waits ten minutes and can be taken back. Later it can be put right or withdrawn, in the open.</Trans>
          </p>
          <p>
            <Button look="line" onClick={() => void act('account/give-part', { part })}>
              <Trans>Give it to {otherName}</Trans>
            </Button>
          </p>
        </div>
      </Fold>
    </div>
  )
}
