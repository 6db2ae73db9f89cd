import '../../ui/own-work.css'
import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useLocation } from 'wouter'
import { act } from '../../acts/acting.ts'
import { useIntent } from '../../acts/intents.ts'
import { useView } from '../../acts/views.ts'
import { Actions, Button } from '../../ui/button.tsx'
import { useDates } from '../../ui/dates.ts'
import { Gone } from '../../ui/gone.tsx'
import { Closing, Page, PageHead, Sheet } from '../../ui/page.tsx'
import { WhatLeaves } from '../../ui/what-leaves.tsx'
import { NobodyJoined } from './nobody-joined.tsx'

/** One thing on its way to the other: its exact words, keeping it first, and nothing shared by itself (S20). */
export const Give = (): ReactNode => {
  const [, go] = useLocation()
  const handed = useIntent('give-this')
  const { goesOn } = useView('sharing', {})
  const person = useView('person', {})
  const otherName = person?.otherName ?? ''
  if (!handed) return <Gone />
  const { given, back, done } = handed
  const about =
    given.kind === 'value' ? given.word : given.kind === 'hard-date' ? <TheDay day={given.day} yearly={given.yearly} /> : undefined
  const share = async (): Promise<void> => {
    if (!(await act('giving/given', given))) return
    done?.()
    go('/shared')
  }
  return (
    <Page>
      <PageHead title={<Trans>Share this with {otherName}?</Trans>} about={<Trans>One thing, once. Nothing follows it by itself.</Trans>} />
      {goesOn ? (
        <Sheet label={otherName}>
          <WhatLeaves otherName={otherName} about={about}>
            {given.text}
          </WhatLeaves>
          {given.kind === 'wound' && (
            <p className="soft">
              <Trans>{otherName} says first what was understood. Anything else comes after that, or not at all.</Trans>
            </p>
          )}
          {given.kind === 'hard-date' && (
            <p className="soft">
              <Trans>{otherName} can write what they will do on that day. How it was for you stays here.</Trans>
            </p>
          )}
          <p className="small soft">
            <Trans>
              It waits ten minutes and can be taken back. Later you can correct it or withdraw it, both in the open. What {otherName} has
              read may be remembered or copied.
            </Trans>
          </p>
          <Actions stack>
            <Button onClick={() => go(back)}>
              <Trans>Keep it private</Trans>
            </Button>
            <Button look="line" onClick={() => void share()}>
              <Trans>Share it with {otherName}</Trans>
            </Button>
          </Actions>
        </Sheet>
      ) : (
        <NobodyJoined otherName={otherName} back={back} />
      )}
      <Closing>
        <Trans>What stays with you is not less true.</Trans>
      </Closing>
    </Page>
  )
}

const TheDay = ({ day, yearly }: { day: string; yearly: boolean }): ReactNode => {
  const dates = useDates()
  return yearly ? <Trans>{dates.yearly(day)}, every year</Trans> : dates.short(day)
}
