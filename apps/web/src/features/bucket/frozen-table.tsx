/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role -- a row that folds on a phone is no table row to some browsers unless it says so */
/* oxlint-disable jsx-a11y/no-noninteractive-tabindex, jsx-a11y/prefer-tag-over-role -- what scrolls sideways is reached by keyboard */
import type { FrozenRow } from '@dropwise/domain/bucket'
import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useDates } from '../../ui/dates.ts'
import { Near } from './near.tsx'

const bandWords = {
  narrow: <Trans>Narrow</Trans>,
  wider: <Trans>Wider, less was noted</Trans>,
  wide: <Trans>Wide, little was noted</Trans>,
} as const satisfies Record<NonNullable<FrozenRow['band']>, ReactNode>

/** A frozen picture month by month. Nothing is in it that is not in the drawing. */
export const FrozenTable = ({ rows }: { rows: readonly FrozenRow[] }): ReactNode => {
  const { t } = useLingui()
  const dates = useDates()
  const labels = { near: t`The level lay`, band: t`The band`, turned: t`A new level` }
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
            {rows.map(({ month, near, band, turned }) => (
              <tr role="row" key={month}>
                <th scope="row" role="rowheader">
                  {dates.month(month)}
                </th>
                <td role="cell" data-label={labels.near}>
                  {near ? <Near near={near} /> : '–'}
                </td>
                <td role="cell" data-label={labels.band}>
                  {band ? bandWords[band] : '–'}
                </td>
                <td role="cell" data-label={labels.turned}>
                  {turned ? <Trans>Began here</Trans> : '–'}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  )
}
