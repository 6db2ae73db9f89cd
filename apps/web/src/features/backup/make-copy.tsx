import { Trans, useLingui } from '@lingui/react/macro'
import { useState, type FormEvent, type ReactNode } from 'react'
import { ask } from '../../acts/client.ts'
import { refusalWords } from '../../acts/refusals.ts'
import { useView } from '../../acts/views.ts'
import { useSession } from '../../acts/session.ts'
import { Button } from '../../ui/button.tsx'
import { PassphraseField } from '../../ui/field.tsx'
import { Sheet } from '../../ui/page.tsx'
import { saveFile } from '../../ui/save-file.ts'
import type { Asks } from '../../worker/channel.ts'
import { passphraseWords } from '../../acts/passphrase-words.ts'

type Refusal = Extract<Asks['copy']['back'], { ok: false }>['error']
const isOfDevice = (refusal: Refusal): refusal is Extract<Refusal, `device/${string}`> => refusal.startsWith('device/')

/** One sealed file with everything in it. It opens here, and with the ordinary age program. */
export const MakeCopy = (): ReactNode => {
  const { i18n, t } = useLingui()
  const session = useSession()
  const { day } = useView('check-in', {})
  const { joined } = useView('sharing', {})
  const [passphrase, setPassphrase] = useState('')
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<string>()
  const [saved, setSaved] = useState(false)
  const make = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    setBusy(true)
    setError(undefined)
    const copied = await ask('copy', { passphrase })
    setBusy(false)
    if (!copied.ok) return setError(i18n._(isOfDevice(copied.error) ? refusalWords(copied.error) : passphraseWords[copied.error]))
    saveFile(`copy-${day}.age`, copied.value, 'application/octet-stream')
    setPassphrase('')
    setSaved(true)
  }
  if (session.at === 'inside' && session.how === 'sample')
    return (
      <p className="soft">
        <Trans>In a room of your own, one sealed file with everything in it is made here. Made-up people have none.</Trans>
      </p>
    )
  return (
    <Sheet labelledBy="make-copy">
      <h2 className="sentence" id="make-copy">
        <Trans>A sealed copy of everything</Trans>
      </h2>
      <p>
        <Trans>
          One file that opens with a passphrase and nothing else. Put it where the other does not look, and not beside the words that open
          it.
        </Trans>
      </p>
      {joined && (
        <p className="soft">
          <Trans>
            It holds what the two of you shared, too, and the way back there. So it stands among your devices, where you can take it off.
          </Trans>
        </p>
      )}
      <form className="stack" onSubmit={event => void make(event)}>
        <PassphraseField
          label={<Trans>Passphrase for the file</Trans>}
          hint={<Trans>It can be the one of this room. Without it nobody can open the file, not even you.</Trans>}
          kind="new-password"
          value={passphrase}
          onValue={value => {
            setPassphrase(value)
            setSaved(false)
          }}
          error={error}
          showWord={t`Show`}
          hideWord={t`Hide`}
        />
        <Button type="submit" disabled={busy || passphrase === ''}>
          {busy ? <Trans>One moment</Trans> : <Trans>Make the copy</Trans>}
        </Button>
        <output className="block">{saved && <Trans>Saved as a file that ends in .age. Its name says only the day.</Trans>}</output>
      </form>
    </Sheet>
  )
}
