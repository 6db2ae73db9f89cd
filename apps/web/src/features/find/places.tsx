import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Row, Rows } from '../../ui/rows.tsx'
import { pagesOf } from './pages.ts'
import { plain } from './plain.ts'

/** Pages whose names, or other words for them, hold what is looked for. `but`: names that stand there already, as something to do. */
export const Places = ({ home, query, but }: { home: 'wayward' | 'betrayed'; query: string; but: readonly string[] }): ReactNode => {
  const { i18n } = useLingui()
  const asked = plain(query)
  if (asked === '') return null
  const found = pagesOf(home)
    .filter(({ name }) => !but.includes(name.id))
    .map(({ to, name, also }) => ({ to, name: i18n._(name), also: also ? i18n._(also) : '' }))
    .filter(({ name, also }) => plain(`${name} ${also}`).includes(asked))
  if (found.length === 0) return null
  return (
    <section className="section">
      <h2 className="label">
        <Trans>Pages</Trans>
      </h2>
      <Rows>
        {found.map(({ to, name }) => (
          <Row key={to} to={to}>
            {name}
          </Row>
        ))}
      </Rows>
    </section>
  )
}
