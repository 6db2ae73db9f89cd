import { Trans } from '@lingui/react/macro'
import { useEffect, useState, type ReactNode } from 'react'
import { earlierRows } from '../../acts/shared-before.ts'
import { useDates } from '../../ui/dates.ts'
import { Row } from '../../ui/rows.tsx'
import type { EarlierRows } from '../../worker/channel.ts'

/** What was shared before an end: a row each, that says no more than until when. Without any there is nothing. What is damaged is said once. */
export const BeforeRows = (): ReactNode => {
  const dates = useDates()
  const [{ rows, broken }, setRows] = useState<EarlierRows>({ rows: [], broken: false })
  useEffect(() => void earlierRows().then(setRows), [])
  return (
    <>
      {rows.map(({ space, until }) => (
        <Row key={space} to={`/shared/before/${space}`} about={<Trans>What was given then, by either of you, to be read.</Trans>}>
          <Trans>Before, until {dates.short(until)}</Trans>
        </Row>
      ))}
      {broken && (
        <Row about={<Trans>All the rest is here. A copy of this room, if you have one, may still hold it.</Trans>}>
          <Trans>Something that was shared before an end is damaged where it is kept, and cannot be read.</Trans>
        </Row>
      )}
    </>
  )
}
