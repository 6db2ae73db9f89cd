import { Trans } from '@lingui/react/macro'
import { useEffect, useState, type ReactNode } from 'react'
import { earlierRows } from '../../acts/shared-before.ts'
import { useDates } from '../../ui/dates.ts'
import { Row } from '../../ui/rows.tsx'
import type { EarlierRow } from '../../worker/channel.ts'

/** What was shared before an end: a row each, that says no more than until when. Without any there is nothing. */
export const BeforeRows = (): ReactNode => {
  const dates = useDates()
  const [rows, setRows] = useState<readonly EarlierRow[]>([])
  useEffect(() => void earlierRows().then(setRows), [])
  return rows.map(({ space, until }) => (
    <Row key={space} to={`/shared/before/${space}`} about={<Trans>What was given then, by either of you, to be read.</Trans>}>
      <Trans>Before, until {dates.short(until)}</Trans>
    </Row>
  ))
}
