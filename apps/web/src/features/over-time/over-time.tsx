import { Trans } from '@lingui/react/macro'
import { useState, type ReactNode } from 'react'
import { useView } from '../../acts/views.ts'
import { Button } from '../../ui/button.tsx'
import { useDates } from '../../ui/dates.ts'
import { feltWords } from '../../ui/felt-words.tsx'
import { BackLink, Closing, Empty, Page, PageHead } from '../../ui/page.tsx'
import { Row, Rows } from '../../ui/rows.tsx'

/**
 * The plain entries, newest first. Days without any are simply not there.
 *
 * @param behind whether they lie behind the long view, which then has the ways on
 */
export const OverTime = ({ behind = false }: { behind?: boolean }): ReactNode => {
  const { months } = useView('check-ins', {})
  const home = useView('person', {})?.home
  const dates = useDates()
  const [shown, setShown] = useState(2)
  const earlier = months[shown]
  return (
    <Page>
      {behind && (
        <BackLink to="/over-time">
          <Trans>Over time</Trans>
        </BackLink>
      )}
      <PageHead
        title={behind ? <Trans>The days you noted.</Trans> : <Trans>Over time.</Trans>}
        about={
          behind ? (
            <Trans>Each in your words. Only you see this.</Trans>
          ) : (
            <Trans>The days you noted, in your words. Only you see this.</Trans>
          )
        }
      />
      {months.length === 0 && (
        <Empty>
          <Trans>No days are noted here. Blank days belong, too.</Trans>
        </Empty>
      )}
      {months.slice(0, shown).map(({ month, entries }) => (
        <section className="section" key={month}>
          <h2 className="label">{dates.month(month)}</h2>
          <ul className="rows">
            {entries.map(({ day, felt, bodySafe, deeper }) => (
              <li key={day} className="noted">
                <span className="soft">{dates.long(day)}</span>
                <span>
                  {felt && <span className="block">{feltWords[felt]}</span>}
                  {bodySafe === 'no' && (
                    <span className="block">
                      <Trans>My body was not safe</Trans>
                    </span>
                  )}
                  {bodySafe === 'not-sure' && (
                    <span className="block">
                      <Trans>Not sure that my body was safe</Trans>
                    </span>
                  )}
                </span>
                {deeper?.line && <span className="voice">{deeper.line}</span>}
              </li>
            ))}
          </ul>
        </section>
      ))}
      {earlier && (
        <p>
          <Button look="line" onClick={() => setShown(shown + 1)}>
            <Trans>Show {dates.month(earlier.month)}</Trans>
          </Button>
        </p>
      )}
      {home === 'betrayed' && !behind && (
        <section className="section">
          <Rows>
            <Row to="/over-time/words" about={<Trans>How steady they were, month by month.</Trans>}>
              <Trans>Words, actions, energy</Trans>
            </Row>
            <Row to="/over-time/saw" about={<Trans>Something that was done, promised or not.</Trans>}>
              <Trans>I saw this</Trans>
            </Row>
            <Row to="/over-time/day" about={<Trans>A hard day, or it broke again.</Trans>}>
              <Trans>Say what a day was</Trans>
            </Row>
          </Rows>
        </section>
      )}
      <Closing>
        <Trans>Feeling at ease is not proof of being safe. A hard day is a day.</Trans>
      </Closing>
    </Page>
  )
}
