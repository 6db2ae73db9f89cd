import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { act } from '../../acts/acting.ts'
import { useView } from '../../acts/views.ts'
import { AskedTwice } from '../../ui/asked-twice.tsx'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { useDates } from '../../ui/dates.ts'
import { BackLink, Closing, Page, PageHead } from '../../ui/page.tsx'
import { Row, Rows } from '../../ui/rows.tsx'
import { ClosingLetter } from './closing-letter.tsx'
import { ToTurnTo } from './to-turn-to.tsx'

/** An ending with dignity, from wherever one is: what to say, what to keep, how to go, and whom to turn to. */
export const Apart = (): ReactNode => {
  const person = useView('person', {})
  const { goesOn } = useView('sharing', {})
  const otherName = person?.otherName ?? ''
  return (
    <Page>
      <BackLink to="/more">
        <Trans>More</Trans>
      </BackLink>
      <PageHead
        title={<Trans>Parting.</Trans>}
        about={<Trans>For you alone, at your own pace. {otherName} does not learn that you were on this page.</Trans>}
      />
      <Banner>
        <p>
          <Trans>
            If you are afraid of what {otherName} may do when you go, talk first with people who know. The time around leaving can be the
            most dangerous one.
          </Trans>
        </p>
      </Banner>
      <WhereIAm otherName={otherName} />
      <ClosingLetter otherName={otherName} goesOn={goesOn} />
      <section className="section">
        <h2 className="label">
          <Trans>What to keep</Trans>
        </h2>
        <Rows>
          <Row to="/settings/copies" about={<Trans>Your room as a sealed copy, or on paper, in the parts you choose.</Trans>}>
            <Trans>Take a copy with you</Trans>
          </Row>
          {goesOn && (
            <>
              <Row to="/shared" about={<Trans>Any of it can be withdrawn until sharing has ended.</Trans>}>
                <Trans>Look through what you gave</Trans>
              </Row>
              <Row to="/end-sharing" about={<Trans>Alone, at once, also offline. What is yours stays.</Trans>}>
                <Trans>End sharing with {otherName}</Trans>
              </Row>
            </>
          )}
        </Rows>
      </section>
      <section className="section">
        <h2 className="label">
          <Trans>Whom to turn to</Trans>
        </h2>
        <ToTurnTo />
        <Rows>
          <Row to="/help" about={<Trans>For children, for the law where you live, and for being safe when you go.</Trans>}>
            <Trans>Help now</Trans>
          </Row>
          <Row to="/guides/ending-well" about={<Trans>An ending is not the opposite of healing.</Trans>}>
            <Trans>Parting well</Trans>
          </Row>
          <Row to="/guides/first-each-alone" about={<Trans>Why the relationship is not the first thing to mend.</Trans>}>
            <Trans>First each alone, then perhaps together</Trans>
          </Row>
          <Row to="/guides/deciding" about={<Trans>What talks about deciding are, and what they are not.</Trans>}>
            <Trans>Deciding, without being pushed</Trans>
          </Row>
        </Rows>
      </section>
      <Closing>
        <Trans>Your room stays yours, whatever comes.</Trans>
      </Closing>
    </Page>
  )
}

/** What one wrote down of it for oneself. It can be taken back; what the two had agreed on ends with it, in the open. */
const WhereIAm = ({ otherName }: { otherName: string }): ReactNode => {
  const dates = useDates()
  const { place, since = '', period } = useView('season', {})
  if (place === 'apart')
    return (
      <section className="section stack">
        <p>
          <Trans>On {dates.long(since)} you wrote down that you part. Only you see this.</Trans>
        </p>
        {period ? (
          <>
            <p>
              <Trans>
                A round that had begun before that has ended since: both of you had said yes. {otherName} reads that, too, and nothing of
                your parting.
              </Trans>
            </p>
            <AskedTwice
              ask={<Trans>Let {otherName} read that it has ended</Trans>}
              says={<Trans>{otherName} reads that it has ended, and the day. No reason is asked, and none is told.</Trans>}
              does={<Trans>Say that it has ended</Trans>}
              onDo={() => void act('season/part', {})}
            />
          </>
        ) : (
          <Button look="quiet" onClick={() => void act('season/step-back', {})}>
            <Trans>It is open again</Trans>
          </Button>
        )}
      </section>
    )
  return (
    <section className="section stack">
      <AskedTwice
        ask={<Trans>Write down that I part</Trans>}
        says={
          period ? (
            <Trans>{otherName} reads that you stepped back from what both of you had begun, and the day. Nothing else is told.</Trans>
          ) : (
            <Trans>It stands in your room, with the day. {otherName} is told nothing of it; that is yours to say, or not.</Trans>
          )
        }
        does={period ? <Trans>Step back, and write it down</Trans> : <Trans>Write it down</Trans>}
        onDo={() => void act('season/part', {})}
      />
    </section>
  )
}
