import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useLocation } from 'wouter'
import { clearRefusal, offerToKeep, useAftermath } from '../acts/acting.ts'
import { refusalWords } from '../acts/refusals.ts'
import { useNewDevices } from '../acts/room-now.ts'
import { lock, lookAround, type Session } from '../acts/session.ts'
import { useView } from '../acts/views.ts'
import { Banner, Toast } from '../ui/banner.tsx'
import { Actions, Button, GoButton } from '../ui/button.tsx'
import { takeNewerVersion, useNewerVersion } from './offline.ts'

type Names = { readonly home: 'wayward' | 'betrayed'; readonly otherName: string }

/** What is so about this room as a whole, above every page. */
export const Notices = ({ session, person }: { session: Extract<Session, { at: 'inside' }>; person: Names }): ReactNode => {
  const { t } = useLingui()
  const { needed } = useView('newer', {})
  if (session.how === 'sample') return <MadeUp session={session} person={person} />
  return (
    <aside className="notices" aria-label={t`About this room`}>
      {session.how === 'memory' && <InMemory restored={session.restored === true} />}
      {session.how === 'room' && !session.mayWrite && (
        <Banner>
          <p>
            <Trans>Dropwise is open in another tab. Here you can look, and write there.</Trans>
          </p>
        </Banner>
      )}
      {session.how === 'room' && session.unsound && (
        <Banner kind="hold">
          <p>
            <Trans>
              All that is kept here was checked, and something of it was changed or is missing. What you see is what could be read. Nothing
              was removed.
            </Trans>
          </p>
        </Banner>
      )}
      {session.how === 'room' && <NewDevice />}
      {session.how === 'room' && <NewerVersion />}
      {needed && (
        <Banner>
          <p>
            <Trans>Something here was written with a newer Dropwise. It is kept, and shows after an update.</Trans>
          </p>
        </Banner>
      )}
    </aside>
  )
}

/** Stays until somebody has looked at the list, and at least until the room was unlocked once more (S25). */
const NewDevice = (): ReactNode => {
  const [location] = useLocation()
  if (!useNewDevices() || location === '/settings/devices') return null
  return (
    <Banner kind="hold">
      <p>
        <Trans>
          Something new can read this room or write as you, or could. A copy that you made counts, too. Look at the list of your devices.
        </Trans>
      </p>
      <Actions>
        <GoButton to="/settings/devices" look="quiet">
          <Trans>Look at the list</Trans>
        </GoButton>
      </Actions>
    </Banner>
  )
}

const NewerVersion = (): ReactNode => {
  if (!useNewerVersion()) return null
  return (
    <Banner>
      <p>
        <Trans>A newer Dropwise is on this device. It begins when every page of it was closed, or now; then you unlock again.</Trans>
      </p>
      <Actions>
        <Button look="quiet" onClick={takeNewerVersion}>
          <Trans>Use it now</Trans>
        </Button>
      </Actions>
    </Banner>
  )
}

const InMemory = ({ restored }: { restored: boolean }): ReactNode => (
  <Banner>
    <p>
      {restored ? (
        <Trans>What the copy holds is open on this page, and not kept on this device so far. The copy stays as it is.</Trans>
      ) : (
        <Trans>What you write is on this page and nowhere else. It is gone when the page closes.</Trans>
      )}
    </p>
    <Actions>
      <Button look="quiet" onClick={() => offerToKeep(true)}>
        <Trans>Choose a passphrase and keep it</Trans>
      </Button>
    </Actions>
  </Banner>
)

const MadeUp = ({ session, person }: { session: Extract<Session, { how: 'sample' }>; person: Names }): ReactNode => {
  const [, go] = useLocation()
  const { which, side } = session.sample
  const { t } = useLingui()
  const look = async (): Promise<void> => {
    go('/')
    await lookAround({ which, side: side === 'wayward' ? 'betrayed' : 'wayward' })
  }
  const end = (): void => {
    go('/welcome')
    void lock()
  }
  return (
    <aside className="notices" aria-label={t`About this room`}>
      <Banner>
        <p>
          <Trans>These people are made up. Try anything; nothing is kept.</Trans>
        </p>
        <Actions>
          <Button look="quiet" onClick={() => void look()}>
            <Trans>See {person.otherName}’s side</Trans>
          </Button>
          <Button look="quiet" onClick={end}>
            <Trans>Stop looking</Trans>
          </Button>
        </Actions>
      </Banner>
    </aside>
  )
}

/** Why an act was not done, until it is closed. */
export const RefusalToast = (): ReactNode => {
  const { i18n } = useLingui()
  const { refused } = useAftermath()
  if (!refused) return null
  return (
    <Toast
      action={
        <Button look="quiet" onClick={clearRefusal}>
          <Trans>Close</Trans>
        </Button>
      }
    >
      {i18n._(refusalWords(refused))}
    </Toast>
  )
}
