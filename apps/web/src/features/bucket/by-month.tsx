/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role -- a row that folds on a phone is no table row to some browsers unless it says so */
/* oxlint-disable jsx-a11y/no-noninteractive-tabindex, jsx-a11y/prefer-tag-over-role -- what scrolls sideways is reached by keyboard */
import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useDates } from '../../ui/dates.ts'

type ByMonthProps<Row, Column extends string> = {
  readonly rows: readonly Row[]
  /** What the columns are called, in their order. */
  readonly labels: Readonly<Record<Column, string>>
  readonly cell: (row: Row, column: Column) => ReactNode
}

/** A table of months. On a phone a row is a short paragraph; the roles keep it a table. */
export const ByMonth = <Row extends { readonly month: string }, Column extends string>({
  rows,
  labels,
  cell,
}: ByMonthProps<Row, Column>): ReactNode => {
  const { t } = useLingui()
  const dates = useDates()
  const columns = Object.keys(labels) as Column[]
  return (
    <div className="view view--table">
      <div className="table-wrap" tabIndex={0} role="region" aria-label={t`Month by month`}>
        <table className="table table--folds" role="table">
          <thead role="rowgroup">
            <tr role="row">
              <th scope="col" role="columnheader">
                <Trans>Month</Trans>
              </th>
              {columns.map(column => (
                <th scope="col" role="columnheader" key={column}>
                  {labels[column]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {rows.map(row => (
              <tr role="row" key={row.month}>
                <th scope="row" role="rowheader">
                  {dates.month(row.month)}
                </th>
                {columns.map(column => (
                  <td role="cell" data-label={labels[column]} key={column}>
                    {cell(row, column)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  )
}
