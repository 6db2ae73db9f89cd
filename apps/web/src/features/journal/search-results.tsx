import { Trans } from '@lingui/react/macro'
import { use, type ReactNode } from 'react'
import { useView } from '../../acts/views.ts'
import { useDates } from '../../ui/dates.ts'
import { Row, Rows } from '../../ui/rows.tsx'

/** The index comes when somebody first looks for something. */
const loading = { search: undefined as Promise<typeof import('./search.ts')> | undefined }
const search = (): Promise<typeof import('./search.ts')> => (loading.search ??= import('./search.ts'))

/** The pages that have these words, the likeliest first, with the words told apart. Suspends while the index arrives. */
export const SearchResults = ({ query }: { query: string }): ReactNode => {
  const pages = useView('journal-words', {})
  const { indexOf } = use(search())
  const dates = useDates()
  const hits = indexOf(pages)(query)
  if (hits.length === 0)
    return (
      <p className="soft">
        <Trans>No page has these words.</Trans>
      </p>
    )
  return (
    <Rows>
      {hits.map(({ entry, day, excerpt }) => (
        <Row key={entry} to={`/journal/${entry}`} voice about={dates.long(day)}>
          {excerpt.map(({ text, found }, i) => (found ? <mark key={i}>{text}</mark> : text))}
        </Row>
      ))}
    </Rows>
  )
}
