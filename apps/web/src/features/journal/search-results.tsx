import '../../ui/own-work.css'
import { Trans } from '@lingui/react/macro'
import { use, type ReactNode } from 'react'
import { useView } from '../../acts/views.ts'
import { useDates } from '../../ui/dates.ts'
import { Row, Rows } from '../../ui/rows.tsx'

/** The index comes when somebody first looks for something. */
const loading = { search: undefined as Promise<typeof import('../../acts/search.ts')> | undefined }
const search = (): Promise<typeof import('../../acts/search.ts')> => (loading.search ??= import('../../acts/search.ts'))

type SearchResultsProps = {
  readonly query: string
  /** Pages that are not looked for. */
  readonly but?: readonly string[]
  /** What a press on a page does; it opens the page where nothing is said. */
  readonly onChoose?: (entry: string) => void
}

/** The pages that have these words, the likeliest first, with the words told apart. Suspends while the index arrives. */
export const SearchResults = ({ query, but = [], onChoose }: SearchResultsProps): ReactNode => {
  const pages = useView('journal-words', {})
  const { indexOf } = use(search())
  const dates = useDates()
  const hits = indexOf(pages)(query).filter(({ entry }) => !but.includes(entry))
  if (hits.length === 0)
    return (
      <p className="soft">
        <Trans>No page has these words.</Trans>
      </p>
    )
  return (
    <Rows>
      {hits.map(({ entry, day, excerpt }) => (
        <Row key={entry} {...(onChoose ? { onPress: () => onChoose(entry) } : { to: `/journal/${entry}` })} voice about={dates.long(day)}>
          {excerpt.map(({ text, found }, i) => (found ? <mark key={i}>{text}</mark> : text))}
        </Row>
      ))}
    </Rows>
  )
}
