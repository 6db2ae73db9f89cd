import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Banner } from '../../ui/banner.tsx'

/** Says that the sting is gone and the plan was not recalled for long. It is a fact, and nothing is wrong with whom it is told. */
export const Faded = (): ReactNode => (
  <Banner>
    <p>
      <Trans>When you last said how it feels, the sting was faint or gone, and this plan has not been recalled for a long while.</Trans>
    </p>
    <p className="soft">
      <Trans>That is how time works. It is also when a hand goes back to the burner.</Trans>
    </p>
  </Banner>
)
