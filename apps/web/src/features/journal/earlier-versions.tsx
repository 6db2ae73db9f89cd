import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useDates } from '../../ui/dates.ts'

/** What a page said on earlier days, dated, the latest first. Nothing is struck through. */
export const EarlierVersions = ({ versions }: { versions: readonly { readonly text: string; readonly day: string }[] }): ReactNode => {
  const dates = useDates()
  if (versions.length === 0) return null
  return (
    <section className="section">
      <h2 className="label">
        <Trans>What stood here before</Trans>
      </h2>
      <ol className="thread">
        {versions.toReversed().map(({ text, day }) => (
          <li className="is-earlier" key={day}>
            <p className="thread__when">{dates.long(day)}</p>
            <div className="voice page-text">{text}</div>
          </li>
        ))}
      </ol>
    </section>
  )
}
