import { Trans, useLingui } from '@lingui/react/macro'
import { useId, useState, type ReactNode } from 'react'
import { refusalWords } from '../../acts/refusals.ts'
import { changePassphrase, useSession } from '../../acts/session.ts'
import type { Asks, DeviceRefusal } from '../../worker/channel.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { PassphraseField } from '../../ui/field.tsx'
import { Row } from '../../ui/rows.tsx'
import { ChoosePassphrase } from './choose-passphrase.tsx'
import { passphraseWords } from '../../acts/passphrase-words.ts'

type Refused = Extract<Asks['changePassphrase']['back'], { readonly ok: false }>['error']

const isOfDevice = (refusal: Refused): refusal is DeviceRefusal & Refused => refusal.startsWith('device/')

/** A row in settings, and behind it the choice of another passphrase for this room. Where nothing is kept there is none to change. */
export const AnotherPassphrase = (): ReactNode => {
  const session = useSession()
  const [step, setStep] = useState<'asking' | 'done'>()
  const title = useId()
  const [before, setBefore] = useState('')
  const [wrong, setWrong] = useState(false)
  const { t } = useLingui()
  const close = (): void => {
    setBefore('')
    setWrong(false)
    setStep(undefined)
  }
  const change = async (passphrase: string) => {
    const changed = await changePassphrase(before, passphrase)
    setWrong(!changed.ok && changed.error === 'passphrase-before')
    if (!changed.ok) {
      if (changed.error === 'passphrase-before') return undefined
      return isOfDevice(changed.error) ? refusalWords(changed.error) : passphraseWords[changed.error]
    }
    setBefore('')
    setStep('done')
    return undefined
  }
  if (session.at !== 'inside' || session.how !== 'room' || !session.mayWrite) return null
  return (
    <>
      <Row onPress={() => setStep('asking')} about={<Trans>The one before opens nothing here from then on.</Trans>}>
        <Trans>Choose another passphrase</Trans>
      </Row>
      {step && (
        <Dialog titleId={title} onClose={close}>
          <h2 className="sentence" id={title}>
            {step === 'done' ? <Trans>The new passphrase opens this room.</Trans> : <Trans>Choose another passphrase.</Trans>}
          </h2>
          <p>
            {step === 'done' ? (
              <Trans>The one before opens nothing here any more. A browser that keeps passphrases for you may still hold it.</Trans>
            ) : (
              <Trans>
                Whoever knows the one before cannot open this room with it from then on. Copies of this device that were made earlier still
                open with it.
              </Trans>
            )}
          </p>
          {step === 'done' ? (
            <Button onClick={close}>
              <Trans>Close</Trans>
            </Button>
          ) : (
            <ChoosePassphrase
              take={change}
              takeWords={<Trans>Use this one</Trans>}
              onClose={close}
              first={
                <PassphraseField
                  label={<Trans>The passphrase until now</Trans>}
                  hint={<Trans>So that nobody who finds your room open can shut you out of it.</Trans>}
                  kind="current-password"
                  value={before}
                  onValue={setBefore}
                  error={wrong && t`This room does not open with that. Look at the words once more.`}
                  showWord={<Trans>Show</Trans>}
                  hideWord={<Trans>Hide</Trans>}
                />
              }
            />
          )}
        </Dialog>
      )}
    </>
  )
}
