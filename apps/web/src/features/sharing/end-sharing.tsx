import { Trans } from '@lingui/react/macro'
import { useState, type ReactNode } from 'react'
import { act } from '../../acts/acting.ts'
import { useView } from '../../acts/views.ts'
import { Banner } from '../../ui/banner.tsx'
import { Actions, Button, GoButton } from '../../ui/button.tsx'
import { Switch } from '../../ui/choice.tsx'
import { useDates } from '../../ui/dates.ts'
import { BackLink, Closing, Empty, Page, PageHead, Sheet } from '../../ui/page.tsx'

/** Ending sharing with the other: alone, at once, offline, and one keeps what is one's own (H7, S24). */
export const EndSharing = (): ReactNode => {
  const dates = useDates()
  const person = useView('person', {})
  const { joined, goesOn, iEndedOn, theyEndedOn } = useView('sharing', {})
  const [withdrawFirst, setWithdraw] = useState(false)
  const otherName = person?.otherName ?? ''
  return (
    <Page>
      <BackLink to="/more">
        <Trans>More</Trans>
      </BackLink>
      <PageHead
        title={<Trans>End sharing with {otherName}.</Trans>}
        about={<Trans>You can do this alone, at any hour, also offline.</Trans>}
      />
      {goesOn && (
        <Sheet label={otherName}>
          <p>
            <Trans>
              You keep everything that is yours, and what {otherName} gave you. {otherName} keeps what you gave, unless you withdraw it
              first. Nothing new comes in from then on. {otherName} reads that you ended sharing, and the day.
            </Trans>
          </p>
          <Switch
            label={<Trans>First withdraw everything I gave</Trans>}
            about={<Trans>Afterwards it cannot be withdrawn. Copies may have been kept.</Trans>}
            on={withdrawFirst}
            onTurn={setWithdraw}
            words={[<Trans key="on">Yes</Trans>, <Trans key="off">No</Trans>]}
          />
          <Banner>
            <p>
              <Trans>
                If {otherName} may hurt you when you go, the time after leaving can be the hardest. Help now has people who plan this with
                you.
              </Trans>
            </p>
          </Banner>
          <Actions stack>
            <GoButton to="/more">
              <Trans>Leave it as it is</Trans>
            </GoButton>
            <Button look="danger" onClick={() => void act('sharing/end', { withdrawFirst })}>
              <Trans>End sharing now</Trans>
            </Button>
          </Actions>
        </Sheet>
      )}
      {joined && !goesOn && (
        <Empty>
          {iEndedOn ? (
            <Trans>You ended sharing on {dates.long(iEndedOn)}. What is yours is all here.</Trans>
          ) : (
            <Trans>
              {otherName} ended sharing on {dates.long(theyEndedOn ?? '')}. What is yours is all here.
            </Trans>
          )}
        </Empty>
      )}
      {!joined && (
        <Empty>
          <Trans>You share with nobody. There is nothing to end.</Trans>
        </Empty>
      )}
      <Closing>
        <Trans>To go is also a way through.</Trans>
      </Closing>
    </Page>
  )
}
