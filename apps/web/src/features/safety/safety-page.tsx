import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { useSession } from '../../acts/session.ts'
import { BackLink, Closing, Page, PageHead } from '../../ui/page.tsx'
import { PlainLink } from '../../ui/plain-pages.tsx'
import { SafetyPoints } from '../../ui/safety-points.tsx'

/** Inside a room help is a page of the app: going to the plain one would lock the room, and lose one that is not kept. */
const Help = ({ children }: { children?: ReactNode }): ReactNode =>
  useSession().at === 'inside' ? <Link href="/help">{children}</Link> : <PlainLink page="h">{children}</PlainLink>

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
        <Help>Help now</Help> has people to call, for both of you.
      </Trans>
    </p>
    <Closing>
      <Trans>You can stop here. Nothing has been written down.</Trans>
    </Closing>
  </Page>
)
