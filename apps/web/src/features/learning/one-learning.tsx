import '../../ui/own-work.css'
import { Trans } from '@lingui/react/macro'
import { useState, type FormEvent, type ReactNode } from 'react'
import { useLocation } from 'wouter'
import { act } from '../../acts/acting.ts'
import { fieldOf, useKeptLine } from '../../acts/kept-line.ts'
import { ItsDays } from '../../acts/its-days.tsx'
import { Origin } from '../../acts/origin.tsx'
import { ShareIt } from '../../acts/share-it.tsx'
import { useView } from '../../acts/views.ts'
import { PromiseThisRow } from '../../acts/promise-this-row.tsx'
import { Actions, Button } from '../../ui/button.tsx'
import { useDates } from '../../ui/dates.ts'
import { Earlier } from '../../ui/earlier.tsx'
import { TextArea } from '../../ui/field.tsx'
import { Gone } from '../../ui/gone.tsx'
import { KeepOrLeave } from '../../ui/keep-or-leave.tsx'
import { LetGo } from '../../ui/let-go.tsx'
import { BackLink, Closing, Page, PageHead, Sheet } from '../../ui/page.tsx'
import { Rows } from '../../ui/rows.tsx'

/** One entry: its words now, what they were before, and giving it by itself. */
export const OneLearning = ({ id }: { id: string }): ReactNode => {
  const [, go] = useLocation()
  const dates = useDates()
  const { day: today } = useView('today', {})
  const { mine } = useView('learnings', {})
  const [writing, setWriting] = useState(false)
  const found = mine.find(({ learning }) => learning === id)
  const back = (
    <BackLink to="/learning">
      <Trans>What I am learning</Trans>
    </BackLink>
  )
  if (!found) return <Gone back={back} />
  const { now, before, shared, shareAs } = found
  const remove = async (): Promise<void> => {
    if (await act('learning/removed', { learning: id })) go('/learning')
  }
  return (
    <Page>
      {back}
      <PageHead title={before.length > 0 ? <Trans>Now, and then.</Trans> : dates.short(now.day, today)} />
      {writing ? (
        <WriteAnew id={id} was={now.text} onDone={() => setWriting(false)} />
      ) : (
        <Sheet>
          <p className="voice own-words">{now.text}</p>
          <Actions>
            <Button look="line" onClick={() => setWriting(true)}>
              <Trans>Write it anew</Trans>
            </Button>
          </Actions>
        </Sheet>
      )}
      <Earlier title={<Trans>Then</Trans>} said={before.map(({ day, text }) => ({ day, words: text }))} />
      {!writing && <ShareIt given={{ kind: 'learning', item: shareAs, text: now.text }} shared={shared} back={`/learning/${id}`} />}
      {!writing && (
        <Rows>
          <PromiseThisRow found={now.text} origin={{ from: 'learning', of: id }} />
        </Rows>
      )}
      <Origin id={id} />
      <ItsDays of="learning" id={id} />
      {!writing && (
        <LetGo
          ask={<Trans>Remove it</Trans>}
          says={<Trans>All its words are removed from this room. What was given stays as it was given.</Trans>}
          onLetGo={() => void remove()}
        />
      )}
      <Closing>
        <Trans>Learning it again counts as learning it.</Trans>
      </Closing>
    </Page>
  )
}

const WriteAnew = ({ id, was, onDone }: { id: string; was: string; onDone: () => void }): ReactNode => {
  const line = useKeptLine(fieldOf('learning', id, 'text'), was)
  const finish = (): void => {
    line.done()
    onDone()
  }
  const keep = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (await act('learning/written', { learning: id, text: line.text.trim() })) finish()
  }
  return (
    <form className="sheet" onSubmit={event => void keep(event)}>
      <TextArea ruled rows={4} label={<Trans>In your own words</Trans>} value={line.text} onValue={line.write} />
      <KeepOrLeave keep={<Trans>Keep these words</Trans>} disabled={line.text.trim() === ''} onLeave={finish} />
    </form>
  )
}
