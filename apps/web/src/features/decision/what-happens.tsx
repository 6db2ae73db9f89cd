import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useView } from '../../acts/views.ts'

/** What becomes of an answer, and what cannot be hidden: said before it is given. */
export const WhatHappens = (): ReactNode => {
  const otherName = useView('person', {})?.otherName ?? ''
  return (
    <>
      <section className="section stack stack--near">
        <h2 className="label">
          <Trans>What happens then</Trans>
        </h2>
        <ol className="rows three">
          <li>
            <Trans>
              Your two devices ask each other, a little each week, in rounds that are four weeks apart or more. They do so for every pair
              that has joined, whatever is sealed.
            </Trans>
          </li>
          <li>
            <Trans>
              If a yes of both has lain sealed for a week when a round begins, each of you reads it here, on this page. No notice comes.
            </Trans>
          </li>
          <li>
            <Trans>
              In every other case nothing is told: not what was said, not when, not whether. “Not now”, “No” and nothing at all are the same
              to {otherName}.
            </Trans>
          </li>
        </ol>
      </section>
      <section className="section stack stack--near">
        <h2 className="label">
          <Trans>What cannot be hidden</Trans>
        </h2>
        <ul className="rows three">
          <li>
            <Trans>
              If you say yes and nothing comes for many weeks, {otherName} has not said it, or has not opened Dropwise. You will not know
              which. It keeps both of you free.
            </Trans>
          </li>
          <li>
            <Trans>
              Once your device has given its part of a round, a yes stays in that round. Taking it out, closing this question or parting
              counts from the next one on.
            </Trans>
          </li>
          <li>
            <Trans>
              With a changed app, {otherName} could see in which weeks yours was open, and learn of a yes of yours while you are told
              nothing. “Not now”, “No” and nothing would still be the same.
            </Trans>
          </li>
        </ul>
      </section>
    </>
  )
}
