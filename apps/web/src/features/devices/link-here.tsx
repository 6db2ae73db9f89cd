import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useState, type FormEvent, type ReactNode } from 'react'
import { useLocation } from 'wouter'
import { answerOffer, offerGiveUp, takeInvitation } from '../../acts/meeting.ts'
import { passphraseWords } from '../../acts/passphrase-words.ts'
import { keepLinkedRoom } from '../../acts/session.ts'
import type { ChoosePassphraseFor, Taking } from '../../acts/taking.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/field.tsx'
import { BackLink, Closing, Page, PageHead, Sheet } from '../../ui/page.tsx'
import type { JoiningRefusal } from '../../worker/channel.ts'
import { linkWords } from './link-words.ts'

const whyNot = { ...linkWords, ...passphraseWords }

/** Goes in with a room that lies on another device of the same person. */
export const LinkHere = ({ choose }: { choose: ChoosePassphraseFor }): ReactNode => {
  const { i18n } = useLingui()
  const [, go] = useLocation()
  const [code, setCode] = useState(() => takeInvitation() ?? '')
  const [words, setWords] = useState<readonly string[]>()
  const [busy, setBusy] = useState(false)
  const [why, setWhy] = useState<JoiningRefusal>()
  useEffect(() => offerGiveUp, [])

  const answer = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    setBusy(true)
    const answered = await answerOffer(code.replaceAll(/\s/gu, ''))
    setBusy(false)
    if (answered.ok) setWords(answered.value)
    else setWhy(answered.error)
  }
  const take: Taking = async passphrase => {
    const kept = await keepLinkedRoom(passphrase)
    if (!kept.ok) return whyNot[kept.error]
    go('/')
    return undefined
  }
  return (
    <Page>
      <BackLink to="/">
        <Trans>Back</Trans>
      </BackLink>
      <PageHead
        title={<Trans>A room from another device.</Trans>}
        about={<Trans>On the other device: Settings, “Your devices”, “Let a device in”. Both need to be connected.</Trans>}
      />
      {words ? (
        <Sheet labelledBy="same-here">
          <h2 className="sentence" id="same-here">
            <Trans>The other screen shows these words, too.</Trans>
          </h2>
          <p className="voice generated" translate="no">
            {words.join(' ')}
          </p>
          <p>
            <Trans>If they are the same, say so on the other device. Then choose a passphrase for this one.</Trans>
          </p>
          {choose(take, () => go('/'))}
        </Sheet>
      ) : (
        <form className="sheet" onSubmit={event => void answer(event)}>
          <TextField
            label={<Trans>What stands under the code on the other device</Trans>}
            value={code}
            onValue={setCode}
            error={why && i18n._(linkWords[why])}
          />
          <Button type="submit" disabled={busy || code.trim() === ''}>
            {busy ? <Trans>The devices look for each other</Trans> : <Trans>Go on</Trans>}
          </Button>
        </form>
      )}
      <Closing>
        <Trans>The other device keeps all it has.</Trans>
      </Closing>
    </Page>
  )
}
