import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
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
