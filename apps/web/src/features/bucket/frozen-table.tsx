import type { FrozenRow } from '@dropwise/domain/bucket'
import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { ByMonth } from './by-month.tsx'
import { Near } from './near.tsx'

const bandWords = {
  narrow: <Trans>Narrow</Trans>,
  wider: <Trans>Wider, less was noted</Trans>,
  wide: <Trans>Wide, little was noted</Trans>,
} as const satisfies Record<NonNullable<FrozenRow['band']>, ReactNode>

const cells = {
  near: ({ near }) => (near ? <Near near={near} /> : '–'),
  band: ({ band }) => (band ? bandWords[band] : '–'),
  turned: ({ turned }) => (turned ? <Trans>Began here</Trans> : '–'),
} as const satisfies Record<string, (row: FrozenRow) => ReactNode>

/** A frozen picture month by month. Nothing is in it that is not in the drawing. */
export const FrozenTable = ({ rows }: { rows: readonly FrozenRow[] }): ReactNode => {
  const { t } = useLingui()
  const labels = { near: t`The level lay`, band: t`The band`, turned: t`A new level` }
  return <ByMonth rows={rows} labels={labels} cell={(row, column) => cells[column](row)} />
}
