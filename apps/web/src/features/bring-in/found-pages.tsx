import { Plural, Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Fold } from '../../ui/banner.tsx'
import { useDates } from '../../ui/dates.ts'
import { Row, Rows } from '../../ui/rows.tsx'
import type { NamedPage } from './read-files.ts'

/** Shown before anything is kept; nobody reads a thousand openings. */
const LOOKED_AT = 20
const OPENING = 90

/** What would come into the book: how many pages, from when to when, and how they begin. */
export const FoundPages = ({ pages }: { pages: readonly NamedPage[] }): ReactNode => {
  const dates = useDates()
  const [first, last] = [pages[0], pages.at(-1)]
  if (!first || !last) return null
  const [from, to] = [dates.short(first.day), dates.short(last.day)]
  return (
    <>
      <p>
        {first.day === last.day ? (
          <Trans>
            <Plural value={pages.length} one="# page" other="# pages" />, from {from}.
          </Trans>
        ) : (
          <Trans>
            <Plural value={pages.length} one="# page" other="# pages" />, from {from} to {to}.
          </Trans>
        )}
      </p>
      <Fold title={<Trans>How they begin</Trans>}>
        <Rows>
          {pages.slice(0, LOOKED_AT).map(({ entry, day, text }) => (
            <Row key={entry} voice about={dates.short(day)}>
              {text.length > OPENING ? `${text.slice(0, OPENING)} …` : text}
            </Row>
          ))}
        </Rows>
        {pages.length > LOOKED_AT && (
          <p className="small soft">
            <Trans>And the later ones.</Trans>
          </p>
        )}
      </Fold>
    </>
  )
}
