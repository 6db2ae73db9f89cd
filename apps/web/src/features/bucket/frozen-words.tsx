import type { FrozenRow, FrozenView } from '@dropwise/domain/bucket'
import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useDates } from '../../ui/dates.ts'
import { Near } from './near.tsx'

type Run = { readonly band: FrozenRow['band']; readonly from: string; readonly to: string }

/** Months in a row whose band is as wide. */
const runsOf = (rows: readonly FrozenRow[]): readonly Run[] => {
  const runs: Run[] = []
  for (const { month, band } of rows) {
    const last = runs.at(-1)
    if (last?.band === band) runs[runs.length - 1] = { band, from: last?.from ?? month, to: month }
    else runs.push({ band, from: month, to: month })
  }
  return runs
}

type FrozenWordsProps = { readonly from: string; readonly to: string } & Pick<FrozenView, 'rows'> & {
    readonly ends: FrozenView['ends'] | undefined
  }

/** A frozen picture, told: where it began and ended, where less was noted, and where a new level began. */
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
      {runsOf(rows).map(run => (
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

const HowMuchNoted = ({ run: { band, from, to } }: { run: Run }): ReactNode => {
  const { t } = useLingui()
  const dates = useDates()
  const [first, last] = [dates.month(from), dates.month(to)]
  const months = from === to ? first : t`${first} to ${last}`
  switch (band) {
    case 'narrow':
      return <Trans>{months}: much was noted, and the band is narrow.</Trans>
    case 'wider':
      return <Trans>{months}: less was noted, and the band is wider.</Trans>
    case 'wide':
      return <Trans>{months}: little was noted, and the band is wide.</Trans>
    case undefined:
      return <Trans>{months}: nothing was drawn.</Trans>
  }
}
