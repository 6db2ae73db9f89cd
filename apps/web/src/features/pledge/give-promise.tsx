import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useLocation } from 'wouter'
import { act } from '../../acts/acting.ts'
import { useOnTheirWay } from '../../acts/on-their-way.ts'
import { useView } from '../../acts/views.ts'
import { Actions, Button, GoButton } from '../../ui/button.tsx'
import { Gone } from '../../ui/gone.tsx'
import { BackLink, Closing, Empty, Page, PageHead, Sheet } from '../../ui/page.tsx'
import { OnItsWayLine, WhatLeaves } from '../../ui/what-leaves.tsx'

/** Showing the other one promise: from then on what its maker says of it is said to both. */
export const GivePromise = ({ id }: { id: string }): ReactNode => {
  const [, go] = useLocation()
  const person = useView('person', {})
  const promise = useView('promise', { id })
  const { goesOn } = useView('sharing', {})
  const { day } = useView('today', {})
  const { mine } = useView('pledges', { since: day.slice(0, 7) })
  const { onTheirWay, takeBack } = useOnTheirWay()
  const otherName = person?.otherName ?? ''
  const back = (
    <BackLink to={`/promises/${id}`}>
      <Trans>Your word</Trans>
    </BackLink>
  )
  if (!promise) return <Gone back={back} />
  const waiting = onTheirWay.find(({ payload }) => payload['promise'] === id)
  const shown = mine.standing.some(({ promise }) => promise === id)
  const give = async (): Promise<void> => {
    if (await act('promise/give', { promise: id })) go('/shared')
  }
  return (
    <Page>
      {back}
      <PageHead title={<Trans>Show {otherName} this promise?</Trans>} />
      {waiting ? (
        <OnItsWayLine text={promise.text} leavesAt={waiting.leavesAt} over={waiting.over} onTakeBack={() => takeBack(waiting.id)} />
      ) : shown || !goesOn ? (
        <Empty>
          {shown ? (
            <Trans>{otherName} sees this promise.</Trans>
          ) : (
            <Trans>{otherName} is not here with you. Your word stands without that.</Trans>
          )}
        </Empty>
      ) : (
        <Sheet label={otherName}>
          <WhatLeaves otherName={otherName}>{promise.text}</WhatLeaves>
          <p className="small soft">
            <Trans>
              From then on {otherName} sees what you say of each day: done, late, not done, told first. What you said before stays with you.
              The promise waits ten minutes; what you say of it goes at once.
            </Trans>
          </p>
          <Actions stack>
            <GoButton to={`/promises/${id}`}>
              <Trans>Keep it private</Trans>
            </GoButton>
            <Button look="line" onClick={() => void give()}>
              <Trans>Show it to {otherName}</Trans>
            </Button>
          </Actions>
        </Sheet>
      )}
      <Closing>
        <Trans>A promise that nobody sees can be kept all the same.</Trans>
      </Closing>
    </Page>
  )
}
