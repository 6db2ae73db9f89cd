import type { JournalEntryView } from '@dropwise/domain/journal'
import { Trans } from '@lingui/react/macro'
import { Suspense, useState, type ReactNode } from 'react'
import { act } from '../../acts/acting.ts'
import { Fold } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/field.tsx'
import { Row, Rows } from '../../ui/rows.tsx'
import { PageDate } from './book.tsx'
import { SearchResults } from './search-results.tsx'

type GoesWithProps = { readonly entry: string; readonly pages: JournalEntryView['goesWith'] }

/** Pages that lie beside this one, and a way to find another and put it there. */
export const GoesWith = ({ entry, pages }: GoesWithProps): ReactNode => {
  const [query, setQuery] = useState('')
  const link = async (to: string): Promise<void> => {
    if (await act('journal/linked', { entry, to })) setQuery('')
  }
  return (
    <section className="section">
      {pages.length > 0 && (
        <>
          <h2 className="label">
            <Trans>It goes with</Trans>
          </h2>
          <Rows>
            {pages.map(({ entry: other, kind, to, begunOn, opening }) => (
              <Row key={other} to={`/journal/${other}`} voice about={<PageDate kind={kind} to={to} day={begunOn} />}>
                {opening}
              </Row>
            ))}
          </Rows>
        </>
      )}
      <div className="rows">
        <Fold title={<Trans>Put another page beside it</Trans>} about={<Trans>For you alone, like everything in the book.</Trans>}>
          <TextField type="search" label={<Trans>Words of that page</Trans>} value={query} onValue={setQuery} />
          {query.trim() !== '' && (
            <Suspense fallback={null}>
              <SearchResults query={query} but={[entry, ...pages.map(page => page.entry)]} onChoose={to => void link(to)} />
            </Suspense>
          )}
          {pages.length > 0 && <TakeApart entry={entry} pages={pages} />}
        </Fold>
      </div>
    </section>
  )
}

/** Taken apart from both sides: on whichever of the two it was said. */
const TakeApart = ({ entry, pages }: GoesWithProps): ReactNode => {
  const apart = async (other: string): Promise<void> => {
    await act('journal/unlinked', { entry, to: other })
    await act('journal/unlinked', { entry: other, to: entry })
  }
  return (
    <ul className="stack stack--near">
      {pages.map(({ entry: other, opening }) => (
        <li key={other}>
          <Button look="quiet" onClick={() => void apart(other)}>
            <Trans>Take it apart from “{opening.slice(0, 40)}”</Trans>
          </Button>
        </li>
      ))}
    </ul>
  )
}
