import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { BeforeYouCall, HelpHead } from './help-words.tsx'
import { Countries } from './numbers.tsx'
import { StaticFrame } from './static-frame.tsx'

/** Everyone who can be reached, by country and need, without script and before any passphrase. */
export const HelpPage = ({ today }: { today: string }): ReactNode => (
  <StaticFrame here="help">
    <HelpHead />
    <section>
      <h2 className="sentence">
        <Trans>Where are you?</Trans>
      </h2>
      <Countries today={today} />
    </section>
    <BeforeYouCall />
  </StaticFrame>
)
