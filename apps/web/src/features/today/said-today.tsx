import type { Views } from '@dropwise/home'
import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useAct } from '../../acts/acting.ts'
import { Button } from '../../ui/button.tsx'

type Occurrence = Views['today']['value']['promised'][number]
type As = NonNullable<Occurrence['mark']>['as']

const saidWords: { readonly [A in As]: ReactNode } = {
  done: <Trans>You say: kept.</Trans>,
  late: <Trans>You say: kept late.</Trans>,
  'told-first': <Trans>You say: not kept, told first.</Trans>,
  'not-done': <Trans>You say: not kept.</Trans>,
}

/** What was said of today's promises, each of which can be taken back while the day lasts. */
export const SaidToday = ({ said }: { said: readonly Occurrence[] }): ReactNode => {
  const act = useAct()
  return said.map(({ promise, text, day, mark, mayTakeBack }) => (
    <li key={`${promise} ${day}`} className="row">
      <span className="row__text">
        <span className="voice block">{text}</span>
        <span className="soft block">{mark && saidWords[mark.as]}</span>
      </span>
      {mayTakeBack && (
        <Button look="quiet" onClick={() => void act('promise/unsaid', { promise, day })}>
          <Trans>Take it back</Trans>
        </Button>
      )}
    </li>
  ))
}
