import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useState, type FormEvent, type ReactNode } from 'react'
import { useLocation } from 'wouter'
import { passphraseWords } from '../../acts/passphrase-words.ts'
import { recoverGiveUp, seekRoom } from '../../acts/recovery.ts'
import { keepRecoveredRoom } from '../../acts/session.ts'
import type { ChoosePassphraseFor, Taking } from '../../acts/taking.ts'
import { Button } from '../../ui/button.tsx'
import { Radios } from '../../ui/choice.tsx'
import { BackLink, Closing, Page, PageHead, Sheet } from '../../ui/page.tsx'
import type { WordsRefusal } from '../../worker/channel.ts'
import { refusalWords } from './refusal-words.ts'
import { TwelveField } from './twelve-field.tsx'

type Others = 'stay' | 'go'
const whyNot = { ...refusalWords, ...passphraseWords }

/** Goes in by twelve words alone, where no device is left or no passphrase remembered. */
export const ComeBack = ({ choose }: { choose: ChoosePassphraseFor }): ReactNode => {
  const { i18n } = useLingui()
  const [, go] = useLocation()
  const [words, setWords] = useState('')
  const [busy, setBusy] = useState(false)
  const [found, setFound] = useState(false)
  const [others, setOthers] = useState<Others>()
  const [why, setWhy] = useState<WordsRefusal>()
  useEffect(() => recoverGiveUp, [])

  const seek = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    setBusy(true)
    setWhy(undefined)
    const sought = await seekRoom(words)
    setBusy(false)
    setFound(sought.ok)
    if (sought.ok) setWords('')
    else setWhy(sought.error)
  }
  const take: Taking = async passphrase => {
    const kept = await keepRecoveredRoom(passphrase, others ?? 'stay')
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
        title={<Trans>Come back with twelve words.</Trans>}
        about={<Trans>The words that you wrote down under Settings, “Twelve words on paper”. A connection is needed.</Trans>}
      />
      {found ? (
        <Sheet labelledBy="found-again">
          <h2 className="sentence" id="found-again">
            <Trans>Your room is found.</Trans>
          </h2>
          <Radios
            legend={<Trans>The devices that you had before</Trans>}
            value={others}
            onChoose={setOthers}
            choices={[
              {
                value: 'go',
                name: <Trans>Take them out</Trans>,
                help: <Trans>They are lost, or somebody may have them. They keep what they have, and read nothing new.</Trans>,
              },
              { value: 'stay', name: <Trans>Leave them in</Trans>, help: <Trans>They are in your hands alone.</Trans> },
            ]}
          />
          {others && choose(take, () => go('/'))}
        </Sheet>
      ) : (
        <form className="sheet" onSubmit={event => void seek(event)}>
          <TwelveField value={words} onValue={setWords} error={why && i18n._(refusalWords[why])} />
          <Button type="submit" disabled={busy || words.trim() === ''}>
            {busy ? <Trans>Looking for your room</Trans> : <Trans>Go on</Trans>}
          </Button>
          <output className="small soft block">{busy && <Trans>This can take a minute where there is much to bring.</Trans>}</output>
        </form>
      )}
      <Closing>
        <Trans>A wrong word does no harm.</Trans>
      </Closing>
    </Page>
  )
}
