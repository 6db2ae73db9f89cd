import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useDates } from '../../ui/dates.ts'

type Earlier = { readonly text: string; readonly on: string }

/** What is said now beside what was said before. It compares nothing: whoever wrote both reads them. */
export const Beside = ({ now, before }: { now: string; before: readonly Earlier[] }): ReactNode => {
  const dates = useDates()
  const today = Temporal.Now.plainDateISO().toString()
  return (
    <div className="now-and-then">
      <div>
        <p className="small soft">
          <Trans>Now</Trans>
        </p>
        <p className="voice own-words">{now}</p>
      </div>
      {before.toReversed().map(({ text, on }) => (
        <div key={on}>
          <p className="small soft">{dates.short(on, today)}</p>
          <p className="voice own-words">{text}</p>
        </div>
      ))}
    </div>
  )
}
