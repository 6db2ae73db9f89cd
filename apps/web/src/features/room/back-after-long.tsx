import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { wentOn } from '../../acts/session.ts'
import { Actions, Button } from '../../ui/button.tsx'
import { Closing, Page, PageHead } from '../../ui/page.tsx'
import { Row, Rows } from '../../ui/rows.tsx'

/** After sixty days or more without a word: nothing is asked, nothing is shown of what was, and there is nothing to catch up on (S43). */
export const BackAfterLong = (): ReactNode => (
  <Page>
    <PageHead
      title={<Trans>It has been a while.</Trans>}
      about={<Trans>Everything is where you left it. Nothing has piled up, and there is nothing to catch up on.</Trans>}
    />
    <Actions>
      <Button onClick={wentOn}>
        <Trans>Go in</Trans>
      </Button>
    </Actions>
    <Rows>
      <Row to="/plainly" about={<Trans>Sleep, food, thoughts of dying, someone to call.</Trans>}>
        <Trans>How am I, plainly</Trans>
      </Row>
      <Row to="/settings/copies" about={<Trans>A sealed copy, or pages on paper.</Trans>}>
        <Trans>Take a copy</Trans>
      </Row>
      <Row to="/help" about={<Trans>People to call, for both of you.</Trans>}>
        <Trans>Help now</Trans>
      </Row>
    </Rows>
    <Closing>
      <Trans>You can also close it again.</Trans>
    </Closing>
  </Page>
)
