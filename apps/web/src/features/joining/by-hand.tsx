import { Trans, useLingui } from '@lingui/react/macro'
import { useCallback, useEffect, useState, type ReactNode } from 'react'
import { useLocation } from 'wouter'
import { handAgree, handGiveUp, handInvite, handNow, handTake } from '../../acts/meeting.ts'
import { useView } from '../../acts/views.ts'
import type { HandNow, JoiningRefusal } from '../../worker/channel.ts'
import { Button } from '../../ui/button.tsx'
import { BackLink, Closing, Page, PageHead, Sheet } from '../../ui/page.tsx'
import { HandWords } from './hand-words.tsx'
import { GiveFile, TakeFile } from './hand-files.tsx'
import { joiningWords } from './joining-words.ts'
import { WhatIsSeen } from './what-is-seen.tsx'

type Said = Awaited<ReturnType<typeof handNow>>

/** Joining by three files that go from hand to hand, for whoever wants no relay between (S26). It may take days; locking keeps it. */
export const ByHand = (): ReactNode => {
  const { i18n } = useLingui()
  const [, go] = useLocation()
  const otherName = useView('person', {})?.otherName ?? ''
  const { goesOn } = useView('sharing', {})
  const [now, setNow] = useState<HandNow>()
  const [why, setWhy] = useState<JoiningRefusal>()

  const show = useCallback((said: Said): void => {
    if (said.ok) setNow(said.value)
    setWhy(said.ok ? undefined : said.error)
  }, [])
  useEffect(() => void handNow().then(show), [show])

  const agree = async (): Promise<void> => {
    const agreed = await handAgree()
    if (agreed.ok) go('/by-file')
    else setWhy(agreed.error)
  }
  const giveUp = (): void => void handGiveUp().then(() => setNow({ step: 'nothing' }))
  const quiet = (
    <Button look="quiet" onClick={giveUp}>
      {goesOn ? <Trans>Done with it</Trans> : <Trans>Give it up</Trans>}
    </Button>
  )
  const taking = (label: ReactNode): ReactNode => <TakeFile label={label} onFile={file => void handTake(file).then(show)} />

  return (
    <Page>
      <BackLink to="/join">
        <Trans>Share with {otherName}</Trans>
      </BackLink>
      <PageHead
        title={<Trans>By three files.</Trans>}
        about={
          <Trans>
            Each goes from one of you to the other: on a stick, or in any way that you trust. No relay is asked. It may take days; nothing
            runs out.
          </Trans>
        }
      />
      <Sheet label={otherName}>
        {why && <output className="block">{i18n._(joiningWords[why])}</output>}
        {now?.step === 'nothing' && !goesOn && (
          <>
            <WhatIsSeen otherName={otherName} />
            <Button onClick={() => void handInvite().then(show)}>
              <Trans>Make the first file</Trans>
            </Button>
            {taking(<Trans>Or the first file that you were given</Trans>)}
          </>
        )}
        {now?.step === 'invited' && (
          <>
            <h2 className="sentence">
              <Trans>The first file is yours to give.</Trans>
            </h2>
            <GiveFile file={now.file} name="first" />
            <p className="small soft">
              <Trans>Whoever has it could join in place of {otherName}. Six words show that at the end.</Trans>
            </p>
            {taking(<Trans>The second file, which comes back</Trans>)}
            {quiet}
          </>
        )}
        {now?.step === 'answered' && (
          <>
            <h2 className="sentence">
              <Trans>The second file goes back.</Trans>
            </h2>
            <GiveFile file={now.file} name="second" />
            {taking(<Trans>The third file, which comes then</Trans>)}
            {quiet}
          </>
        )}
        {now?.step === 'words' && <HandWords now={now} joined={goesOn} otherName={otherName} onAgree={agree} quiet={quiet} />}
        {now?.step === 'nothing' && goesOn && (
          <p>
            <Trans>You share with {otherName} from this room already.</Trans>
          </p>
        )}
      </Sheet>
      <Closing>
        <Trans>Nothing you wrote before is shared by joining.</Trans>
      </Closing>
    </Page>
  )
}
