import '../../ui/own-work.css'
import { Trans } from '@lingui/react/macro'
import type { FormEvent, ReactNode } from 'react'
import { Link, useLocation } from 'wouter'
import { act } from '../../acts/acting.ts'
import { useIntent } from '../../acts/intents.ts'
import { fieldOf, useKeptLine } from '../../acts/kept-line.ts'
import { noteOrigin } from '../../acts/origin.tsx'
import { useDanger } from '../../acts/use-danger.ts'
import { useView } from '../../acts/views.ts'
import { HelpCard } from '../../help/help-card.tsx'
import { Actions, Button } from '../../ui/button.tsx'
import { useDates } from '../../ui/dates.ts'
import { TextArea } from '../../ui/field.tsx'
import { BackLink, Closing, Page, PageHead } from '../../ui/page.tsx'
import { Row, Rows } from '../../ui/rows.tsx'

/** The moment of collapse: name what shame says, steady, come back to the other's hurt. Nothing of it is handed over. */
export const Shames = (): ReactNode => {
  const [, go] = useLocation()
  const dates = useDates()
  const person = useView('person', {})
  const { day: today } = useView('today', {})
  const { shames, ways } = useView('shames', {})
  const handed = useIntent('steady-first')
  const line = useKeptLine(fieldOf('shame', 'new', 'says'), handed?.text, handed?.origin)
  const text = line.text.trim()
  const danger = useDanger(text)
  const otherName = person?.otherName ?? ''
  const name = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    const [id] = (await act('shame/named', { text })) ?? []
    if (id === undefined) return
    await noteOrigin('shame', id, line.cameFrom)
    line.done()
    go(`/shame/${id}`)
  }
  return (
    <Page>
      <BackLink to="/more">
        <Trans>More</Trans>
      </BackLink>
      <PageHead
        title={<Trans>Steady, then back.</Trans>}
        about={<Trans>For the moment in which everything is about how bad you are. You alone see this.</Trans>}
      />
      <form className="sheet" onSubmit={event => void name(event)}>
        <TextArea
          ruled
          rows={3}
          label={<Trans>What shame says about you</Trans>}
          hint={<Trans>As it says it. Written here, it does not have to be answered by {otherName}.</Trans>}
          value={line.text}
          onValue={line.write}
        />
        <div aria-live="polite">
          {danger && person && <HelpCard about={danger} country={person.country} today={Temporal.Now.plainDateISO().toString()} />}
        </div>
        <Actions>
          <Button type="submit" look={danger ? 'line' : 'fill'} disabled={text === ''}>
            <Trans>Named. Go on</Trans>
          </Button>
        </Actions>
      </form>
      <p className="small soft">
        <Trans>
          Thoughts of dying, or of hurting yourself? That comes first. <Link href="/help">Help now</Link>
        </Trans>
      </p>
      {ways.length > 0 && (
        <section className="section">
          <h2 className="label">
            <Trans>What you came back with before</Trans>
          </h2>
          <Rows>
            {ways.map(words => (
              <Row key={words} voice>
                {words}
              </Row>
            ))}
          </Rows>
        </section>
      )}
      {shames.length > 0 && (
        <section className="section">
          <h2 className="label">
            <Trans>Written here before</Trans>
          </h2>
          <Rows>
            {/* What shame said is not said again here, where there is a way back. */}
            {shames.map(({ id, text: says, hurt, begunOn }) => (
              <Row key={id} to={`/shame/${id}`} voice about={dates.short(begunOn, today)}>
                {hurt ?? says}
              </Row>
            ))}
          </Rows>
        </section>
      )}
      <Closing>
        <Trans>Shame says what you are. What you did is another sentence.</Trans>
      </Closing>
    </Page>
  )
}
