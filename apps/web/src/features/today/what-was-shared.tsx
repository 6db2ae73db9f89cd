import type { Views } from '@dropwise/home'
import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { act } from '../../acts/acting.ts'
import { useOnTheirWay } from '../../acts/on-their-way.ts'
import { AskedTwice } from '../../ui/asked-twice.tsx'
import { Fold } from '../../ui/banner.tsx'
import { ClockSetBack } from '../../ui/clock-set-back.tsx'
import { useDates } from '../../ui/dates.ts'
import { LongWords } from '../../ui/long-words.tsx'

type SharedItem = NonNullable<Views['today']['value']['shared']>

/** The last thing that the other chose to share, in the other's words. */
export const WhatWasShared = ({ shared, otherName }: { shared: SharedItem; otherName: string }): ReactNode => {
  const dates = useDates()
  return (
    <section className="section stack stack--near">
      <h2 className="label">
        <Trans>What {otherName} has chosen to share</Trans>
      </h2>
      {shared.text !== undefined && <LongWords text={shared.text} />}
      <p className="small soft">
        <Trans>
          Shared on {dates.long(shared.givenOn)}. You do not have to answer. If you want to,{' '}
          <Link href="/rehearse">try the words first</Link>.
        </Trans>
      </p>
      <ClockSetBack after={shared.datedBefore} />
      <WhereItIsHeard shared={shared} otherName={otherName} />
    </section>
  )
}

/** A feeling and a hurt have a page on which they are heard, a hard date one on which to say what one will do. */
const WhereItIsHeard = ({ shared: { kind, item }, otherName }: { shared: SharedItem; otherName: string }): ReactNode => {
  if (kind === 'wound' || kind === 'feeling')
    return (
      <p className="small">
        <Link href={`/hearing/${item}`}>
          <Trans>Say to {otherName} what you understood</Trans>
        </Link>
      </p>
    )
  if (kind !== 'hard-date') return null
  return (
    <p className="small">
      <Link href={`/hard-dates/theirs/${item}`}>
        <Trans>Say what you will do on that day</Trans>
      </Link>
    </p>
  )
}

/** The same for the one whose trust was broken: behind a row that says what it is, and that never opens itself. */
export const WhatWasToldFold = ({ shared, otherName }: { shared: SharedItem; otherName: string }): ReactNode => {
  const dates = useDates()
  const told = shared.kind === 'told-first'
  return (
    <div className="rows">
      <Fold
        title={
          told ? (
            shared.unasked ? (
              <Trans>{otherName} told you something, without being asked</Trans>
            ) : (
              <Trans>{otherName} told you something</Trans>
            )
          ) : (
            <Trans>{otherName} has chosen to share something</Trans>
          )
        }
        about={<Trans>On {dates.long(shared.givenOn)}. It stays closed until you open it.</Trans>}
      >
        {shared.said && (
          <p>
            <Trans>What was said before: “{shared.said}”</Trans>
          </p>
        )}
        <blockquote className="voice">{shared.text}</blockquote>
        <ClockSetBack after={shared.datedBefore} />
        <p className="small soft">
          <Trans>Nothing is needed from you.</Trans>
        </p>
        {told && <HadFoundIt item={shared.item} known={shared.foundBefore !== undefined} otherName={otherName} />}
      </Fold>
    </div>
  )
}

/** *I had already found this*: said to the one who told, where its reader wants that. */
const HadFoundIt = ({ item, known, otherName }: { item: string; known: boolean; otherName: string }): ReactNode => {
  const { onTheirWay } = useOnTheirWay()
  const saying = onTheirWay.some(({ kind, payload }) => kind === 'found-already' && payload['to'] === item)
  if (known || saying)
    return (
      <p className="small soft">
        {known ? (
          <Trans>You said that you had found this already.</Trans>
        ) : (
          <Trans>It goes in ten minutes. It stands under What I share.</Trans>
        )}
      </p>
    )
  return (
    <AskedTwice
      ask={<Trans>I had already found this</Trans>}
      says={<Trans>{otherName} would read: “I had already found this”, and the day. Nothing else.</Trans>}
      does={<Trans>Say so to {otherName}</Trans>}
      onDo={() => void act('giving/given', { kind: 'found-already', to: item, text: '' })}
    />
  )
}
