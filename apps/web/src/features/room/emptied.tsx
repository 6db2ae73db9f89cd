import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { emptinessRead } from '../../acts/session.ts'
import { Button } from '../../ui/button.tsx'
import { Page } from '../../ui/page.tsx'

/** Somebody had begun here, and the browser has removed what was kept: that is said, instead of looking like a first visit. */
export const Emptied = (): ReactNode => (
  <Page kind="quiet">
    <section className="unlock stack stack--wide">
      <h1 className="sentence">
        <Trans>What was kept on this device is gone.</Trans>
      </h1>
      <p>
        <Trans>
          The browser removed it. Browsers do that when the device runs full, when a site was not opened for weeks, or when site data is
          cleared.
        </Trans>
      </p>
      <p className="soft">
        <Trans>It cannot be brought back from here. What you exported, printed or gave to someone stays where it is.</Trans>
      </p>
      <Button look="line" onClick={emptinessRead}>
        <Trans>To the first page</Trans>
      </Button>
    </section>
  </Page>
)
