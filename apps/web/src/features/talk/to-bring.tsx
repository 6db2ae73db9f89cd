import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useView } from '../../acts/views.ts'
import { Row, Rows } from '../../ui/rows.tsx'

/** What is brought, gathered from both: one's own first, then what the other let one read. */
export const ToBring = (): ReactNode => {
  const { toBring, theyBring } = useView('talk', {})
  const otherName = useView('person', {})?.otherName ?? ''
  return (
    <>
      {toBring.length > 0 && (
        <section className="section">
          <h2 className="label">
            <Trans>What I want to bring</Trans>
          </h2>
          <Rows>
            {toBring.map(({ point, text, shown }) => (
              <Row key={point} to={`/talk/${point}`} voice about={shown && <Trans>{otherName} can read it.</Trans>}>
                {text}
              </Row>
            ))}
          </Rows>
        </section>
      )}
      {theyBring.length > 0 && (
        <section className="section">
          <h2 className="label">
            <Trans>What {otherName} brings</Trans>
          </h2>
          <Rows>
            {theyBring.map(({ item, text }) => (
              <Row key={item} to={`/talk/theirs/${item}`} voice>
                {text}
              </Row>
            ))}
          </Rows>
        </section>
      )}
    </>
  )
}
