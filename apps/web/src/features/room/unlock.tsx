import { Trans, useLingui } from '@lingui/react/macro'
import { useState, type FormEvent, type ReactNode } from 'react'
import { Link } from 'wouter'
import { unlockRoom } from '../../acts/session.ts'
import { LargeMark } from '../../ui/brand.tsx'
import { Button } from '../../ui/button.tsx'
import { PassphraseField } from '../../ui/field.tsx'
import { Page } from '../../ui/page.tsx'

/** The lock. It shows no names and no list: the passphrase selects the room (S16). */
export const Unlock = (): ReactNode => {
  const { t } = useLingui()
  const [passphrase, setPassphrase] = useState('')
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<string>()

  const unlock = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    setBusy(true)
    setError(undefined)
    const unlocked = await unlockRoom(passphrase)
    setBusy(false)
    if (unlocked.ok) return
    setError(
      {
        'no-room-opens': t`No room here opens with that. Look at the words once more.`,
        'device-broken': t`Something that was kept here is broken. Nothing was changed.`,
        'device-shut': t`This browser does not let the page look at what is kept here: a private window, or a setting. Nothing was changed. Try again.`,
      }[unlocked.error],
    )
  }

  return (
    <Page kind="quiet">
      <section className="unlock stack stack--wide">
        <LargeMark />
        <h1 className="sentence">
          <Trans>Locked</Trans>
        </h1>
        <form className="stack" onSubmit={event => void unlock(event)}>
          <PassphraseField
            label={<Trans>Passphrase</Trans>}
            kind="current-password"
            value={passphrase}
            onValue={setPassphrase}
            error={error}
            showWord={<Trans>Show</Trans>}
            hideWord={<Trans>Hide</Trans>}
          />
          <Button type="submit" block disabled={busy || passphrase === ''}>
            {busy ? <Trans>One moment</Trans> : <Trans>Unlock</Trans>}
          </Button>
        </form>
        <p className="small">
          <Link href="/come-back">
            <Trans>I forgot it, and have twelve words on paper</Trans>
          </Link>
        </p>
        <p className="small">
          <Link href="/restore">
            <Trans>I forgot it, and have a sealed copy</Trans>
          </Link>
        </p>
        <p className="small">
          <Link href="/welcome">
            <Trans>Begin another room on this device</Trans>
          </Link>
        </p>
      </section>
    </Page>
  )
}
