import '../../ui/own-work.css'
import { Trans } from '@lingui/react/macro'
import { useState, type ReactNode } from 'react'
import { Link, useLocation } from 'wouter'
import { act } from '../../acts/acting.ts'
import { useView } from '../../acts/views.ts'
import { Beside } from '../../ui/beside.tsx'
import { Actions, Button } from '../../ui/button.tsx'
import { useDates } from '../../ui/dates.ts'
import { Gone } from '../../ui/gone.tsx'
import { LetGo } from '../../ui/let-go.tsx'
import { BackLink, Closing, Page, PageHead, Sheet } from '../../ui/page.tsx'
import { askedWords } from './asked.tsx'
import { WriteAnswer } from './write-answer.tsx'

/** One question to oneself. Asked again on a later day, the earlier words come back only beside the new ones. */
export const OneQuestion = ({ id }: { id: string }): ReactNode => {
  const [, go] = useLocation()
  const dates = useDates()
  const { asked } = useView('readiness', {})
  const { day } = useView('today', {})
  const [writing, setWriting] = useState(false)
  const found = asked.find(({ about }) => about === id)
  const back = (
    <BackLink to="/readiness">
      <Trans>Ready or not</Trans>
    </BackLink>
  )
  if (!found) return <Gone back={back} />
  const { about, now, before } = found
  const takeAway = async (): Promise<void> => {
    if (await act('readiness/taken-away', { about })) go('/readiness')
  }
  const { asks, hint } = askedWords[about]
  return (
    <Page>
      {back}
      <PageHead title={asks} about={hint} />
      {writing || !now ? (
        <WriteAnswer
          about={about}
          was={now?.day === day ? now.text : undefined}
          later={now !== undefined && now.day !== day}
          onDone={() => setWriting(false)}
          onLeave={now && (() => setWriting(false))}
        />
      ) : (
        <Sheet>
          {before.length > 0 ? (
            <Beside now={now.text} on={now.day} before={before.map(({ text, day: on }) => ({ text, on }))} />
          ) : (
            <>
              <p className="voice own-words">{now.text}</p>
              <p className="small soft">{dates.short(now.day, day)}</p>
            </>
          )}
          <Actions>
            <Button look="line" onClick={() => setWriting(true)}>
              {now.day === day ? <Trans>Change these words</Trans> : <Trans>Answer it anew</Trans>}
            </Button>
          </Actions>
        </Sheet>
      )}
      {about === 'safety' && (
        <p className="small soft">
          <Trans>
            Afraid of being hurt, or of hurting yourself? <Link href="/help">Help now</Link>
          </Trans>
        </p>
      )}
      {now && !writing && (
        <LetGo
          ask={<Trans>Take this away</Trans>}
          says={<Trans>These words, and those of earlier days to this question, are removed from this room. They do not come back.</Trans>}
          onLetGo={() => void takeAway()}
        />
      )}
      <Closing>
        <Trans>It can stay blank. It can change by the evening.</Trans>
      </Closing>
    </Page>
  )
}
