import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Actions, GoButton } from '../../ui/button.tsx'
import { Banner } from '../../ui/banner.tsx'
import { FearFirst } from '../../ui/fear/fear-first.tsx'
import { BackLink, Closing, Page, PageHead, Sheet } from '../../ui/page.tsx'

/** Before two people share: a few plain questions for each, alone, then the choice. */
export const BeforeJoining = (): ReactNode => (
  <FearFirst back={<Back />} title={<Trans>Before you share with anybody.</Trans>}>
    {afraid => <Choose afraid={afraid} />}
  </FearFirst>
)

const Back = (): ReactNode => (
  <BackLink to="/more">
    <Trans>More</Trans>
  </BackLink>
)

const Choose = ({ afraid }: { afraid: boolean }): ReactNode => (
  <Page>
    <Back />
    <PageHead title={<Trans>Alone, or with the other.</Trans>} />
    <Sheet>
      <p>
        {afraid ? (
          <Trans>We would use it alone for now. All that is yours works alone, and nobody can see that you use it.</Trans>
        ) : (
          <Trans>All that is yours works alone, for as long as you like. Nobody can see that you use it.</Trans>
        )}
      </p>
      <Banner>
        <p>
          <Trans>
            Once two of you share, the other sees what you give, one thing at a time, and that you ended sharing. The other never sees your
            journal, your check-ins, or whether you are here. Somebody who can make you unlock sees all of it.
          </Trans>
        </p>
      </Banner>
      <Actions stack>
        <GoButton to="/">
          <Trans>Use it alone</Trans>
        </GoButton>
        <GoButton to="/join" look="line">
          <Trans>Go on to joining</Trans>
        </GoButton>
      </Actions>
    </Sheet>
    <Closing>
      <Trans>Nothing of this was kept.</Trans>
    </Closing>
  </Page>
)
