import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useState, type ReactNode } from 'react'
import { offerAgree, offerGiveUp, offerRoom, offerWords, pairingLink } from '../../acts/meeting.ts'
import { Actions, Button } from '../../ui/button.tsx'
import { Sheet } from '../../ui/page.tsx'
import { QrCode } from '../../ui/qr-code.tsx'
import type { JoiningRefusal } from '../../worker/channel.ts'
import { linkWords } from './link-words.ts'

type Step =
  | { readonly at: 'begin'; readonly why?: JoiningRefusal; readonly done?: true }
  | { readonly at: 'waiting'; readonly secret: string }
  | { readonly at: 'words'; readonly words: readonly string[]; readonly busy?: true }

/** Lets another device of one's own in: a code, the same six words on both, and nothing before they were compared. */
export const LetIn = ({ onLetIn }: { onLetIn: () => void }): ReactNode => {
  const { i18n } = useLingui()
  const [step, setStep] = useState<Step>({ at: 'begin' })
  useEffect(() => offerGiveUp, [])

  const begin = async (): Promise<void> => {
    const offered = await offerRoom()
    if (!offered.ok) return setStep({ at: 'begin', why: offered.error })
    setStep({ at: 'waiting', secret: offered.value })
    const met = await offerWords()
    if (met.ok) setStep({ at: 'words', words: met.value })
    else if (met.error !== 'joining/given-up') setStep({ at: 'begin', why: met.error })
  }
  const agree = async (words: readonly string[]): Promise<void> => {
    setStep({ at: 'words', words, busy: true })
    const agreed = await offerAgree()
    setStep(agreed.ok ? { at: 'begin', done: true } : { at: 'begin', why: agreed.error })
    onLetIn()
  }
  const giveUp = (): void => {
    offerGiveUp()
    setStep({ at: 'begin' })
  }
  if (step.at === 'waiting') return <Waiting secret={step.secret} onGiveUp={giveUp} />
  if (step.at === 'words')
    return (
      <Sheet labelledBy="same-words">
        <h2 className="sentence" id="same-words">
          <Trans>Six words. Look at both screens.</Trans>
        </h2>
        <p className="voice generated" translate="no">
          {step.words.join(' ')}
        </p>
        <Actions stack>
          <Button disabled={step.busy === true} onClick={() => void agree(step.words)}>
            {step.busy ? <Trans>One moment</Trans> : <Trans>They are the same. Let it in</Trans>}
          </Button>
          <Button look="line" onClick={giveUp}>
            <Trans>They differ, or I am not sure</Trans>
          </Button>
        </Actions>
      </Sheet>
    )
  return (
    <Sheet labelledBy="let-in">
      <h2 className="sentence" id="let-in">
        <Trans>Another device of yours</Trans>
      </h2>
      <output className="block">
        {step.why && i18n._(linkWords[step.why])}
        {step.done && <Trans>It has been let in. Choose its passphrase there; then it fills.</Trans>}
      </output>
      <p>
        <Trans>
          It gets everything that is in this room, and a passphrase of its own. The relay then carries the room between them, locked. Let in
          only what is in your hands alone.
        </Trans>
      </p>
      <Button look="line" onClick={() => void begin()}>
        <Trans>Let a device in</Trans>
      </Button>
    </Sheet>
  )
}

const Waiting = ({ secret, onGiveUp }: { secret: string; onGiveUp: () => void }): ReactNode => {
  const { t } = useLingui()
  return (
    <Sheet labelledBy="scan-this">
      <h2 className="sentence" id="scan-this">
        <Trans>Scan this with the other device.</Trans>
      </h2>
      <QrCode text={pairingLink(secret)} label={t`Code to scan`} />
      <p className="small soft">
        <Trans>Or open Dropwise there, choose “from another device”, and type what stands below. It is good once.</Trans>
      </p>
      <p className="small own-words invitation" translate="no" data-secret={secret}>
        {secret.match(/.{1,4}/gu)?.join(' ')}
      </p>
      <Button look="quiet" onClick={onGiveUp}>
        <Trans>Give it up</Trans>
      </Button>
    </Sheet>
  )
}
