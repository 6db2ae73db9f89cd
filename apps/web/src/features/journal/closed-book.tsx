import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useIsKept } from '../../acts/session.ts'
import { Button } from '../../ui/button.tsx'
import { Closing, Page, PageHead, Sheet } from '../../ui/page.tsx'

/** The book is closed for tonight. It is not locked: whoever wants to opens it. */
export const ClosedBook = ({ onOpen }: { onOpen: () => void }): ReactNode => {
  const kept = useIsKept()
  return (
    <Page>
      <PageHead title={<Trans>Enough for tonight.</Trans>} />
      <Sheet>
        <p className="voice">
          {kept ? (
            <Trans>The book is closed. What you wrote is in it, and it will be there in the morning.</Trans>
          ) : (
            <Trans>The book is closed. Nothing of it is kept so far: what you wrote is gone when this page closes.</Trans>
          )}
        </p>
        <Button look="line" onClick={onOpen}>
          <Trans>Open it again</Trans>
        </Button>
      </Sheet>
      <Closing>
        <Trans>Something warm to drink, and the light out.</Trans>
      </Closing>
    </Page>
  )
}
