import type { MessageDescriptor } from '@lingui/core'
import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useState, type FormEvent, type ReactNode } from 'react'
import { ask } from '../../acts/client.ts'
import { Banner } from '../../ui/banner.tsx'
import { Actions, Button } from '../../ui/button.tsx'
import { PassphraseField } from '../../ui/field.tsx'

type ChoosePassphraseProps = {
  /** Takes what was chosen; resolves with why not, where it was refused. */
  take: (passphrase: string) => Promise<MessageDescriptor | undefined>
  takeWords: ReactNode
  onClose: () => void
  /** What is asked for before the new one. */
  first?: ReactNode
}

/** Chooses a passphrase: generated words come first, own ones are one press away (S41). */
export const ChoosePassphrase = ({ take, takeWords, onClose, first }: ChoosePassphraseProps): ReactNode => {
  const { i18n, t } = useLingui()
  const [words, setWords] = useState('')
  const [own, setOwn] = useState(false)
  const [passphrase, setPassphrase] = useState('')
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<string>()
  const another = (): void => void ask('suggest', undefined).then(setWords)
  useEffect(another, [])

  const choose = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (passphrase === '') return setError(t`Type the words once, so that you have had them in your hands.`)
    if (!own && passphrase.trim().toLowerCase().split(/\s+/).join(' ') !== words)
      return setError(t`These are not the words above. Type or paste them once.`)
    setBusy(true)
    const refused = await take(passphrase)
    setBusy(false)
    if (refused) setError(i18n._(refused))
  }

  return (
    <form className="stack" onSubmit={event => void choose(event)}>
      {first}
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
            If you forget it, everything here is lost, unless you made twelve words or a copy under Settings. Nobody can open it for you.
            Write it down and put it where you alone find it.
          </Trans>
        </p>
      </Banner>
      <Actions stack>
        <Button type="submit" disabled={busy}>
          {busy ? <Trans>One moment</Trans> : takeWords}
        </Button>
        <Button look="quiet" onClick={() => setOwn(!own)}>
          {own ? <Trans>Use generated words</Trans> : <Trans>Use words of my own</Trans>}
        </Button>
        <Button look="quiet" onClick={onClose}>
          <Trans>Not now</Trans>
        </Button>
      </Actions>
    </form>
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
