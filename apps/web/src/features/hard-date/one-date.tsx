import '../../ui/own-work.css'
import { Trans } from '@lingui/react/macro'
import { useState, type ReactNode } from 'react'
import { useLocation } from 'wouter'
import { act } from '../../acts/acting.ts'
import { ShareIt } from '../../acts/share-it.tsx'
import { useView } from '../../acts/views.ts'
import { Actions, Button } from '../../ui/button.tsx'
import { useDates } from '../../ui/dates.ts'
import { Earlier } from '../../ui/earlier.tsx'
import { Gone } from '../../ui/gone.tsx'
import { LetGo } from '../../ui/let-go.tsx'
import { BackLink, Closing, Page, PageHead, Sheet } from '../../ui/page.tsx'
import { HowItWas } from './how-it-was.tsx'
import { WillDo } from './will-do.tsx'
import { WriteDate } from './write-date.tsx'

/** One hard date: its words, how it was, and putting it away. `new` is one that is not kept yet. */
export const OneDate = ({ id }: { id: string }): ReactNode => {
  const [, go] = useLocation()
  const dates = useDates()
  const { coming, behind, putAway } = useView('hard-dates', {})
  const { day: today } = useView('today', {})
  const { mine } = useView('shared-dates', {})
  const person = useView('person', {})
  const [writing, setWriting] = useState(false)
  const found = [...coming, ...behind, ...putAway].find(({ date }) => date === id)
  const away = putAway.some(({ date }) => date === id)
  const letGo = async (): Promise<void> => {
    if (await act('hard-date/let-go', { date: id })) go('/hard-dates')
  }
  const back = (
    <BackLink to="/hard-dates">
      <Trans>Hard dates</Trans>
    </BackLink>
  )
  if (id === 'new')
    return (
      <Page>
        {back}
        <PageHead title={<Trans>A day that is hard.</Trans>} about={<Trans>You alone see it. Nothing will remind you.</Trans>} />
        <WriteDate onDone={() => go('/hard-dates')} />
        <Closing>
          <Trans>It can be put away at any time.</Trans>
        </Closing>
      </Page>
    )
  if (!found) return <Gone back={back} />
  const { day, first, text, yearly, afterwards, shared, shareAs } = found
  const willDo = mine.find(({ item }) => item === shared?.item)?.willDo ?? []
  return (
    <Page>
      {back}
      <PageHead dateline={yearly ? <Trans>Every year</Trans> : undefined} title={yearly ? dates.yearly(day) : dates.long(day)} />
      {writing ? (
        <WriteDate date={id} was={{ day: first, text, yearly }} onDone={() => setWriting(false)} />
      ) : (
        <Sheet>
          <p className="voice own-words">{text}</p>
          <Actions>
            <Button look="line" onClick={() => setWriting(true)}>
              <Trans>Change it</Trans>
            </Button>
            <Button look="quiet" onClick={() => void act('hard-date/put-away', { date: id, away: !away })}>
              {away ? <Trans>Take it out again</Trans> : <Trans>Put it away</Trans>}
            </Button>
          </Actions>
        </Sheet>
      )}
      <WillDo said={willDo} title={<Trans>What {person?.otherName ?? ''} will do</Trans>} />
      <HowItWas date={id} day={day} first={first} today={today} />
      <Earlier title={<Trans>How it was</Trans>} said={afterwards.toReversed().map(({ day: on, line }) => ({ day: on, words: line }))} />
      {!writing && (
        <ShareIt given={{ kind: 'hard-date', item: shareAs, text, day: first, yearly }} shared={shared} back={`/hard-dates/${id}`} />
      )}
      {!writing && (
        <LetGo
          ask={<Trans>Let go of this date</Trans>}
          says={<Trans>All its words are removed from this room. They do not come back.</Trans>}
          onLetGo={() => void letGo()}
        />
      )}
      <Closing>
        <Trans>A day has a morning after it.</Trans>
      </Closing>
    </Page>
  )
}
