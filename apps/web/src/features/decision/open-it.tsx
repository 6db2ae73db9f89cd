import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useView } from '../../acts/views.ts'
import { Actions, Button } from '../../ui/button.tsx'
import { useDates } from '../../ui/dates.ts'
import { BackLink, Closing, Page, PageHead, Sheet } from '../../ui/page.tsx'
import { Row, Rows } from '../../ui/rows.tsx'
import { WhatHappens } from './what-happens.tsx'

type OpenItProps = {
  /** What was said to the questions of fear; undefined before they were asked. */
  afraid?: boolean
  onOpen: () => void
}

/** Before the question is open for somebody: what it is, and that it can stay closed for good. */
export const OpenIt = ({ afraid, onOpen }: OpenItProps): ReactNode => {
  const dates = useDates()
  const { goesOn } = useView('sharing', {})
  const { place, period, theyEndedOn } = useView('season', {})
  const otherName = useView('person', {})?.otherName ?? ''
  return (
    <Page>
      <BackLink to="/more">
        <Trans>More</Trans>
      </BackLink>
      <PageHead
        title={<Trans>Beginning again, or not.</Trans>}
        about={<Trans>First each alone. This question stays closed until you open it for yourself, and nobody learns that you did.</Trans>}
      />
      {theyEndedOn && (
        <p>
          <Trans>
            On {dates.long(theyEndedOn)} {otherName} stepped back from what both of you had begun.
          </Trans>
        </p>
      )}
      <Sheet labelledBy="open-it">
        <h2 className="sentence" id="open-it">
          {afraid ? <Trans>Safety comes before this question.</Trans> : <Trans>A question for when it is time.</Trans>}
        </h2>
        {afraid ? (
          <p>
            <Trans>Nobody has to decide while afraid. You can leave this closed, and people under “Help now” know about it.</Trans>
          </p>
        ) : (
          <p>
            <Trans>
              Each of you answers alone, under a seal. Only if both say yes are you told, both of you. Any other answer, and none, stays
              with you.
            </Trans>
          </p>
        )}
        <Standing place={place} told={period !== undefined} goesOn={goesOn} otherName={otherName} onOpen={onOpen} />
      </Sheet>
      {afraid !== undefined && goesOn && <WhatHappens />}
      <Rows>
        <Row to="/readiness" about={<Trans>Sleep, safety, your own work, fear. For you alone.</Trans>}>
          <Trans>Ask yourself first</Trans>
        </Row>
        <Row to="/guides/deciding" about={<Trans>What talks about deciding are, and what they are not.</Trans>}>
          <Trans>Deciding, without being pushed</Trans>
        </Row>
        <Row to="/help">
          <Trans>Help now</Trans>
        </Row>
      </Rows>
      <Closing>
        <Trans>It can stay closed. Nothing here asks.</Trans>
      </Closing>
    </Page>
  )
}

type StandingProps = {
  place: string
  /** Whether both had said yes, in a round that ended after one parted. */
  told: boolean
  goesOn: boolean
  otherName: string
  onOpen: () => void
}

const Standing = ({ place, told, goesOn, otherName, onOpen }: StandingProps): ReactNode => {
  if (!goesOn)
    return (
      <p className="soft">
        <Trans>It can be asked once two of you share. Alone, nothing is missing: what you want is yours to find out first.</Trans>
      </p>
    )
  if (place === 'apart' && told)
    return (
      <p>
        <Trans>
          You wrote down that you part. A round that had begun before that has ended since: both of you had said yes. What you can do is
          under “Parting”.
        </Trans>
      </p>
    )
  if (place === 'apart')
    return (
      <p className="soft">
        <Trans>
          You wrote down that you part. If that is open again, say so under “Parting” first. {otherName} is told nothing of either.
        </Trans>
      </p>
    )
  return (
    <Actions>
      <Button look="line" onClick={onOpen}>
        <Trans>Open it for myself</Trans>
      </Button>
    </Actions>
  )
}
