import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { BackLink, Closing, Page, PageHead } from '../../ui/page.tsx'
import { SafetyPoints } from '../../ui/safety-points.tsx'

/** The safety page again, for whoever wants to read it later. */
export const SafetyPage = (): ReactNode => (
  <Page>
    <BackLink to="/">
      <Trans>Back</Trans>
    </BackLink>
    <PageHead title={<Trans>What it cannot protect you from.</Trans>} />
    <SafetyPoints />
    <p>
      <Trans>
        <a href="/h">Help now</a> has people to call, for both of you.
      </Trans>
    </p>
    <Closing>
      <Trans>You can stop here. Nothing has been written down.</Trans>
    </Closing>
  </Page>
)
