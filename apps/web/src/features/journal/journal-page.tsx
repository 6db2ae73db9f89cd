import '../../ui/thread.css'
import './journal.css'
import { Trans } from '@lingui/react/macro'
import { useState, type ReactNode } from 'react'
import { useLocation } from 'wouter'
import { handOver } from '../../acts/intents.ts'
import { useView } from '../../acts/views.ts'
import { Actions, Button } from '../../ui/button.tsx'
import { useDates } from '../../ui/dates.ts'
import { BackLink, Closing, Empty, Page, PageHead, Sheet } from '../../ui/page.tsx'
import { PageDate } from './book.tsx'
import { EarlierVersions } from './earlier-versions.tsx'
import { GoesWith } from './goes-with.tsx'
import { NewPage } from './new-page.tsx'
import { useRemoval } from './use-removal.ts'
import { WriteOn } from './write-on.tsx'

const Back = (): ReactNode => (
  <BackLink to="/journal">
    <Trans>The book</Trans>
  </BackLink>
)

/** A letter that stays here: to anyone, alive or not. */
const NewLetter = (): ReactNode => {
  const [, go] = useLocation()
  const back = (): void => go('/journal')
  return (
    <Page>
      <Back />
      <PageHead
        title={<Trans>A letter that stays here.</Trans>}
        about={<Trans>Say all of it. There is nothing on this page that could send it.</Trans>}
      />
      <NewPage kind="letter" newest={undefined} onKept={back} onClosed={back} />
    </Page>
  )
}

const NotThere = (): ReactNode => (
  <Page>
    <Back />
    <Empty>
      <Trans>This page is not in the book.</Trans>
    </Empty>
  </Page>
)

/** A page of the book: its words now, and what it said on earlier days. */
const OnePage = ({ id }: { id: string }): ReactNode => {
  const [, go] = useLocation()
  const entry = useView('journal-entry', { id })
  const [writing, setWriting] = useState(false)
  const { removing, takeOut, putBack } = useRemoval(id)
  const dates = useDates()
  const today = Temporal.Now.plainDateISO().toString()
  if (!entry) return <NotThere />
  if (removing)
    return (
      <Page>
        <Back />
        <Empty
          action={
            <Button look="line" onClick={putBack}>
              <Trans>Put it back</Trans>
            </Button>
          }
        >
          <Trans>The page is out of the book. Its words are removed when you go on from here.</Trans>
        </Empty>
      </Page>
    )
  const { kind, to, text, begunOn, earlier, goesWith } = entry
  const share = (): void => {
    handOver({ kind: 'give-this', given: { kind: 'line', text }, back: `/journal/${id}` })
    go('/give')
  }
  return (
    <Page>
      <Back />
      <PageHead
        dateline={kind === 'letter' ? <PageDate kind={kind} to={undefined} day={begunOn} /> : dates.weekday(begunOn)}
        title={kind === 'letter' ? to ? <Trans>To {to}</Trans> : <Trans>A letter</Trans> : dates.short(begunOn, today)}
      />
      <Sheet>
        {writing ? (
          <WriteOn entry={id} text={text} onDone={() => setWriting(false)} />
        ) : (
          <>
            <div className="voice page-text">{text}</div>
            <Actions>
              <Button look="line" onClick={() => setWriting(true)}>
                <Trans>Write on</Trans>
              </Button>
              {kind !== 'letter' && (
                <Button look="quiet" onClick={share}>
                  <Trans>Share it</Trans>
                </Button>
              )}
              <Button look="quiet" onClick={takeOut}>
                <Trans>Take it out of the book</Trans>
              </Button>
            </Actions>
          </>
        )}
      </Sheet>
      <EarlierVersions versions={earlier} />
      {!writing && <GoesWith entry={id} pages={goesWith} />}
      <Closing>
        <Trans>What you wrote then was then.</Trans>
      </Closing>
    </Page>
  )
}

/** One page of the book, or a new letter. */
export const JournalPage = ({ id }: { id: string }): ReactNode => (id === 'letter' ? <NewLetter /> : <OnePage id={id} />)
