import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useLocation } from 'wouter'
import { handOver, type CameFrom } from '../../acts/intents.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/field.tsx'

type ActFirstProps = {
  readonly act: string
  readonly otherName: string
  readonly onAct: (act: string) => void
  readonly origin: () => CameFrom
}

/** The act before the words. It can become a promise; then Promises takes it over. */
export const ActFirst = ({ act, otherName, onAct, origin }: ActFirstProps): ReactNode => {
  const [, go] = useLocation()
  const promise = (): void => {
    handOver({ kind: 'promise-this', text: act.trim(), origin: origin() })
    go('/promises/new')
  }
  return (
    <section className="act-first">
      <TextField
        label={<Trans>What will you do?</Trans>}
        hint={<Trans>One act that {otherName} could see. It comes before the words. You can leave it blank.</Trans>}
        value={act}
        maxLength={280}
        onValue={onAct}
      />
      {act.trim() !== '' && (
        <div className="actions">
          <Button look="quiet" onClick={promise}>
            <Trans>Give your word on it</Trans>
          </Button>
        </div>
      )}
    </section>
  )
}
