import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { Fold } from '../../ui/banner.tsx'
import { useDates } from '../../ui/dates.ts'

/** The last thing that the other chose to share, in the other's words. */
export const WhatWasShared = ({ shared, otherName }: { shared: { text?: string; givenOn: string }; otherName: string }): ReactNode => {
  const dates = useDates()
  return (
    <section className="section stack stack--near">
      <h2 className="label">
        <Trans>What {otherName} has chosen to share</Trans>
      </h2>
      <blockquote className="voice">{shared.text}</blockquote>
      <p className="small soft">
        <Trans>
          Shared on {dates.long(shared.givenOn)}. You do not have to answer. If you want to,{' '}
          <Link href="/rehearse">try the words first</Link>.
        </Trans>
      </p>
    </section>
  )
}

/** The same for the one whose trust was broken: behind a row that says what it is, and that never opens itself. */
export const WhatWasToldFold = ({
  shared,
  otherName,
}: {
  shared: { kind: string; text?: string; givenOn: string }
  otherName: string
}): ReactNode => {
  const dates = useDates()
  const told = shared.kind === 'told-first'
  return (
    <div className="rows">
      <Fold
        title={
          told ? (
            <Trans>{otherName} told you something, without being asked</Trans>
          ) : (
            <Trans>{otherName} has chosen to share something</Trans>
          )
        }
        about={<Trans>On {dates.long(shared.givenOn)}. It stays closed until you open it.</Trans>}
      >
        <blockquote className="voice">{shared.text}</blockquote>
        <p className="small soft">
          <Trans>Nothing is needed from you.</Trans>
        </p>
      </Fold>
    </div>
  )
}
