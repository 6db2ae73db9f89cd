import type { SharedDatesView } from '@dropwise/domain/hard-date'
import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useDates } from '../../ui/dates.ts'
import { TakenBack } from '../../ui/taken-back.tsx'

type Said = SharedDatesView['mine'][number]['willDo']

/** What was said for that day, the latest first: its words, what they were before, and when. What was taken back leaves its mark. */
export const WillDo = ({ said, title }: { said: Said; title: ReactNode }): ReactNode => {
  const dates = useDates()
  if (said.length === 0) return null
  return (
    <section className="section stack">
      <h2 className="label">{title}</h2>
      {said.toReversed().map(({ item, text, earlier, givenOn, withdrawnOn }) => (
        <div className="stack stack--near" key={item}>
          {withdrawnOn === undefined ? <blockquote className="voice own-words">{text}</blockquote> : <TakenBack on={withdrawnOn} />}
          {earlier.map(before => (
            <p className="small soft" key={before.at}>
              <Trans>
                Said first, on {dates.long(before.day)}: “{before.text}”
              </Trans>
            </p>
          ))}
          <p className="small soft">
            <Trans>Said on {dates.long(givenOn)}</Trans>
          </p>
        </div>
      ))}
    </section>
  )
}
