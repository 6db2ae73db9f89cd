import { Plural, Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useAct } from '../../acts/acting.ts'
import { useView } from '../../acts/views.ts'
import { Actions, GoButton } from '../../ui/button.tsx'
import { useDates } from '../../ui/dates.ts'
import { GivenWord } from '../../ui/given-word.tsx'
import { Closing, Page, PageHead, Sheet } from '../../ui/page.tsx'
import { AddRow, Row, Rows } from '../../ui/rows.tsx'
import { BetweenUs } from './between-us.tsx'
import { CheckInFold } from './check-in-fold.tsx'
import { HardToday } from './hard-today.tsx'
import { NextThing } from './next-thing.tsx'
import { SaidToday } from './said-today.tsx'
import { WhatWasShared } from './what-was-shared.tsx'

/** The home of the one who broke the trust: what was promised for today, and little else. */
export const Today = (): ReactNode => {
  const { day, promised, next, shared } = useView('today', {})
  const person = useView('person', {})
  const otherName = person?.otherName ?? ''
  const act = useAct()
  const dates = useDates()
  const open = promised.filter(({ mark }) => !mark)
  const [first, ...others] = open
  const count = promised.length

  return (
    <Page>
      <PageHead
        dateline={dates.long(day)}
        title={
          count === 0 ? (
            <Trans>Nothing is promised for today.</Trans>
          ) : (
            <Trans>
              For today you gave your word on <Plural value={count} one="one thing" _2="two things" _3="three things" other="# things" />.
            </Trans>
          )
        }
      />
      {first ? (
        <GivenWord
          text={first.text}
          about={<SaidThen of={first} today={day} />}
          otherName={otherName}
          onDone={() => void act('promise/occurrence-said', { promise: first.promise, day: first.day, as: 'done' })}
          sayAt={`/promises/${first.promise}/say/${first.day}`}
          to={`/promises/${first.promise}`}
        />
      ) : (
        count > 0 && <AllSaid one={count === 1} />
      )}
      <section className={first || count > 0 ? 'section after-sheet' : 'section'}>
        <Rows>
          {others.map(({ promise, text, day: on, time }) => (
            <Row
              key={`${promise} ${on}`}
              voice
              to={`/promises/${promise}/say/${on}`}
              about={time ? <Trans>Today, by {time}</Trans> : <Trans>Today</Trans>}
            >
              {text}
            </Row>
          ))}
          <SaidToday said={promised.filter(({ mark }) => mark)} />
          <AddRow to="/promises/new">
            <Trans>Give your word on one thing</Trans>
          </AddRow>
        </Rows>
      </section>
      <HardToday otherName={otherName} />
      <BetweenUs />
      {shared && <WhatWasShared shared={shared} otherName={otherName} />}
      {next && <NextThing next={next} otherName={otherName} />}
      <CheckInFold />
      <Closing>
        <Trans>Nothing is expected of {otherName} today. Not an answer, not a thank you.</Trans>
      </Closing>
    </Page>
  )
}

type Promised = { readonly time?: string; readonly madeOn: string; readonly recurring: boolean }

/** When a word was given, and until when it is for. */
const SaidThen = ({ of: { time, madeOn, recurring }, today }: { of: Promised; today: string }): ReactNode => {
  const said = useDates().lately(madeOn, today)
  return (
    <>
      {madeOn === today ? (
        <Trans>You said this today.</Trans>
      ) : recurring ? (
        <Trans>You said this on {said}, for days like this.</Trans>
      ) : (
        <Trans>You said this on {said}.</Trans>
      )}{' '}
      {time && <Trans>By {time}.</Trans>}
    </>
  )
}

const AllSaid = ({ one }: { one: boolean }): ReactNode => (
  <Sheet>
    <p className="voice">{one ? <Trans>You said how it went.</Trans> : <Trans>You said of each how it went.</Trans>}</p>
    <Actions>
      <GoButton to="/promises" look="line">
        <Trans>See your promises</Trans>
      </GoButton>
    </Actions>
  </Sheet>
)
