import { Trans } from '@lingui/react/macro'
import { useState, type ReactNode } from 'react'
import { act } from '../../acts/acting.ts'
import { useView } from '../../acts/views.ts'
import { FearFirst } from '../../ui/fear/fear-first.tsx'
import { BackLink } from '../../ui/page.tsx'
import { Agreeing } from './agreeing.tsx'
import { OpenIt } from './open-it.tsx'
import { Review } from './review.tsx'
import { SealedAnswer } from './sealed-answer.tsx'
import { Together } from './together.tsx'

/** Whether to begin again together: opened by each alone, answered under a seal, told only where both said yes. */
export const Decision = (): ReactNode => {
  const { place } = useView('season', {})
  const { goesOn } = useView('sharing', {})
  const [asking, setAsking] = useState(false)
  if (goesOn && place === 'deciding') return <SealedAnswer />
  if (goesOn && place === 'review') return <Review />
  if (place === 'agreeing') return <Agreeing />
  if (place === 'together') return <Together />
  if (!asking) return <OpenIt onOpen={() => setAsking(true)} />
  return (
    <FearFirst
      back={
        <BackLink to="/more">
          <Trans>More</Trans>
        </BackLink>
      }
      title={<Trans>Before you look at this question.</Trans>}
    >
      {afraid => <OpenIt afraid={afraid} onOpen={() => void act('season/deciding-opened', {})} />}
    </FearFirst>
  )
}
