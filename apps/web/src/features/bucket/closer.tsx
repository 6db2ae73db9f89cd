import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useDates } from '../../ui/dates.ts'
import { SelectField } from '../../ui/field.tsx'
import type { LongView } from './shown.ts'

/** The last day of the three months in whose middle this one lies. */
const around = (month: string): string => Temporal.PlainYearMonth.from(month).add({ months: 2 }).toPlainDate({ day: 1 }).toString()

/** A way from all of it, or a year, straight to the three months around one: one native choice, by keyboard or thumb. */
export const Closer = ({ long: { stretch, rows }, onCloser }: { long: LongView; onCloser: (until: string) => void }): ReactNode => {
  const { t } = useLingui()
  const dates = useDates()
  if (stretch === 'three-months' || rows.length < 4) return null
  return (
    <SelectField
      label={<Trans>Look closer at</Trans>}
      value=""
      onValue={month => month !== '' && onCloser(around(month))}
      options={[['', t`a month`], ...rows.toReversed().map(({ month }) => [month, dates.month(month)] as const)]}
    />
  )
}
