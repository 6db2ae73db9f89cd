import { Trans } from '@lingui/react/macro'
import type { DigView } from '@dropwise/domain/dig'
import type { ReactNode } from 'react'

export type Rung = DigView['rungs'][number]['rung']

type Words = {
  /** Its line in the ladder. */
  readonly name: ReactNode
  readonly asks: ReactNode
  /** Said before it is asked, so that finding something ugly is normal. */
  readonly before: ReactNode
}

/** The seven rungs, from the circumstance down to the act that cost something. */
export const rungWords: { readonly [R in Rung]: Words } = {
  now: {
    name: <Trans>What is different now</Trans>,
    asks: <Trans>What is different now?</Trans>,
    before: <Trans>Begin with what is easy to see: the job, the town, the phone, the person who is gone. All of it counts here.</Trans>,
  },
  'in-you': {
    name: <Trans>What is different in you</Trans>,
    asks: <Trans>Take all that away. What is different in you?</Trans>,
    before: (
      <Trans>
        Suppose that it all came back: the place, the hour, the person. Many people write “I do not know” here. That is a true answer.
      </Trans>
    ),
  },
  'moment-before': {
    name: <Trans>The moment before</Trans>,
    asks: <Trans>The moment before you chose: what did you tell yourself?</Trans>,
    before: <Trans>There was a sentence. It is often small, and ugly in daylight. Nearly everyone who looks for it finds one.</Trans>,
  },
  permission: {
    name: <Trans>What allowed it</Trans>,
    asks: <Trans>What allowed it?</Trans>,
    before: (
      <Trans>
        Being owed something, being hurt, being unseen, nobody ever knowing. A permission can be mean, and still be an ordinary one.
      </Trans>
    ),
  },
  need: {
    name: <Trans>What was needed or feared</Trans>,
    asks: <Trans>What did you need, or fear?</Trans>,
    before: <Trans>A need explains a choice. It does not excuse it, and it may embarrass you. It can be written down all the same.</Trans>,
  },
  value: {
    name: <Trans>Which value</Trans>,
    asks: <Trans>Which value would have said no?</Trans>,
    before: <Trans>One that is yours, not one that sounds good. Finding that it was weak, or missing, is a finding too.</Trans>,
  },
  cost: {
    name: <Trans>When it cost you something</Trans>,
    asks: <Trans>Where have you acted on it when it cost you something?</Trans>,
    before: <Trans>Money, time, face, an easy evening. If there is no such moment, then that is the answer for today.</Trans>,
  },
}
