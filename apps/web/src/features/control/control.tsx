import '../../ui/own-work.css'
import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { useView } from '../../acts/views.ts'
import { Fold } from '../../ui/banner.tsx'
import { Actions, GoButton } from '../../ui/button.tsx'
import { BackLink, Closing, Page, PageHead } from '../../ui/page.tsx'
import { AskMyself } from './ask-myself.tsx'
import { DoneByMe } from './done-by-me.tsx'
import { DoneToMe } from './done-to-me.tsx'

/** When hurt becomes control: for either role, private, with help. Nothing on this page is kept, and it locks nobody out. */
export const Control = (): ReactNode => {
  const person = useView('person', {})
  const otherName = person?.otherName ?? ''
  return (
    <Page>
      <BackLink to="/more">
        <Trans>More</Trans>
      </BackLink>
      <PageHead
        title={<Trans>When hurt becomes control.</Trans>}
        about={
          <Trans>
            It can come from either of two people, also from the one who was hurt. Nobody sees that you opened this, and nothing here is
            kept.
          </Trans>
        }
      />
      <p className="measure">
        <Trans>Being hurt explains a great deal. It gives nobody a right over another’s body, phone, money or door.</Trans>
      </p>
      <Actions stack>
        <GoButton to="/help">
          <Trans>Help now</Trans>
        </GoButton>
      </Actions>
      <div className="rows">
        <Fold title={<Trans>It is done to me</Trans>} about={<Trans>What counts, and what you can do.</Trans>}>
          <DoneToMe otherName={otherName} />
        </Fold>
        <Fold title={<Trans>I do it, or I am afraid that I might</Trans>} about={<Trans>Said plainly, and where to turn.</Trans>}>
          <DoneByMe otherName={otherName} />
        </Fold>
        <Fold title={<Trans>A few questions to myself</Trans>} about={<Trans>The answers are gone when you leave this page.</Trans>}>
          <AskMyself />
        </Fold>
      </div>
      <p className="small soft">
        <Trans>
          More to read: <Link href="/guides/when-it-is-not-safe">When it is not safe</Link>,{' '}
          <Link href="/guides/checking-phones">Checking phones</Link>, <Link href="/safety">what this cannot protect you from</Link>.
        </Trans>
      </p>
      <Closing>
        <Trans>What is forced heals nothing.</Trans>
      </Closing>
    </Page>
  )
}
