import '../../ui/own-work.css'
import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useLocation } from 'wouter'
import { useView } from '../../acts/views.ts'
import { BackLink, Closing, Page, PageHead } from '../../ui/page.tsx'
import { GiveWords } from './give-words.tsx'

/** A feeling that asks to be heard before anything else is said. */
export const NewFeeling = (): ReactNode => {
  const [, go] = useLocation()
  const person = useView('person', {})
  const otherName = person?.otherName ?? ''
  return (
    <Page>
      <BackLink to="/hearing">
        <Trans>Being heard</Trans>
      </BackLink>
      <PageHead
        title={<Trans>How it is for you.</Trans>}
        about={
          person?.home === 'wayward' ? (
            <Trans>{otherName} does not have to hear this now, or answer it.</Trans>
          ) : (
            <Trans>You do not have to be fair, or calm. {otherName} can add something only after saying what was understood.</Trans>
          )
        }
      />
      <GiveWords
        kind="feeling"
        label={<Trans>In your own words</Trans>}
        hint={<Trans>When was it, and how was it to be you there? One moment is enough.</Trans>}
        does={<Trans>Share it with {otherName}</Trans>}
        otherName={otherName}
        onGiven={() => go('/shared')}
      />
      <Closing>
        <Trans>It is as true when nobody hears it.</Trans>
      </Closing>
    </Page>
  )
}
