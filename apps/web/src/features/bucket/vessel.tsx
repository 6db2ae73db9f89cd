/* oxlint-disable jsx-a11y/prefer-tag-over-role -- a drawing made here is no img element, and says what it shows all the same */
import { Trans, useLingui } from '@lingui/react/macro'
import { useId, type CSSProperties, type ReactNode } from 'react'
import { useDates } from '../../ui/dates.ts'
import { feltWords, FIVE } from '../../ui/felt-words.tsx'
import { HIGH, layersOf, waterOf, WIDE } from './band.ts'
import { dropWords, SeenDropShape } from './drop-kinds.tsx'
import type { HardDay } from './hard-days.ts'
import type { LongView, SeenDrop } from './shown.ts'

/** More dates than this would lie on one another; all of them stand below the vessel. */
const MOST_NOTES = 3

const part = (share: number): string => `${(share * 100).toFixed(1)}%`
/** Words beside a place, on the side where there is room. */
const beside = (x: number): CSSProperties =>
  x > 0.5 ? { insetInlineEnd: `calc(${part(1 - x)} + .6rem)` } : { insetInlineStart: `calc(${part(x)} + .6rem)` }

/** An open vessel without a brim: the band, hard days as rings, one's hard dates on the floor where wanted, months, and what was seen. */
export const Vessel = ({ long, hard }: { long: LongView; hard: readonly HardDay[] }): ReactNode => {
  const { t } = useLingui()
  const dates = useDates()
  const { bands, rings, turns, drops } = long.drawn
  const water = useId()
  const notes = rings.length + turns.length <= MOST_NOTES
  const [from, to] = [dates.short(long.from), dates.short(long.to)]
  return (
    <figure className="view view--picture">
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
          <svg
            viewBox={`0 0 ${WIDE} ${HIGH}`}
            preserveAspectRatio="none"
            role="img"
            aria-label={t`An open vessel. A soft band in it goes from ${from} to ${to}, wider where less was noted. Words and Table tell the same.`}
          >
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
          {turns.map(({ day, x }) => (
            <i key={day} className="vessel__turn" style={{ insetInlineStart: part(x) }} />
          ))}
          {hard.map(({ day, x, text }) => (
            <i key={`${day} ${text}`} className="vessel__hard" style={{ insetInlineStart: part(x) }} />
          ))}
          {rings.map(({ day, x, y }) => (
            <i key={day} className="vessel__day" style={{ insetInlineStart: part(x), insetBlockStart: part(1 - y) }} />
          ))}
          {notes &&
            rings.map(({ day, x, y }) => (
              <span
                key={day}
                className={rings.length > 1 ? 'vessel__note vessel__note--among' : 'vessel__note'}
                style={{ ...beside(x), insetBlockStart: `calc(${part(1 - y)} - .7em)` }}
              >
                {dates.short(day, long.to)}
              </span>
            ))}
          {notes &&
            turns.map(({ day, x }) => (
              <span key={day} className="vessel__note vessel__note--top" style={beside(x)}>
                {dates.short(day, long.to)}
              </span>
            ))}
        </div>
        {drops.length > 0 && (
          <>
            <p className="vessel__rain-label" aria-hidden="true">
              <Trans>What you saw</Trans>
            </p>
            <div className="vessel__rain" aria-hidden="true">
              {drops.map(({ drop, as, x }, index) => (
                <SeenDropShape key={drop} as={as} style={{ insetInlineStart: part(x), insetBlockStart: `${(index % 3) * 1.05}rem` }} />
              ))}
            </div>
          </>
        )}
        <Months long={long} />
      </div>
      <Key drops={drops} />
      {rings.length + turns.length > 0 && <Dates long={long} />}
    </figure>
  )
}

/** The first and the last month in full; between them as many as there is room for. */
const Months = ({ long: { from, to, drawn } }: { long: LongView }): ReactNode => {
  const dates = useDates()
  const inside = drawn.months.filter(({ x }) => x > 0.26 && x < 0.74)
  const chosen = [0.25, 0.5, 0.75].map(share => inside[Math.floor(share * inside.length)]).filter(month => month !== undefined)
  return (
    <div className="vessel__months" aria-hidden="true">
      <span style={{ insetInlineStart: 0 }}>{dates.monthBrief(from.slice(0, 7))}</span>
      {[...new Set(chosen)].map(({ month, x }, index) => (
        <span key={month} className={index === 1 ? 'mid' : 'wide'} style={{ insetInlineStart: part(x) }}>
          {dates.monthBrief(month, to)}
        </span>
      ))}
      <span style={{ insetInlineStart: '100%' }}>{dates.monthBrief(to.slice(0, 7))}</span>
    </div>
  )
}

const Key = ({ drops }: { drops: readonly Pick<SeenDrop, 'as'>[] }): ReactNode => {
  const kinds = (['kept', 'late', 'told-first', 'unpromised'] as const).filter(kind => drops.some(({ as }) => as === kind))
  return (
    kinds.length > 0 && (
      <ul className="drop-key">
        {kinds.map(kind => (
          <li key={kind}>
            <SeenDropShape as={kind} />
            {dropWords[kind]}
          </li>
        ))}
      </ul>
    )
  )
}

const Dates = ({ long: { to, drawn } }: { long: LongView }): ReactNode => {
  const dates = useDates()
  return (
    <ul className="dates">
      {drawn.rings.map(({ day }) => (
        <li key={day}>
          <i className="vessel__day" aria-hidden="true" />
          <span>
            <Trans>{dates.short(day, to)}, a hard day</Trans>
          </span>
        </li>
      ))}
      {drawn.turns.map(({ day }) => (
        <li key={day}>
          <i className="vessel__turn" aria-hidden="true" />
          <span>
            <Trans>{dates.short(day, to)}, it broke again</Trans>
          </span>
        </li>
      ))}
    </ul>
  )
}
