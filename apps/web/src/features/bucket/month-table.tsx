import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useDates } from '../../ui/dates.ts'
import { ByMonth } from './by-month.tsx'
import { SeenDropShape } from './drop-kinds.tsx'
import { Near } from './near.tsx'
import type { LongView, MonthRow } from './shown.ts'

const wroteWords = {
  most: <Trans>Most days</Trans>,
  some: <Trans>Some days</Trans>,
  few: <Trans>A few days</Trans>,
  none: <Trans>Nothing</Trans>,
} as const satisfies Record<MonthRow['wrote'], ReactNode>

/** Month by month, as far as its owner wrote. */
export const MonthTable = ({ long }: { long: LongView }): ReactNode => {
  const { t } = useLingui()
  const labels = { felt: t`Most days felt`, near: t`The level lay`, wrote: t`You wrote`, held: t`What it held` }
  return <ByMonth rows={long.rows} labels={labels} cell={(row, column) => cells[column](row)} />
}

const Held = ({ row: { month, days, drops } }: { row: MonthRow }): ReactNode => {
  const dates = useDates()
  if (days.length + drops.length === 0) return '–'
  return (
    <ul className="held">
      {days.map(({ day, means }) => (
        <li key={day}>
          {means === 'hard-day' ? (
            <Trans>{dates.short(day, month)}: a hard day</Trans>
          ) : (
            <Trans>{dates.short(day, month)}: it broke again</Trans>
          )}
        </li>
      ))}
      {drops.map(({ drop, day, as, saw }) => (
        <li key={drop}>
          <SeenDropShape as={as} /> {dates.short(day, month)}: <span className="voice">{saw}</span>
        </li>
      ))}
    </ul>
  )
}

const cells = {
  felt: ({ felt }) => (felt ? <Near near={felt} /> : '–'),
  near: ({ near }) => (near ? <Near near={near} /> : '–'),
  wrote: ({ wrote }) => wroteWords[wrote],
  held: row => <Held row={row} />,
} as const satisfies Record<string, (row: MonthRow) => ReactNode>
