import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Empty, Page } from './page.tsx'

/** The page of something that was let go of, or is not here. `back` leads to where it was. */
export const Gone = ({ back, children }: { back?: ReactNode; children?: ReactNode }): ReactNode => (
  <Page>
    {back}
    <Empty>{children ?? <Trans>This is not here any more.</Trans>}</Empty>
  </Page>
)
