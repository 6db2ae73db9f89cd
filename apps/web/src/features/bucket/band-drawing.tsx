/* oxlint-disable jsx-a11y/prefer-tag-over-role -- a drawing made here is no img element, and says what it shows all the same */
import { useId, type ReactNode } from 'react'
import { HIGH, layersOf, waterOf, WIDE } from './band.ts'
import type { LongView } from './shown.ts'

/** The soft bands and the water under them; `label` says it in words. */
export const BandDrawing = ({ bands, label }: { bands: LongView['drawn']['bands']; label: string }): ReactNode => {
  const water = useId()
  return (
    <svg viewBox={`0 0 ${WIDE} ${HIGH}`} preserveAspectRatio="none" role="img" aria-label={label}>
      <defs>
        <linearGradient id={water} x1="0" y1="0" x2="0" y2="1">
          <stop offset=".3" className="water-top" />
          <stop offset="1" className="water-floor" />
        </linearGradient>
      </defs>
      {bands.map((band, index) => (
        <g key={index}>
          <path d={waterOf(band)} fill={`url(#${water})`} />
          <g className="band">
            {layersOf(band).map((layer, reach) => (
              <path key={reach} d={layer} />
            ))}
          </g>
        </g>
      ))}
    </svg>
  )
}
