import type { FrozenRow, FrozenView } from '@dropwise/domain/bucket'
import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useDates } from '../../ui/dates.ts'
import { Near } from './near.tsx'

type Run = { readonly row: FrozenRow; readonly from: string; readonly to: string }

/** Months in a row of which the same can be said. */
const runsOf = (rows: readonly FrozenRow[], says: (row: FrozenRow) => string): readonly Run[] => {
  const runs: Run[] = []
  for (const row of rows) {
    const last = runs.at(-1)
    if (last && says(last.row) === says(row)) runs[runs.length - 1] = { ...last, to: row.month }
    else runs.push({ row, from: row.month, to: row.month })
  }
  return runs
}
const levelOf = ({ near, turned }: FrozenRow): string => `${near?.from} ${near?.to} ${turned}`
const bandOf = ({ band }: FrozenRow): string => String(band)

type FrozenWordsProps = { readonly from: string; readonly to: string } & Pick<FrozenView, 'rows'> & {
    readonly ends: FrozenView['ends'] | undefined
  }

/** A frozen picture, told: where the level lay from month to month, where less was noted, and where a new level began. */
export const FrozenWords = ({ from, to, ends, rows }: FrozenWordsProps): ReactNode => {
  const dates = useDates()
  const [first, last] = [dates.short(from), dates.short(to)]
  return (
    <div className="view view--words stack">
      {ends && (
        <p>
          <Trans>
            From {first} to {last}: <Near near={ends.first} /> at first, <Near near={ends.last} /> in the end.
          </Trans>
        </p>
      )}
      {runsOf(rows, levelOf).map(run => (
        <p key={run.from}>
          <WhereItLay run={run} />
        </p>
      ))}
      {runsOf(rows, bandOf).map(run => (
        <p key={run.from}>
          <HowMuchNoted run={run} />
        </p>
      ))}
      {rows
        .filter(({ turned }) => turned)
        .map(({ month }) => (
          <p key={month}>
            <Trans>In {dates.month(month)} a new level began. What was before stays as it was.</Trans>
          </p>
        ))}
    </div>
  )
}

const useMonths = ({ from, to }: Run): string => {
  const { t } = useLingui()
  const dates = useDates()
  const [first, last] = [dates.month(from), dates.month(to)]
  return from === to ? first : t`${first} to ${last}`
}

const WhereItLay = ({ run }: { run: Run }): ReactNode => {
  const months = useMonths(run)
  const { near } = run.row
  if (near === undefined) return <Trans>{months}: nothing was drawn.</Trans>
  return (
    <Trans>
      {months}: <Near near={near} />.
    </Trans>
  )
}

const HowMuchNoted = ({ run }: { run: Run }): ReactNode => {
  const months = useMonths(run)
  const { band } = run.row
  if (band === undefined) return null
  switch (band) {
    case 'narrow':
      return <Trans>{months}: much was noted, and the band is narrow.</Trans>
    case 'wider':
      return <Trans>{months}: less was noted, and the band is wider.</Trans>
    case 'wide':
      return <Trans>{months}: little was noted, and the band is wide.</Trans>
  }
}
