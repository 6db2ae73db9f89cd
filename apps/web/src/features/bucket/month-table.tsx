/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role -- a row that folds on a phone is no table row to some browsers unless it says so */
/* oxlint-disable jsx-a11y/no-noninteractive-tabindex, jsx-a11y/prefer-tag-over-role -- what scrolls sideways is reached by keyboard */
import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useDates } from '../../ui/dates.ts'
import { SeenDropShape } from './drop-kinds.tsx'
import { Near } from './near.tsx'
import type { LongView, MonthRow } from './shown.ts'

const wroteWords = {
  most: <Trans>Most days</Trans>,
  some: <Trans>Some days</Trans>,
  few: <Trans>A few days</Trans>,
  none: <Trans>Nothing</Trans>,
} as const satisfies Record<MonthRow['wrote'], ReactNode>

/** Month by month. On a phone a row is a short paragraph; the roles keep it a table. */
export const MonthTable = ({ long }: { long: LongView }): ReactNode => {
  const { t } = useLingui()
  const dates = useDates()
  const labels = { felt: t`Most days felt`, near: t`The level lay`, wrote: t`You wrote`, held: t`What it held` }
  return (
    <div className="view view--table">
      <div className="table-wrap" tabIndex={0} role="region" aria-label={t`Month by month`}>
        <table className="table table--folds" role="table">
          <thead role="rowgroup">
            <tr role="row">
              <th scope="col" role="columnheader">
                <Trans>Month</Trans>
              </th>
              {Object.values(labels).map(label => (
                <th scope="col" role="columnheader" key={label}>
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {long.rows.map(row => (
              <tr role="row" key={row.month}>
                <th scope="row" role="rowheader">
                  {dates.month(row.month)}
                </th>
                <td role="cell" data-label={labels.felt}>
                  {row.felt ? <Near near={row.felt} /> : '–'}
                </td>
                <td role="cell" data-label={labels.near}>
                  {row.near ? <Near near={row.near} /> : '–'}
                </td>
                <td role="cell" data-label={labels.wrote}>
                  {wroteWords[row.wrote]}
                </td>
                <td role="cell" data-label={labels.held}>
                  <Held row={row} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  )
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
