import { Trans, useLingui } from '@lingui/react/macro'
import { useId, useState, type FormEvent, type ReactNode } from 'react'
import { offerToKeep } from '../../acts/acting.ts'
import { restoreRoom } from '../../acts/session.ts'
import { Button } from '../../ui/button.tsx'
import { PassphraseField } from '../../ui/field.tsx'
import { BackLink, Closing, Page, PageHead } from '../../ui/page.tsx'
import { readChosen } from '../../ui/read-file.ts'
import { copyWords } from './copy-words.ts'
import { NOT_REMEMBERED } from '../../ui/not-remembered.ts'

/** Goes in with a copy that was made before, here or on another device. */
export const Restore = (): ReactNode => {
  const { i18n, t } = useLingui()
  const chosen = useId()
  const [file, setFile] = useState<File>()
  const [passphrase, setPassphrase] = useState('')
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<string>()
  const open = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (!file) return setError(t`Choose the file first.`)
    setBusy(true)
    setError(undefined)
    const bytes = await readChosen(file)
    const restored = bytes ? await restoreRoom(bytes, passphrase) : ({ ok: false, error: 'not-a-backup' } as const)
    setBusy(false)
    if (!restored.ok) return setError(i18n._(copyWords[restored.error]))
    offerToKeep(true)
  }
  return (
    <Page>
      <BackLink to="/">
        <Trans>Back</Trans>
      </BackLink>
      <PageHead
        title={<Trans>Go in with a copy.</Trans>}
        about={<Trans>A file that you saved in “Copies, and paper”. It ends in .age.</Trans>}
      />
      <form className="sheet" onSubmit={event => void open(event)}>
        <div className="field">
          <label htmlFor={chosen}>
            <Trans>The file</Trans>
          </label>
          <input
            {...NOT_REMEMBERED}
            id={chosen}
            className="input"
            type="file"
            accept=".age,application/octet-stream"
            onChange={event => setFile(event.target.files?.[0])}
          />
        </div>
        <PassphraseField
          label={<Trans>Passphrase of the file</Trans>}
          kind="current-password"
          value={passphrase}
          onValue={setPassphrase}
          error={error}
          showWord={<Trans>Show</Trans>}
          hideWord={<Trans>Hide</Trans>}
        />
        <Button type="submit" disabled={busy || passphrase === ''}>
          {busy ? <Trans>One moment</Trans> : <Trans>Open it</Trans>}
        </Button>
      </form>
      <p className="soft">
        <Trans>
          Inside, you are asked for a passphrase to keep it on this device. What two people shared comes back with it, and goes on from
          there once it is kept.
        </Trans>
      </p>
      <Closing>
        <Trans>A copy stays whole, however often it is opened.</Trans>
      </Closing>
    </Page>
  )
}
