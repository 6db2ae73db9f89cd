import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Link, useLocation } from 'wouter'
import { useAct } from '../../acts/acting.ts'
import { handOver } from '../../acts/intents.ts'
import { ItsDays } from '../../acts/its-days.tsx'
import { Origin } from '../../acts/origin.tsx'
import { useView } from '../../acts/views.ts'
import { Fold } from '../../ui/banner.tsx'
import { Actions, Button, GoButton } from '../../ui/button.tsx'
import { Switch } from '../../ui/choice.tsx'
import { useDates } from '../../ui/dates.ts'
import { BackLink, Closing, Empty, Page, PageHead, Sheet } from '../../ui/page.tsx'
import { Row } from '../../ui/rows.tsx'
import { Pledges } from './pledges.tsx'
import { WEEKDAYS, type When } from './when.ts'

/** One promise: the words, when it is to be kept, and everything that was said of it. */
export const OnePromise = ({ id }: { id: string }): ReactNode => {
  const act = useAct()
  const [, go] = useLocation()
  const dates = useDates()
  const promise = useView('promise', { id })
  const { day: today } = useView('today', {})
  const { goesOn } = useView('sharing', {})
  const person = useView('person', {})
  const { mine } = useView('pledges', { since: today.slice(0, 7) })
  if (!promise)
    return (
      <Page>
        <Empty>
          <Trans>This promise is not here any more.</Trans>
        </Empty>
      </Page>
    )
  const otherName = person?.otherName ?? ''
  const shown = mine.standing.some(one => one.promise === id)
  const { text, when, madeOn, endedOn, next, occurrences, notFree, instead, replacedBy } = promise
  const change = (): void => {
    handOver({ kind: 'change-promise', promise: id, text })
    go('/promises/new')
  }
  return (
    <Page>
      <BackLink to="/promises">
        <Trans>Promises</Trans>
      </BackLink>
      <PageHead title={<Trans>Your word.</Trans>} />
      <Sheet labelledBy="words">
        <p className="voice" id="words">
          {text}
        </p>
        <p className="small soft">
          <WhenWords when={when} /> <Trans>Said on {dates.short(madeOn, today)}.</Trans>{' '}
          {endedOn && <Trans>Ended on {dates.short(endedOn, today)}.</Trans>}
        </p>
        {next && (
          <Actions stack>
            {next.day <= today && (
              <Button onClick={() => void act('promise/occurrence-said', { promise: id, day: next.day, as: 'done' })}>
                <Trans>I did this</Trans>
              </Button>
            )}
            <GoButton to={`/promises/${id}/say/${next.day}`} look="line">
              <Trans>Say how {dates.long(next.day)} goes</Trans>
            </GoButton>
          </Actions>
        )}
      </Sheet>
      {occurrences.length > 0 && (
        <section className="section">
          <h2 className="sentence">
            <Trans>What happened</Trans>
          </h2>
          <Pledges occurrences={occurrences} today={today} ofOne />
        </section>
      )}
      <Origin id={id} />
      <ItsDays of="promise" id={id} />
      <section className="rows">
        <Switch
          label={<Trans>I was not free to say no</Trans>}
          about={<Trans>A note for you alone. Nobody else can see it.</Trans>}
          on={notFree}
          onTurn={on => void act(on ? 'promise/not-free-noted' : 'promise/not-free-taken-away', { promise: id })}
          words={[<Trans key="on">Noted</Trans>, <Trans key="off">Not noted</Trans>]}
        />
        {notFree && (
          <p className="small soft">
            <Trans>
              Being made to promise is not what this is for. <Link href="/control">When hurt becomes control</Link>,{' '}
              <Link href="/help">Help now</Link>
            </Trans>
          </p>
        )}
        {goesOn && shown && (
          <ul className="rows">
            <Row to="/shared" about={<Trans>It can be withdrawn there.</Trans>}>
              <Trans>{otherName} sees this promise.</Trans>
            </Row>
          </ul>
        )}
        {!endedOn && goesOn && !shown && (
          <ul className="rows">
            <Row to={`/promises/${id}/give`} about={<Trans>And what you say of it from then on.</Trans>}>
              <Trans>Show it to {otherName}</Trans>
            </Row>
          </ul>
        )}
        {!endedOn && (
          <ul className="rows">
            <Row onPress={change} about={<Trans>This one ends, in the open, and another takes its place.</Trans>}>
              <Trans>Change it</Trans>
            </Row>
          </ul>
        )}
        {(instead ?? replacedBy) !== undefined && (
          <ul className="rows">
            {instead !== undefined && (
              <Row to={`/promises/${instead}`}>
                <Trans>What it was before</Trans>
              </Row>
            )}
            {replacedBy !== undefined && (
              <Row to={`/promises/${replacedBy}`}>
                <Trans>What took its place</Trans>
              </Row>
            )}
          </ul>
        )}
        {!endedOn && (
          <Fold title={<Trans>End this promise</Trans>} about={<Trans>What was said of it stays.</Trans>}>
            <p>
              <Trans>From today on it asks for nothing. You can give your word anew at any time.</Trans>
            </p>
            <Button look="line" onClick={() => void act('promise/ended', { promise: id })}>
              <Trans>End it today</Trans>
            </Button>
          </Fold>
        )}
      </section>
      <Closing>
        <Trans>It stands as you said it.</Trans>
      </Closing>
    </Page>
  )
}

const WhenWords = ({ when }: { when: When }): ReactNode => {
  const dates = useDates()
  if (when.kind === 'once') return <Trans>For {dates.long(when.day)}.</Trans>
  const days = /BYDAY=([A-Z,]+)/.exec(when.rule)?.[1]?.split(',') ?? []
  if (days.length === 0) return <Trans>For every day.</Trans>
  const names = days.map(day => dates.weekday(`2026-11-${23 + WEEKDAYS.findIndex(one => one === day)}`)).join(', ')
  return <Trans>For every {names}.</Trans>
}
