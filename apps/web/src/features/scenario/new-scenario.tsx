import '../../ui/own-work.css'
import { Trans } from '@lingui/react/macro'
import { useState, type ReactNode } from 'react'
import { useLocation } from 'wouter'
import { takeIntent } from '../../acts/intents.ts'
import { FoundWords } from '../../ui/found-words.tsx'
import { BackLink, Closing, Page, PageHead } from '../../ui/page.tsx'
import { WritePlan } from './write-plan.tsx'

/** A plan for a moment that is still far away: one's own, one out of the library, or one that digging led to. */
export const NewScenario = (): ReactNode => {
  const [, go] = useLocation()
  const [handed] = useState(() => takeIntent('plan-for'))
  return (
    <Page>
      <BackLink to="/scenarios">
        <Trans>Moments that may come</Trans>
      </BackLink>
      <PageHead
        title={<Trans>A plan for one moment.</Trans>}
        about={<Trans>Made now, for the day when it no longer stings. You alone see it.</Trans>}
      />
      <FoundWords found={handed?.found} />
      <WritePlan {...(handed?.text && { was: { scene: handed.text } })} onWritten={id => go(`/scenarios/${id}`)} />
      <Closing>
        <Trans>A plan that you would be ashamed to need is one that is honest.</Trans>
      </Closing>
    </Page>
  )
}
