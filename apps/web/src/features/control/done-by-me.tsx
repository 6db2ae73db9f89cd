import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { useView } from '../../acts/views.ts'

/** The same, for whoever does it: what it looks like from inside, and what can be done before it happens again. */
export const DoneByMe = ({ otherName }: { otherName: string }): ReactNode => {
  const home = useView('person', {})?.home
  return (
    <div className="stack">
      <ul className="stack stack--near beside-line">
        {home === 'wayward' ? (
          <>
            <li>
              <Trans>I keep {otherName} in the room until I am believed. I ask again in the night.</Trans>
            </li>
            <li>
              <Trans>I say what I will do to myself, or tell others, if {otherName} goes.</Trans>
            </li>
            <li>
              <Trans>
                I look at what {otherName} writes, whom {otherName} calls, how {otherName} is, so that I can act in time.
              </Trans>
            </li>
          </>
        ) : (
          <>
            <li>
              <Trans>
                I wake {otherName} to ask. I do not let {otherName} sleep, or leave, until there is an answer.
              </Trans>
            </li>
            <li>
              <Trans>I take the phone, demand the passwords, follow, or have somebody follow.</Trans>
            </li>
            <li>
              <Trans>I say that I will tell the children, the boss, everybody, if {otherName} does not do as I say.</Trans>
            </li>
          </>
        )}
        <li>
          <Trans>I have hit, held or pushed, broken things, stood in the door. I have pressed for sex.</Trans>
        </li>
      </ul>
      <p>
        <Trans>To ask is yours, and to be angry, and to go. To make somebody is not, whatever was done before.</Trans>
      </p>
      <p>
        <Trans>
          When it rises: leave the room before the next sentence, and say when you come back. Cold water, a walk, no car.{' '}
          <Link href="/help">There are people</Link> who talk with those who hurt somebody, before it happens and after.
        </Trans>
      </p>
      <p>
        <Trans>
          What you cannot know tonight has a page of its own: <Link href="/sitting">Sitting with not knowing</Link>.
        </Trans>
      </p>
    </div>
  )
}
