import type { Reflection } from '@dropwise/domain/hearing'
import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { act } from '../../acts/acting.ts'
import { useOnTheirWay } from '../../acts/on-their-way.ts'
import { useView } from '../../acts/views.ts'
import { AskedTwice } from '../../ui/asked-twice.tsx'
import { OnItsWayLine } from '../../ui/what-leaves.tsx'
import { heardWords, type As } from './heard-words.tsx'

type ReleaseProps = {
  readonly reflection: string
  readonly as: As
  readonly released: Reflection['released'] | undefined
  readonly otherName: string
}

/** Letting the other know, where one wants that: the one word, and nothing of the line beside it. */
export const Release = ({ reflection, as, released, otherName }: ReleaseProps): ReactNode => {
  const { goesOn } = useView('sharing', {})
  const { onTheirWay, takeBack } = useOnTheirWay()
  const waiting = onTheirWay.find(({ kind, payload }) => kind === 'heard' && payload['to'] === reflection)
  if (waiting) return <OnItsWayLine leavesAt={waiting.leavesAt} over={waiting.over} onTakeBack={() => takeBack(waiting.id)} />
  return (
    <div className="stack stack--near">
      {released && (
        <p className="small soft">
          <Trans>
            {otherName} knows: “{heardWords[released.as]}”. It stands under What I share, and can be withdrawn there.
          </Trans>
        </p>
      )}
      {goesOn && released?.as !== as && (
        <p>
          <AskedTwice
            ask={<Trans>Let {otherName} know</Trans>}
            says={
              <Trans>
                {otherName} would read “{heardWords[as]}”, and the day. Nothing of your line. You owe this to nobody.
              </Trans>
            }
            does={<Trans>Say so to {otherName}</Trans>}
            onDo={() => void act('giving/given', { kind: 'heard', to: reflection, as, text: '' })}
          />
        </p>
      )}
    </div>
  )
}
