import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import type { Dying, Enough, Someone } from './words.tsx'

const Step = ({ children }: { children: ReactNode }): ReactNode => <p className="soft measure">{children}</p>

/** What there is to do about sleep. No answer is met with reassurance. */
export const NextSleep = ({ answer }: { answer: Enough | undefined }): ReactNode => {
  if (answer === undefined) return null
  if (answer === 'hardly' || answer === 'some')
    return (
      <Step>
        <Trans>
          Tonight: lie down at your usual hour, in the dark, the phone face down. Resting counts, asleep or not. Several nights with hardly
          any sleep are a reason to see a doctor this week.
        </Trans>
      </Step>
    )
  return (
    <Step>
      <Trans>Sleep can go from one night to the next in such a time. If it does, say so here, and to a doctor.</Trans>
    </Step>
  )
}

/** What there is to do about food. */
export const NextFood = ({ answer }: { answer: Enough | undefined }): ReactNode => {
  if (answer === undefined) return null
  if (answer === 'hardly' || answer === 'some')
    return (
      <Step>
        <Trans>
          In the next hour: a glass of water, and something small that needs no cooking. Then again in three hours, hungry or not. If
          nothing stays down for a day, call a doctor.
        </Trans>
      </Step>
    )
  return (
    <Step>
      <Trans>Put something simple where you can reach it, for a day when eating is hard.</Trans>
    </Step>
  )
}

/** What there is beside an answer about dying. Help itself stands apart; a no has a next step, too. */
export const NextDying = ({ answer }: { answer: Dying | undefined }): ReactNode => {
  if (answer === undefined) return null
  if (answer === 'no')
    return (
      <Step>
        <Trans>
          Such thoughts can come within an hour, also to people who never had them. Choose now whom you would call.{' '}
          <Link href="/help">Help now</Link> has people who answer at night.
        </Trans>
      </Step>
    )
  return (
    <Step>
      <Trans>
        Help comes first. Tell one person today, in these words if you like: “I have thoughts of dying. Stay with me.” Put what you could
        hurt yourself with out of reach, or give it to somebody.
      </Trans>
    </Step>
  )
}

/** What there is to do about having someone. */
export const NextSomeone = ({ answer }: { answer: Someone | undefined }): ReactNode => {
  if (answer === undefined) return null
  if (answer === 'yes')
    return (
      <Step>
        <Trans>Ask that person today: “May I call you, also at night?” Then the call is easier when it is needed.</Trans>
      </Step>
    )
  return (
    <Step>
      <Trans>
        One name is enough: a friend, a sister, a neighbour, a doctor. Until there is one, <Link href="/help">a helpline</Link> is someone,
        and it is there tonight.
      </Trans>
    </Step>
  )
}
