import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Row, Rows } from '../../ui/rows.tsx'
import type { LeftOut } from './dated-page.ts'
import type { Found } from './read-files.ts'

const words: { readonly [L in LeftOut]: ReactNode } = {
  'not-day-one': <Trans>No export of Day One, or not a whole one.</Trans>,
  packed: <Trans>Still packed. Unpack it, and choose what is inside.</Trans>,
  'not-text': <Trans>Not text, and not Markdown.</Trans>,
  'no-day': <Trans>No day in the name or at the top.</Trans>,
  'day-to-come': <Trans>The day is still to come.</Trans>,
  'not-read': <Trans>It could not be read, or is larger than any book.</Trans>,
  'no-words': <Trans>A page without words.</Trans>,
}

/** Names on one line; the rest of many is not listed. */
const NAMES = 5

/** What stays where it is, and why. */
export const StaysOut = ({ left }: { left: Found['left'] }): ReactNode => {
  const byWhy = Object.entries(Object.groupBy(left, ({ why }) => why)) as [LeftOut, { file: string }[]][]
  if (byWhy.length === 0) return null
  return (
    <section className="section">
      <h2 className="label">
        <Trans>What stays out</Trans>
      </h2>
      <Rows>
        {byWhy.map(([why, files]) => (
          <Row
            key={why}
            about={`${files
              .slice(0, NAMES)
              .map(({ file }) => file)
              .join(', ')}${files.length > NAMES ? ', …' : ''}`}
          >
            {words[why]}
          </Row>
        ))}
      </Rows>
    </section>
  )
}
