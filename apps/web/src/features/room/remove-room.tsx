import { Trans } from '@lingui/react/macro'
import { useId, useState, type ReactNode } from 'react'
import { useLocation } from 'wouter'
import { removeEverything, removeRoom, useSession } from '../../acts/session.ts'
import { Banner } from '../../ui/banner.tsx'
import { Actions, Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { BackLink, Page, PageHead } from '../../ui/page.tsx'

/** Two separate, plainly worded acts: my room, or everything on this device (S15). */
export const RemoveRoom = (): ReactNode => {
  const session = useSession()
  const [, go] = useLocation()
  const [asking, setAsking] = useState<'room' | 'everything'>()
  const title = useId()
  const remove = async (): Promise<void> => {
    go('/')
    await (asking === 'everything' ? removeEverything() : removeRoom())
  }
  return (
    <Page>
      <BackLink to="/settings">
        <Trans>Settings</Trans>
      </BackLink>
      <PageHead title={<Trans>Remove from this device.</Trans>} />
      <section className="section stack">
        <h2 className="label">
          <Trans>My room</Trans>
        </h2>
        <p>
          <Trans>
            Destroys the keys of your room, then what they locked. Anybody else’s room on this device stays as it is, and is not shown.
          </Trans>
        </p>
        <Button look="danger" onClick={() => setAsking('room')} disabled={session.at === 'inside' && session.how !== 'room'}>
          <Trans>Remove my room from this device</Trans>
        </Button>
      </section>
      <section className="section stack">
        <h2 className="label">
          <Trans>Everything on this device</Trans>
        </h2>
        <p>
          <Trans>Destroys every room that anybody has begun here, also those that you cannot see.</Trans>
        </p>
        <Button look="danger" onClick={() => setAsking('everything')}>
          <Trans>Remove everything on this device</Trans>
        </Button>
      </section>
      {asking && (
        <Dialog titleId={title} onClose={() => setAsking(undefined)}>
          <h2 className="sentence" id={title}>
            {asking === 'everything' ? <Trans>Remove everything on this device?</Trans> : <Trans>Remove your room from this device?</Trans>}
          </h2>
          <Banner kind="danger">
            <p>
              <Trans>It cannot be undone. What you copied, printed or gave to someone stays where it is.</Trans>
            </p>
          </Banner>
          <Actions stack>
            <Button look="danger" onClick={() => void remove()}>
              <Trans>Remove it for good</Trans>
            </Button>
            <Button look="quiet" onClick={() => setAsking(undefined)}>
              <Trans>Keep it</Trans>
            </Button>
          </Actions>
        </Dialog>
      )}
    </Page>
  )
}
