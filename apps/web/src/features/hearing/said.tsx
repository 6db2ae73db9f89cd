import type { Feeling } from '@dropwise/domain/hearing'
import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useDates } from '../../ui/dates.ts'
import { TakenBack } from '../../ui/taken-back.tsx'

type Words = Pick<Feeling, 'text' | 'earlier' | 'withdrawnOn'>

/** Words as they stand, and under them what was said before, dated. Withdrawn, a mark. */
export const Said = ({ words: { text, earlier, withdrawnOn } }: { words: Words }): ReactNode => {
  const dates = useDates()
  if (withdrawnOn !== undefined) return <TakenBack on={withdrawnOn} />
  return (
    <div className="stack stack--near">
      <blockquote className="voice own-words">{text}</blockquote>
      {earlier.map(before => (
        <p className="small soft" key={before.at}>
          <Trans>
            Said first, on {dates.long(before.day)}: “{before.text}”
          </Trans>
        </p>
      ))}
    </div>
  )
}
