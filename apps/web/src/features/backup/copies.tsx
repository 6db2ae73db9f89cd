import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useView } from '../../acts/views.ts'
import { useDates } from '../../ui/dates.ts'
import { BackLink, Closing, Page, PageHead } from '../../ui/page.tsx'
import { Row, Rows } from '../../ui/rows.tsx'
import { MakeCopy } from './make-copy.tsx'
import { OnPaper } from './on-paper.tsx'

/** Everything that is here, out of here: sealed into a file, or as text and on paper. */
export const Copies = (): ReactNode => {
  const dates = useDates()
  const { copiedOn } = useView('settings', {})
  return (
    <Page>
      <BackLink to="/settings">
        <Trans>Settings</Trans>
      </BackLink>
      <PageHead
        title={<Trans>Copies, and paper.</Trans>}
        about={
          copiedOn === undefined ? (
            <Trans>There is no copy of this room so far. If the device is lost, what is here is lost with it.</Trans>
          ) : (
            <Trans>The newest copy is from {dates.long(copiedOn)}.</Trans>
          )
        }
      />
      <MakeCopy />
      <section className="section aside-of-paper">
        <Rows>
          <Row to="/settings/bring-in" about={<Trans>From Day One, or from text files, each under its own day.</Trans>}>
            <Trans>Bring pages in</Trans>
          </Row>
          <Row to="/settings/summary" about={<Trans>For a therapist, say: chosen thing by thing.</Trans>}>
            <Trans>A summary, item by item</Trans>
          </Row>
        </Rows>
      </section>
      <OnPaper />
      <Closing>
        <Trans>What you keep, and where, is yours to decide.</Trans>
      </Closing>
    </Page>
  )
}
