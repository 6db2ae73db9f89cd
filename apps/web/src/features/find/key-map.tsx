import './find.css'
import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useView } from '../../acts/views.ts'
import { Closing, Page, PageHead } from '../../ui/page.tsx'
import { Row, Rows } from '../../ui/rows.tsx'

/** Which keys go where. */
export const KeyMap = (): ReactNode => {
  const { singleKeys, leaveByShift } = useView('settings', {})
  return (
    <Page>
      <PageHead title={<Trans>Keys.</Trans>} about={<Trans>Everything here can be reached by Tab and Enter. These are quicker.</Trans>} />
      <dl className="rows keys">
        {leaveByShift && <Key keys="Shift, Shift, Shift" does={<Trans>Leave page, at once</Trans>} />}
        <Key keys="Ctrl K" does={<Trans>Find: something to do, a page, or words</Trans>} />
        <Key keys="↓ ↑, Enter" does={<Trans>In Find: through what was found, and open it</Trans>} />
        <Key keys="F8, Shift F8" does={<Trans>In Rehearse: the next note, the one before</Trans>} />
        <Key keys="Esc" does={<Trans>Close what is open over the page</Trans>} />
        {singleKeys && (
          <>
            <Key keys="/" does={<Trans>Find: something to do, a page, or words</Trans>} />
            <Key keys="1 2 3 4" does={<Trans>The four places, in their order</Trans>} />
            <Key keys="?" does={<Trans>This page</Trans>} />
          </>
        )}
      </dl>
      <Rows>
        <Row
          to="/settings"
          about={singleKeys ? <Trans>Single keys can be turned off there.</Trans> : <Trans>Single keys can be turned on there.</Trans>}
        >
          <Trans>Settings</Trans>
        </Row>
      </Rows>
      <Closing>
        <Trans>A key by itself does nothing while you write.</Trans>
      </Closing>
    </Page>
  )
}

const Key = ({ keys, does }: { keys: string; does: ReactNode }): ReactNode => (
  <div className="keys__one">
    <dt>
      <kbd>{keys}</kbd>
    </dt>
    <dd>{does}</dd>
  </div>
)
