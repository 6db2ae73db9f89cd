import type { ReactNode } from 'react'
import { useDates } from '../../ui/dates.ts'

type Month = { readonly month: string; readonly x: number }

const part = (share: number): string => `${(share * 100).toFixed(1)}%`

/** Where a name between the two ends lies on neither of them: on a wide picture, and on a phone. */
const WIDE = [0.18, 0.82] as const
const NARROW = [0.4, 0.6] as const
const lies = ({ x }: Month, [least, most]: readonly [number, number]): boolean => x > least && x < most

/** The first and the last month in full; between them as many as there is room for, and neither of the two again. */
export const Months = ({ from, to, months }: { from: string; to: string; months: readonly Month[] }): ReactNode => {
  const dates = useDates()
  const ends = new Set([from.slice(0, 7), to.slice(0, 7)])
  const inside = months.filter(one => lies(one, WIDE) && !ends.has(one.month))
  // Those that lie nearest to the quarters, so that the names stand as evenly as months do.
  const nearest = (share: number): Month | undefined =>
    inside.toSorted((one, other) => Math.abs(one.x - share) - Math.abs(other.x - share))[0]
  const middle = nearest(0.5)
  const chosen = [nearest(0.25), middle, nearest(0.75)].filter(month => month !== undefined)
  const narrow = middle && lies(middle, NARROW) ? middle : undefined
  return (
    <div className="vessel__months" aria-hidden="true">
      <span style={{ insetInlineStart: 0 }}>{dates.monthBrief(from.slice(0, 7))}</span>
      {[...new Set(chosen)].map(one => (
        <span key={one.month} className={one === narrow ? 'mid' : 'wide'} style={{ insetInlineStart: part(one.x) }}>
          {dates.monthBrief(one.month, to)}
        </span>
      ))}
      <span style={{ insetInlineStart: '100%' }}>{dates.monthBrief(to.slice(0, 7))}</span>
    </div>
  )
}
