import './thread.css'
import type { ReactNode } from 'react'
import { useDates } from './dates.ts'

/** What was said on earlier days, dated, the latest first, joined by a line. Nothing is struck through. */
export const Earlier = ({
  title,
  said,
}: {
  title: ReactNode
  said: readonly { readonly day: string; readonly words: ReactNode }[]
}): ReactNode => {
  const dates = useDates()
  const today = Temporal.Now.plainDateISO().toString()
  if (said.length === 0) return null
  return (
    <section className="section">
      <h2 className="label">{title}</h2>
      <ol className="thread">
        {said.toReversed().map(({ day, words }, index) => (
          <li className="is-earlier" key={said.length - index}>
            <p className="thread__when">{dates.short(day, today)}</p>
            <div className="voice own-words">{words}</div>
          </li>
        ))}
      </ol>
    </section>
  )
}
