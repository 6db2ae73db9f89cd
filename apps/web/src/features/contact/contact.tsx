import '../../ui/own-work.css'
import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { act } from '../../acts/acting.ts'
import { useView } from '../../acts/views.ts'
import { Earlier } from '../../ui/earlier.tsx'
import { LetGo } from '../../ui/let-go.tsx'
import { BackLink, Closing, Page, PageHead } from '../../ui/page.tsx'
import { asWords } from './as-words.tsx'
import { Continues } from './continues.tsx'
import { SayIt } from './say-it.tsx'
import { WhenItHappened } from './when-it-happened.tsx'

/** Whether there is still contact, said plainly to oneself. No counter of days, and none can be read off. */
export const Contact = (): ReactNode => {
  const { now, before, happened } = useView('contact', {})
  const person = useView('person', {})
  const otherName = person?.otherName ?? ''
  return (
    <Page>
      <BackLink to="/more">
        <Trans>More</Trans>
      </BackLink>
      <PageHead
        title={<Trans>Contact.</Trans>}
        about={<Trans>With the person from back then. Said as it is, to yourself. You alone see it.</Trans>}
      />
      <Continues />
      <SayIt key={now?.at} was={now} otherName={otherName} />
      {now && <WhenItHappened happened={happened} />}
      <Earlier
        title={<Trans>What you said before</Trans>}
        said={before.map(({ day, as, how }) => ({
          day,
          words: (
            <>
              {asWords[as]}
              {how && `\n${how}`}
            </>
          ),
        }))}
      />
      {(now ?? happened[0]) && (
        <LetGo
          ask={<Trans>Take all of this away</Trans>}
          says={<Trans>Everything on this page is removed from this room. You can begin anew.</Trans>}
          onLetGo={() => void act('contact/taken-away', {})}
        />
      )}
      <Closing>
        <Trans>Nobody counts days here.</Trans>
      </Closing>
    </Page>
  )
}
