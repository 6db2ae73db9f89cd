import { Trans } from '@lingui/react/macro'
import { useId, type ReactNode } from 'react'
import { keepRoom } from '../../acts/session.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { ChoosePassphrase } from './choose-passphrase.tsx'
import { passphraseWords } from '../../acts/passphrase-words.ts'

/** The passphrase, asked for when the first thing of one's own is there to be kept. */
export const KeepDialog = ({ restored, onClose }: { restored: boolean; onClose: () => void }): ReactNode => {
  const title = useId()
  const keep = async (passphrase: string) => {
    const kept = await keepRoom(passphrase)
    if (!kept.ok) return passphraseWords[kept.error]
    onClose()
    return undefined
  }
  return (
    <Dialog titleId={title} onClose={onClose}>
      <h2 className="sentence" id={title}>
        <Trans>Choose a passphrase to keep this.</Trans>
      </h2>
      <p>
        {restored ? (
          <Trans>It locks everything that came out of the copy, and what you add, on this device. The copy stays as it is.</Trans>
        ) : (
          <Trans>It locks everything you write here on this device. What you wrote so far is on this page and nowhere else.</Trans>
        )}
      </p>
      <ChoosePassphrase take={keep} takeWords={<Trans>Keep it</Trans>} onClose={onClose} />
    </Dialog>
  )
}
