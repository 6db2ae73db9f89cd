import './journal.css'
import { Trans } from '@lingui/react/macro'
import { Suspense, useState, type ReactNode } from 'react'
import { useIntent } from '../../acts/intents.ts'
import { useView } from '../../acts/views.ts'
import { TextField } from '../../ui/field.tsx'
import { KeptToast } from '../../ui/kept-toast.tsx'
import { Closing, Empty, Page, PageHead } from '../../ui/page.tsx'
import { AddRow, Rows } from '../../ui/rows.tsx'
import { Book } from './book.tsx'
import { ClosedBook } from './closed-book.tsx'
import { NewPage } from './new-page.tsx'
import { SearchResults } from './search-results.tsx'

/** Opened again tonight: then it stays open, also for whoever was on another page in between. */
let openedBefore = false

/** A private book: a page to write on, and the pages before it. Never a prompt. */
export const Journal = (): ReactNode => {
  const { entries, closedTonight } = useView('journal', {})
  const [openedAgain, setOpened] = useState(openedBefore)
  const setOpenedAgain = (opened: boolean): void => {
    openedBefore = opened
    setOpened(opened)
  }
  const [kept, setKept] = useState(false)
  const atOnce = useIntent('write-now') !== undefined
  const [query, setQuery] = useState('')
  const look = (words: string): void => {
    setQuery(words)
    setKept(false)
  }
  if (closedTonight && !openedAgain) return <ClosedBook onOpen={() => setOpenedAgain(true)} />
  return (
    <Page still={atOnce}>
      <PageHead
        title={<Trans>Your book.</Trans>}
        about={<Trans>For your eyes. It asks nothing, and nothing in it comes up by itself.</Trans>}
      />
      <NewPage
        kind="entry"
        atOnce={atOnce}
        newest={entries[0]?.entry}
        onKept={() => setKept(true)}
        onClosed={() => setOpenedAgain(false)}
      />
      <Rows>
        <AddRow to="/journal/letter">
          <Trans>A letter that stays here</Trans>
        </AddRow>
      </Rows>
      {entries.length === 0 ? (
        <Empty>
          <Trans>The book has no pages. It can stay that way.</Trans>
        </Empty>
      ) : (
        <>
          <TextField type="search" label={<Trans>Look for words in your book</Trans>} value={query} onValue={look} />
          {query.trim() === '' ? (
            <Book lines={entries} />
          ) : (
            <Suspense fallback={null}>
              <SearchResults query={query} />
            </Suspense>
          )}
        </>
      )}
      <Closing>
        <Trans>A blank page is a page, too.</Trans>
      </Closing>
      {kept && (
        <KeptToast onClose={() => setKept(false)}>
          <Trans>It is in the book.</Trans>
        </KeptToast>
      )}
    </Page>
  )
}
