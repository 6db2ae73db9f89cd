import './bucket.css'
import type { Frozen, Picture } from '@dropwise/domain/bucket'
import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useDates } from '../../ui/dates.ts'
import { Near } from './near.tsx'
import { VesselFrame } from './vessel-frame.tsx'

type FrozenVesselProps = {
  readonly from: string
  readonly to: string
  readonly drawn: Frozen
  readonly ends?: Picture['ends']
}

/** A picture as it was frozen: the band, where a new level began, and the same in a sentence. Nothing of single days. */
export const FrozenVessel = ({ from, to, drawn, ends }: FrozenVesselProps): ReactNode => {
  const { t } = useLingui()
  const dates = useDates()
  const [first, last] = [dates.short(from), dates.short(to)]
  return (
    <figure className="view view--picture">
      <VesselFrame
        from={from}
        to={to}
        drawn={drawn}
        label={t`An open vessel, as it was frozen. A soft band in it goes from ${first} to ${last}, wider where less was noted. Words and Table tell the same.`}
      >
        {drawn.turns.map(({ x }) => (
          <i key={x} className="vessel__turn" style={{ insetInlineStart: `${(x * 100).toFixed(1)}%` }} />
        ))}
      </VesselFrame>
      <figcaption className="small soft">
        {ends && (
          <Trans>
            From {first} to {last}: <Near near={ends.first} /> at first, <Near near={ends.last} /> in the end.
          </Trans>
        )}{' '}
        {drawn.turns.length > 0 && <Trans>An upright line is where a new level began.</Trans>}
      </figcaption>
    </figure>
  )
}
