import { Trans, useLingui } from '@lingui/react/macro'
import type { CSSProperties, ReactNode } from 'react'
import { useDates } from '../../ui/dates.ts'
import { dropWords, SeenDropShape } from './drop-kinds.tsx'
import type { HardDay } from './hard-days.ts'
import type { LongView, SeenDrop } from './shown.ts'
import { VesselFrame } from './vessel-frame.tsx'

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
  const { rings, turns, drops } = long.drawn
  const notes = rings.length + turns.length <= MOST_NOTES
  const [from, to] = [dates.short(long.from), dates.short(long.to)]
  return (
    <figure className="view view--picture">
      <VesselFrame
        from={long.from}
        to={long.to}
        drawn={long.drawn}
        label={t`An open vessel. A soft band in it goes from ${from} to ${to}, wider where less was noted. Words and Table tell the same.`}
        below={
          drops.length > 0 && (
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
          )
        }
      >
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
      </VesselFrame>
      <Key drops={drops} />
      {rings.length + turns.length > 0 && <Dates long={long} />}
    </figure>
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
