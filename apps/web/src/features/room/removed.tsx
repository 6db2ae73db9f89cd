import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { GoButton } from '../../ui/button.tsx'
import { Page } from '../../ui/page.tsx'

/** What was removed, and what may remain elsewhere. */
export const Removed = ({ everything }: { everything: boolean }): ReactNode => (
  <Page kind="quiet">
    <section className="unlock stack stack--wide">
      <h1 className="sentence">
        {everything ? <Trans>Everything is removed from this device.</Trans> : <Trans>Your room is removed from this device.</Trans>}
      </h1>
      <p>
        <Trans>
          The keys were destroyed first, then what they locked. What you exported, printed or gave to someone is not reached by this, nor
          are backups that the device made before.
        </Trans>
      </p>
      <p className="soft">
        <Trans>The app itself stays in this browser until you clear its site data.</Trans>
      </p>
      <GoButton to="/welcome" look="line">
        <Trans>To the first page</Trans>
      </GoButton>
    </section>
  </Page>
)
