import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useLocation } from 'wouter'
import { useSession } from '../../acts/session.ts'
import { Row, Rows } from '../../ui/rows.tsx'
import { deedsIn, type Deed } from './deeds.ts'
import { plain } from './plain.ts'

/** What can be done from anywhere; all of it while nothing is looked for. */
export const useDeeds = (query: string): readonly Deed[] => {
  const { i18n } = useLingui()
  const asked = plain(query)
  return deedsIn(useSession()).filter(({ name, also }) => plain(`${i18n._(name)} ${also ? i18n._(also) : ''}`).includes(asked))
}

/** The few acts, above all pages. */
export const WhatToDo = ({ deeds }: { deeds: readonly Deed[] }): ReactNode => {
  const { i18n } = useLingui()
  const [, go] = useLocation()
  if (deeds.length === 0) return null
  return (
    <section className="section">
      <h2 className="label">
        <Trans>What you can do from here</Trans>
      </h2>
      <Rows>
        {deeds.map(({ id, name, to, does }) => (
          <Row
            key={id}
            onPress={() => {
              does?.()
              if (to !== undefined) go(to)
            }}
          >
            {i18n._(name)}
          </Row>
        ))}
      </Rows>
    </section>
  )
}
