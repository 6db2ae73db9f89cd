import type { Frozen } from '@dropwise/domain/bucket'
import type { ReactNode } from 'react'
import { feltWords, FIVE } from '../../ui/felt-words.tsx'
import { BandDrawing } from './band-drawing.tsx'
import { Months } from './months.tsx'

type VesselFrameProps = {
  readonly from: string
  readonly to: string
  readonly drawn: Pick<Frozen, 'bands' | 'months'>
  /** What the drawing shows, in a sentence. */
  readonly label: string
  /** What lies in the vessel, before the band. */
  readonly children: ReactNode
  /** What falls between the vessel and its months. */
  readonly below?: ReactNode
}

/** An open vessel without a brim: the five words beside it, the band in it, its months under it. */
export const VesselFrame = ({ from, to, drawn, label, children, below }: VesselFrameProps): ReactNode => (
  <div className="vessel">
    <div className="vessel__words" aria-hidden="true">
      {FIVE.toReversed().map(felt => (
        <span key={felt}>{feltWords[felt]}</span>
      ))}
    </div>
    <div className="vessel__body">
      <div className="vessel__lines">
        {FIVE.map(felt => (
          <i key={felt} />
        ))}
      </div>
      <BandDrawing bands={drawn.bands} label={label} />
      {children}
    </div>
    {below}
    <Months from={from} to={to} months={drawn.months} />
  </div>
)
