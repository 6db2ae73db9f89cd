import { Trans } from '@lingui/react/macro'
import { useState, type ReactNode } from 'react'
import { Button } from '../../ui/button.tsx'
import { useDates } from '../../ui/dates.ts'
import { Row, Rows } from '../../ui/rows.tsx'
import { byMonth } from './months.ts'

export type Line = {
  readonly entry: string
  readonly kind: 'entry' | 'letter'
  readonly to?: string
  readonly begunOn: string
  readonly opening: string
}

/** When a page was begun, and that it is a letter where it is one. */
export const PageDate = ({ kind, to, day }: { kind: Line['kind']; to: string | undefined; day: string }): ReactNode => {
  const date = useDates().long(day)
  if (kind === 'entry') return date
  return to ? (
    <Trans>
      {date}, a letter to {to}
    </Trans>
  ) : (
    <Trans>{date}, a letter</Trans>
  )
}

/** So many months lie open at first. A book is not read from the end to the beginning every time it is opened. */
const OPEN = 2

/** The pages by month, newest first, each by its opening words; earlier months when they are wanted. */
export const Book = ({ lines }: { lines: readonly Line[] }): ReactNode => {
  const dates = useDates()
  const [open, setOpen] = useState(OPEN)
  const months = byMonth(lines)
  const earlier = months[open]
  return (
    <>
      {months.slice(0, open).map(({ month, lines }) => (
        <section className="section" key={month}>
          <h2 className="label">{dates.month(month)}</h2>
          <Rows>
            {lines.map(({ entry, kind, to, begunOn, opening }) => (
              <Row key={entry} to={`/journal/${entry}`} voice about={<PageDate kind={kind} to={to} day={begunOn} />}>
                {opening}
              </Row>
            ))}
          </Rows>
        </section>
      ))}
      {earlier && (
        <p>
          <Button look="line" onClick={() => setOpen(open + 1)}>
            <Trans>Show {dates.month(earlier.month)}</Trans>
          </Button>
        </p>
      )}
    </>
  )
}
