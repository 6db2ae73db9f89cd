import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Link } from 'wouter'

/** What counts, in plain words, and what somebody can do to whom it is done. */
export const DoneToMe = ({ otherName }: { otherName: string }): ReactNode => (
  <div className="stack">
    <ul className="stack stack--near beside-line">
      <li>
        <Trans>
          Being hit, held, pushed or choked; things thrown or broken beside you. Hands at your throat, even once: talk to someone today.
        </Trans>
      </li>
      <li>
        <Trans>Sex that you did not want, or gave so that it stops.</Trans>
      </li>
      <li>
        <Trans>
          Having to hand over your phone, your passwords or where you are, and to prove it. A phone that you lay open yourself is something
          else, and you may stop.
        </Trans>
      </li>
      <li>
        <Trans>Being made to write here, to answer, to promise, or to show this to {otherName}.</Trans>
      </li>
      <li>
        <Trans>Being kept from sleep, money, medicine, work, your people, or the door.</Trans>
      </li>
      <li>
        <Trans>Threats: to you, to the children, to an animal, to tell everybody, or to die if you go.</Trans>
      </li>
    </ul>
    <p>
      <Trans>
        You do not have to prove it, or to be sure. <Link href="/help">People who know this</Link> help you think about what is safe for
        you, and do not tell you what to do.
      </Trans>
    </p>
    <p>
      <Trans>
        In here: “I don’t want to answer” is a whole answer. <Link href="/space">Space</Link> can be taken, and{' '}
        <Link href="/apart">sharing ended</Link>, alone and without a reason. Going all at once can raise danger; those people plan it with
        you.
      </Trans>
    </p>
  </div>
)
