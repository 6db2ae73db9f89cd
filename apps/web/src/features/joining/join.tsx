import '../../ui/own-work.css'
import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useState, type FormEvent, type ReactNode } from 'react'
import { useLocation } from 'wouter'
import { meet, meetAgree, meetGiveUp, meetWords, takeInvitation } from '../../acts/meeting.ts'
import { useView } from '../../acts/views.ts'
import type { JoiningRefusal } from '../../worker/channel.ts'
import { Actions, Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/field.tsx'
import { BackLink, Closing, Page, PageHead, Sheet } from '../../ui/page.tsx'
import { Row, Rows } from '../../ui/rows.tsx'
import { Invitation } from './invitation.tsx'
import { joiningWords } from './joining-words.ts'
import { WhatIsSeen } from './what-is-seen.tsx'

type Step =
  | { readonly at: 'begin'; readonly why?: JoiningRefusal }
  | { readonly at: 'waiting'; readonly secret: string; readonly invited: boolean }
  | { readonly at: 'words'; readonly words: readonly string[]; readonly busy?: true }

/** Joining two people: an invitation, the same six words on both screens, and nothing before both have said that they are the same. */
export const Join = (): ReactNode => {
  const { i18n } = useLingui()
  const [, go] = useLocation()
  const person = useView('person', {})
  const { goesOn } = useView('sharing', {})
  const [step, setStep] = useState<Step>({ at: 'begin' })
  const [code, setCode] = useState(() => takeInvitation() ?? '')
  const otherName = person?.otherName ?? ''

  useEffect(() => meetGiveUp, [])

  const begin = async (secret?: string): Promise<void> => {
    const begun = await meet(secret)
    if (!begun.ok) return setStep({ at: 'begin', why: begun.error })
    setStep({ at: 'waiting', secret: begun.value, invited: secret !== undefined })
    const met = await meetWords()
    if (met.ok) setStep({ at: 'words', words: met.value })
    else if (met.error !== 'joining/given-up') setStep({ at: 'begin', why: met.error })
  }
  const answer = (event: FormEvent): void => {
    event.preventDefault()
    void begin(code.replaceAll(/\s/gu, ''))
  }
  const agree = async (words: readonly string[]): Promise<void> => {
    setStep({ at: 'words', words, busy: true })
    const agreed = await meetAgree()
    if (agreed.ok) go('/')
    else setStep({ at: 'begin', why: agreed.error })
  }
  const giveUp = (): void => {
    meetGiveUp()
    setStep({ at: 'begin' })
  }

  return (
    <Page>
      <BackLink to="/more">
        <Trans>More</Trans>
      </BackLink>
      <PageHead
        title={<Trans>Share with {otherName}.</Trans>}
        about={<Trans>From two rooms, each its owner’s. If {otherName} never joins, yours stays whole.</Trans>}
      />
      {step.at === 'begin' && (
        <Sheet label={otherName}>
          {step.why && <output className="block">{i18n._(joiningWords[step.why])}</output>}
          <WhatIsSeen otherName={otherName} />
          {!goesOn && (
            <>
              <Actions stack>
                <Button onClick={() => void begin()}>
                  <Trans>Make an invitation</Trans>
                </Button>
              </Actions>
              <form className="stack stack--near" onSubmit={answer}>
                <TextField label={<Trans>Or the invitation that you were given</Trans>} value={code} onValue={setCode} />
                <Button type="submit" look="line" disabled={code.trim() === ''}>
                  <Trans>Answer it</Trans>
                </Button>
              </form>
            </>
          )}
        </Sheet>
      )}
      {step.at === 'waiting' && (
        <Sheet label={otherName}>
          {step.invited ? (
            <p>
              <Trans>The devices look for each other. Both need this page open.</Trans>
            </p>
          ) : (
            <Invitation secret={step.secret} otherName={otherName} />
          )}
          <Button look="quiet" onClick={giveUp}>
            <Trans>Give it up</Trans>
          </Button>
        </Sheet>
      )}
      {step.at === 'words' && (
        <Sheet label={otherName}>
          <p>
            <Trans>Six words. Read them to each other, best face to face.</Trans>
          </p>
          <p className="voice generated" translate="no">
            {step.words.join(' ')}
          </p>
          <p className="small soft">
            <Trans>If {otherName}’s screen shows other words, somebody stands between you. Then nothing is joined.</Trans>
          </p>
          <Actions stack>
            <Button disabled={step.busy === true} onClick={() => void agree(step.words)}>
              <Trans>They are the same. Join</Trans>
            </Button>
            <Button look="line" onClick={giveUp}>
              <Trans>They differ, or I am not sure</Trans>
            </Button>
          </Actions>
        </Sheet>
      )}
      {step.at === 'begin' && !goesOn && (
        <Rows>
          <Row to="/join/by-hand" about={<Trans>On a stick, say. No relay is asked, and none knows.</Trans>}>
            <Trans>By three files, from hand to hand</Trans>
          </Row>
        </Rows>
      )}
      <Closing>
        <Trans>Nothing you wrote before is shared by joining.</Trans>
      </Closing>
    </Page>
  )
}
