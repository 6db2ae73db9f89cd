import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { act } from '../../acts/acting.ts'
import { useOnTheirWay } from '../../acts/on-their-way.ts'
import { useView } from '../../acts/views.ts'
import { AskedTwice } from '../../ui/asked-twice.tsx'
import { OnItsWayLine } from '../../ui/what-leaves.tsx'

/** Yes to the very words: said on purpose, and taken back for ten minutes. */
export const SayYes = ({ to, text }: { to: string; text: string }): ReactNode => {
  const { onTheirWay, takeBack } = useOnTheirWay()
  const otherName = useView('person', {})?.otherName ?? ''
  const waiting = onTheirWay.find(({ kind, payload }) => kind === 'agreed' && payload['to'] === to)
  if (waiting) return <OnItsWayLine text={text} leavesAt={waiting.leavesAt} over={waiting.over} onTakeBack={() => takeBack(waiting.id)} />
  return (
    <div className="stack">
      <AskedTwice
        ask={<Trans>Yes to these words</Trans>}
        says={
          <Trans>
            {otherName} reads your yes to exactly these words. It waits ten minutes and can be taken back; later either of you can end it.
          </Trans>
        }
        does={<Trans>Say yes</Trans>}
        onDo={() => void act('giving/given', { kind: 'agreed', to, text })}
      />
      <p className="small soft">
        <Trans>
          If you are afraid to leave it unsaid, talk with somebody first. <Link href="/help">Help now</Link>
        </Trans>
      </p>
    </div>
  )
}
