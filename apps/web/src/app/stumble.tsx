import { Trans } from '@lingui/react/macro'
import { Component, type ReactNode } from 'react'
import { Button } from '../ui/button.tsx'
import { Page, PageHead } from '../ui/page.tsx'
import { PlainLink } from '../ui/plain-pages.tsx'

/** Whether this browser has what the app stands on. Temporal is younger than the rest; without it no day could be told from another. */
export const browserIsTooOld = (): boolean => typeof Temporal === 'undefined'

/** Said instead of a page that would not answer. Help needs nothing of this. */
export const TooOld = (): ReactNode => (
  <Page>
    <PageHead
      title={<Trans>This browser is too old for what comes next.</Trans>}
      about={<Trans>A newer one can open this page. Nothing was kept here, and nothing is lost.</Trans>}
    />
    <p>
      <Trans>
        <PlainLink page="h">Help now</PlainLink> opens here, too.
      </Trans>
    </p>
  </Page>
)

type StumbleProps = { at?: string; children: ReactNode }

/** Catches what a screen could not do, so that nobody stands before an empty page. What was kept is on the device and untouched. */
export class Stumble extends Component<StumbleProps, { stumbled: boolean; at?: string | undefined }> {
  override state = { stumbled: false }

  static getDerivedStateFromError(): { stumbled: boolean } {
    return { stumbled: true }
  }

  /** Another page is another chance. */
  static getDerivedStateFromProps(
    { at }: StumbleProps,
    was: { at?: string | undefined },
  ): { stumbled: boolean; at: string | undefined } | null {
    return at === was.at ? null : { stumbled: false, at }
  }

  override render(): ReactNode {
    if (!this.state.stumbled) return this.props.children
    return (
      <Page>
        <PageHead
          title={<Trans>This page could not be shown.</Trans>}
          about={<Trans>What you kept is on this device and untouched. Loading again brings it back.</Trans>}
        />
        <p>
          <Button onClick={() => location.reload()}>
            <Trans>Load again</Trans>
          </Button>
        </p>
      </Page>
    )
  }
}
