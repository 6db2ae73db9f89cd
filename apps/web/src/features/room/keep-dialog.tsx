import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useId, useState, type FormEvent, type ReactNode } from 'react'
import { ask } from '../../acts/client.ts'
import { keepRoom } from '../../acts/session.ts'
import { Banner } from '../../ui/banner.tsx'
import { Actions, Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { PassphraseField } from '../../ui/field.tsx'
import { passphraseWords } from './passphrase-words.ts'

/** The passphrase, asked for when the first thing of one's own is there to be kept. Generated words come first (S41). */
export const KeepDialog = ({ onClose }: { onClose: () => void }): ReactNode => {
  const { i18n, t } = useLingui()
  const title = useId()
  const [words, setWords] = useState('')
  const [own, setOwn] = useState(false)
  const [passphrase, setPassphrase] = useState('')
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<string>()
  const another = (): void => void ask('suggest', undefined).then(setWords)
  useEffect(another, [])

  const keep = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (passphrase === '') return setError(t`Type the words once, so that you have had them in your hands.`)
    if (!own && passphrase.trim().toLowerCase().split(/\s+/).join(' ') !== words)
      return setError(t`These are not the words above. Type or paste them once.`)
    setBusy(true)
    const kept = await keepRoom(passphrase)
    setBusy(false)
    if (kept.ok) onClose()
    else setError(i18n._(passphraseWords[kept.error]))
  }

  return (
    <Dialog titleId={title} onClose={onClose}>
      <h2 className="sentence" id={title}>
        <Trans>Choose a passphrase to keep this.</Trans>
      </h2>
      <p>
        <Trans>It locks everything you write here on this device. What you wrote so far is on this page and nowhere else.</Trans>
      </p>
      <form className="stack" onSubmit={event => void keep(event)}>
        {own ? null : <Words words={words} onAnother={another} />}
        <PassphraseField
          label={own ? <Trans>Your passphrase</Trans> : <Trans>The words, once more</Trans>}
          hint={own ? <Trans>Four or five words in a row work well. Spaces are fine.</Trans> : undefined}
          kind="new-password"
          value={passphrase}
          onValue={setPassphrase}
          error={error}
          showWord={<Trans>Show</Trans>}
          hideWord={<Trans>Hide</Trans>}
        />
        <Banner>
          <p>
            <Trans>
              If you forget it, everything here is lost. Nobody can open it for you. Write it down and put it where you alone find it.
            </Trans>
          </p>
        </Banner>
        <Actions stack>
          <Button type="submit" disabled={busy}>
            {busy ? <Trans>One moment</Trans> : <Trans>Keep it</Trans>}
          </Button>
          <Button look="quiet" onClick={() => setOwn(!own)}>
            {own ? <Trans>Use generated words</Trans> : <Trans>Use words of my own</Trans>}
          </Button>
          <Button look="quiet" onClick={onClose}>
            <Trans>Not now</Trans>
          </Button>
        </Actions>
      </form>
    </Dialog>
  )
}

const Words = ({ words, onAnother }: { words: string; onAnother: () => void }): ReactNode => (
  <div className="leaving">
    <p className="small soft">
      <Trans>Made on this device, a moment ago</Trans>
    </p>
    <p className="voice generated" translate="no">
      {words}
    </p>
    <Button look="quiet" onClick={onAnother}>
      <Trans>Other words</Trans>
    </Button>
  </div>
)
