import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { act } from '../../acts/acting.ts'
import { useView } from '../../acts/views.ts'
import { AskedTwice } from '../../ui/asked-twice.tsx'
import { useDates } from '../../ui/dates.ts'
import { BackLink, Closing, Empty, Page, PageHead } from '../../ui/page.tsx'
import { BothSheets } from './both-sheets.tsx'
import { SealSheet } from './seal-sheet.tsx'

/** What each holds to, sealed by both before either is shown. */
export const SideBySide = (): ReactNode => {
  const dates = useDates()
  const person = useView('person', {})
  const { goesOn } = useView('sharing', {})
  const { stage, iTookBackOn, theyTookBackOn } = useView('side-by-side', {})
  const otherName = person?.otherName ?? ''
  return (
    <Page>
      <BackLink to="/more">
        <Trans>More</Trans>
      </BackLink>
      <PageHead
        title={<Trans>Values, side by side.</Trans>}
        about={
          <Trans>
            Each of you writes alone and seals it. Neither is shown before both have given theirs. Nobody has to, and nothing runs out.
          </Trans>
        }
      />
      {stage === 'open' && <BothSheets otherName={otherName} />}
      {stage === 'sealed' && (
        <Empty>
          <Trans>Yours is sealed. It opens only if {otherName} seals, too; whether that has happened is not shown to either of you.</Trans>
        </Empty>
      )}
      {stage === 'opened' && (
        <Empty>
          <Trans>
            Yours has been opened for {otherName}. Theirs is not here, or does not fit what was sealed, and so nothing is shown.
          </Trans>
        </Empty>
      )}
      {stage === 'nothing' && goesOn && <SealSheet otherName={otherName} />}
      {stage === 'nothing' && !goesOn && (
        <Empty>
          <Trans>This is between two who share. What you hold to is written in your own room, and nothing of it is missing.</Trans>
        </Empty>
      )}
      {theyTookBackOn && (
        <p className="soft">
          <Trans>
            {otherName} took theirs back on {dates.long(theyTookBackOn)}.
          </Trans>
        </p>
      )}
      {iTookBackOn && (
        <p className="soft">
          <Trans>You took yours back on {dates.long(iTookBackOn)}.</Trans>
        </p>
      )}
      {stage !== 'nothing' && goesOn && (
        <section className="section">
          <AskedTwice
            ask={<Trans>Take mine back</Trans>}
            says={
              stage === 'sealed' ? (
                <Trans>Nothing of it is shown to {otherName}. To seal it again you write it again.</Trans>
              ) : (
                <Trans>Your words leave both Dropwises, and a dated mark stays. What was read may be remembered or copied.</Trans>
              )
            }
            does={<Trans>Take it back now</Trans>}
            onDo={() => void act('side-by-side/take-back', {})}
          />
        </section>
      )}
      <Closing>
        <Trans>Knowing where you differ is worth something, too.</Trans>
      </Closing>
    </Page>
  )
}
