import '../../ui/own-work.css'
import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useLocation } from 'wouter'
import { useIntent, type CameFrom } from '../../acts/intents.ts'
import { noteOrigin } from '../../acts/origin.tsx'
import { FoundWords } from '../../ui/found-words.tsx'
import { BackLink, Closing, Page, PageHead } from '../../ui/page.tsx'
import { WritePlan } from './write-plan.tsx'

/** A plan for a moment that is still far away: one's own, one out of the library, or one that digging led to. */
export const NewScenario = (): ReactNode => {
  const [, go] = useLocation()
  const handed = useIntent('plan-for')
  const written = async (id: string, cameFrom?: CameFrom): Promise<void> => {
    await noteOrigin('scenario', id, cameFrom)
    go(`/scenarios/${id}`)
  }
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
      <WritePlan
        {...(handed?.text && { was: { scene: handed.text } })}
        {...(handed?.origin && { handed: handed.origin })}
        onWritten={(id, cameFrom) => void written(id, cameFrom)}
      />
      <Closing>
        <Trans>A plan that you would be ashamed to need is one that is honest.</Trans>
      </Closing>
    </Page>
  )
}
