import '../../ui/own-work.css'
import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useLocation } from 'wouter'
import { act } from '../../acts/acting.ts'
import { useView } from '../../acts/views.ts'
import { Banner } from '../../ui/banner.tsx'
import { Actions, Button, GoButton } from '../../ui/button.tsx'
import { Gone } from '../../ui/gone.tsx'
import { BackLink, Closing, Page, PageHead, Sheet } from '../../ui/page.tsx'
import { Row, Rows } from '../../ui/rows.tsx'
import { WhatLeaves } from '../../ui/what-leaves.tsx'
import { wantsAny } from './wanted-words.tsx'

/** What comes before giving: danger, thoughts of dying, the law, somebody for each. Then the exact words, and a press on purpose. */
export const GiveOutline = (): ReactNode => {
  const [, go] = useLocation()
  const person = useView('person', {})
  const { goesOn } = useView('sharing', {})
  const { theirs } = useView('space', {})
  const { outline, wanted } = useView('account', {})
  const otherName = person?.otherName ?? ''
  const back = (
    <BackLink to="/account">
      <Trans>The complete account</Trans>
    </BackLink>
  )
  const stands = outline?.shown !== undefined && outline.shown.withdrawnOn === undefined
  if (!outline || stands || !goesOn || !wantsAny(wanted)) return <Gone back={back} />
  const give = async (): Promise<void> => {
    if (await act('account/give-outline', {})) go('/account')
  }
  return (
    <Page>
      {back}
      <PageHead
        title={<Trans>Before you give it.</Trans>}
        about={<Trans>It cannot be unread. It can wait a day. Half of it cannot stand for the whole.</Trans>}
      />
      {theirs.away && (
        <Banner kind="hold">
          <p>
            <Trans>
              {otherName} has asked for space. It would not come in until {otherName} lets it.
            </Trans>
          </p>
        </Banner>
      )}
      <Rows>
        <Row
          about={<Trans>If either of you could be hurt by it tonight, it waits. People who plan this with you are under Help now.</Trans>}
          to="/help"
        >
          <Trans>Danger</Trans>
        </Row>
        <Row about={<Trans>Yours, or what {otherName} may think afterwards. Know whom each of you can call at night.</Trans>} to="/plainly">
          <Trans>Thoughts of dying</Trans>
        </Row>
        <Row about={<Trans>It is an admission in writing. Custody, money, in some countries adultery itself.</Trans>} to="/safety">
          <Trans>The law</Trans>
        </Row>
        <Row about={<Trans>One person for you and another for {otherName}, at best a counsellor who has done this before.</Trans>}>
          <Trans>Somebody for each</Trans>
        </Row>
        <Row about={<Trans>If a part is still missing, write that first. Truth in instalments hurts anew each time.</Trans>} to="/account">
          <Trans>The whole of it</Trans>
        </Row>
        <Row about={<Trans>Health, a child, contact that goes on, money: each can be told alone, at once.</Trans>} to="/tell">
          <Trans>What cannot wait</Trans>
        </Row>
      </Rows>
      <Sheet label={otherName}>
        <WhatLeaves otherName={otherName} about={<Trans>The account, in outline</Trans>}>
          {outline.text}
          {outline.notRemembered && (
            <>
              {'\n\n'}
              <Trans>Not remembered:</Trans> {outline.notRemembered}
            </>
          )}
        </WhatLeaves>
        <p className="small soft">
          <Trans>It waits ten minutes and can be taken back. {otherName} finds a closed row, and opens it or not. No answer is owed.</Trans>
        </p>
        <Actions stack>
          <GoButton to="/account">
            <Trans>Keep it private</Trans>
          </GoButton>
          <Button look="line" onClick={() => void give()}>
            <Trans>Give the outline to {otherName}</Trans>
          </Button>
        </Actions>
      </Sheet>
      <Closing>
        <Trans>It can be given tomorrow, too.</Trans>
      </Closing>
    </Page>
  )
}
