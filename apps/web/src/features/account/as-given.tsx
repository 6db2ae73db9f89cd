import type { AccountGivenView } from '@dropwise/domain/account'
import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { ClockSetBack } from '../../ui/clock-set-back.tsx'
import { useDates } from '../../ui/dates.ts'
import { Earlier } from '../../ui/earlier.tsx'
import { TakenBack } from '../../ui/taken-back.tsx'

type Words = Omit<AccountGivenView['details'][number], 'part'>

/** What was given, and under it what was said before, dated; withdrawn, a mark. */
export const AsGiven = ({ words, notRemembered }: { words: Words; notRemembered?: string | undefined }): ReactNode => {
  const { t } = useLingui()
  const { text, earlier, withdrawnOn, correctedOn, datedBefore } = words
  const dates = useDates()
  const corrected = earlier.length > 0
  if (withdrawnOn !== undefined) return <TakenBack on={withdrawnOn} />
  return (
    <div className="stack">
      <p className="voice own-words">{text}</p>
      {notRemembered && !corrected && (
        <div>
          <p className="small soft">
            <Trans>Not remembered</Trans>
          </p>
          <p className="voice own-words">{notRemembered}</p>
        </div>
      )}
      {correctedOn && (
        <p className="small soft">
          <Trans>Corrected on {dates.long(correctedOn)}.</Trans>
        </p>
      )}
      <ClockSetBack after={datedBefore} />
      <Earlier
        title={<Trans>What was said before</Trans>}
        said={earlier.map(({ day, text: before }, i) => ({
          day,
          // What was not remembered then belongs to what was given first; a correction says it anew in its own words.
          words: i === 0 && notRemembered ? `${before}\n\n${t`Not remembered:`} ${notRemembered}` : before,
        }))}
      />
    </div>
  )
}
