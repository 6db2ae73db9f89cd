import './own-work.css'
import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useDates } from './dates.ts'

type Earlier = { readonly text: string; readonly on: string }

/** What is said now beside what was said before; `on`: the day of now, where it is known. It compares nothing: whoever wrote both reads them. */
export const Beside = ({ now, on, before }: { now: string; on?: string; before: readonly Earlier[] }): ReactNode => {
  const dates = useDates()
  const today = Temporal.Now.plainDateISO().toString()
  return (
    <div className="now-and-then">
      <div>
        <p className="small soft">{on === undefined || on === today ? <Trans>Now</Trans> : dates.short(on, today)}</p>
        <p className="voice own-words">{now}</p>
      </div>
      {before.toReversed().map(({ text, on: then }) => (
        <div key={then}>
          <p className="small soft">{dates.short(then, today)}</p>
          <p className="voice own-words">{text}</p>
        </div>
      ))}
    </div>
  )
}
