import { Trans } from '@lingui/react/macro'
import { useId, type ReactNode } from 'react'
import { useView } from '../../acts/views.ts'
import { BodySafe, NextStep } from './body-safe.tsx'
import { CheckInSheet } from './check-in-sheet.tsx'
import { Fold } from '../../ui/banner.tsx'

/** The same question for the one who broke the trust: for its owner alone, behind a row. */
export const CheckInFold = (): ReactNode => {
  const asked = useId()
  const { nextStep } = useView('check-in', {})
  return (
    <section className="section">
      <h2 className="label">
        <Trans>For you alone</Trans>
      </h2>
      <div className="rows">
        <Fold
          title={
            <span id={asked}>
              <Trans>How safe does it feel for you today?</Trans>
            </span>
          }
          about={<Trans>You can leave it blank.</Trans>}
        >
          <CheckInSheet labelledBy={asked} />
          <NextStep step={nextStep} />
        </Fold>
        <BodySafe />
      </div>
    </section>
  )
}
