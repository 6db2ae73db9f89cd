import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Closing, Page, PageHead } from '../../ui/page.tsx'
import { Row, Rows } from '../../ui/rows.tsx'
import { BetweenUs } from './between-us.tsx'
import { Mine } from './mine.tsx'
import { Safety } from './safety.tsx'

/** Everything else, grouped: mine, between us, safety. */
export const More = (): ReactNode => (
  <Page kind="wide">
    <PageHead title={<Trans>More.</Trans>} />
    <Rows>
      <Row to="/find" about={<Trans>A page by its name, or something by its words.</Trans>}>
        <Trans>Find</Trans>
      </Row>
    </Rows>
    <div className="groups">
      <Mine />
      <BetweenUs />
      <Safety />
    </div>
    <Closing>
      <Trans>None of it has to be used.</Trans>
    </Closing>
  </Page>
)
