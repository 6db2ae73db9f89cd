import type { ReactNode } from 'react'
import { useDates } from '../../ui/dates.ts'

type Month = { readonly month: string; readonly x: number }

const part = (share: number): string => `${(share * 100).toFixed(1)}%`

/** The first and the last month in full; between them as many as there is room for. */
export const Months = ({ from, to, months }: { from: string; to: string; months: readonly Month[] }): ReactNode => {
  const dates = useDates()
  const inside = months.filter(({ x }) => x > 0.18 && x < 0.82)
  // Those that lie nearest to the quarters, so that the names stand as evenly as months do.
  const nearest = (share: number): Month | undefined =>
    inside.toSorted((one, other) => Math.abs(one.x - share) - Math.abs(other.x - share))[0]
  const chosen = [0.25, 0.5, 0.75].map(nearest).filter(month => month !== undefined)
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
