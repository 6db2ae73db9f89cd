import '../../ui/own-work.css'
import { Trans } from '@lingui/react/macro'
import type { FormEvent, ReactNode } from 'react'
import { act } from '../../acts/acting.ts'
import { fieldOf, useKeptLine } from '../../acts/kept-line.ts'
import { useView } from '../../acts/views.ts'
import { Actions, Button } from '../../ui/button.tsx'
import { useDates } from '../../ui/dates.ts'
import { TextArea } from '../../ui/field.tsx'
import { BackLink, Closing, Page, PageHead } from '../../ui/page.tsx'
import { Row, Rows } from '../../ui/rows.tsx'

/** What one is learning, entry by entry. Each stays here, unless it is given. */
export const Learnings = (): ReactNode => {
  const dates = useDates()
  const person = useView('person', {})
  const { day: today } = useView('today', {})
  const { mine, theirs } = useView('learnings', {})
  const line = useKeptLine(fieldOf('learning', 'new', 'text'))
  const text = line.text.trim()
  const otherName = person?.otherName ?? ''
  const keep = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (await act('learning/written', { text })) line.done()
  }
  return (
    <Page>
      <BackLink to="/more">
        <Trans>More</Trans>
      </BackLink>
      <PageHead title={<Trans>What I am learning.</Trans>} about={<Trans>For you first. Each can be shared by itself, or not.</Trans>} />
      <form className="sheet" onSubmit={event => void keep(event)}>
        <TextArea
          ruled
          rows={4}
          label={<Trans>In your own words</Trans>}
          hint={<Trans>About you, not about {otherName}. What you did not know a year ago.</Trans>}
          value={line.text}
          onValue={line.write}
        />
        <Actions>
          <Button type="submit" disabled={text === ''}>
            <Trans>Keep it here</Trans>
          </Button>
        </Actions>
      </form>
      {mine.length > 0 && (
        <section className="section">
          <h2 className="label">
            <Trans>Yours</Trans>
          </h2>
          <Rows>
            {mine.map(({ learning, now, shared }) => (
              <Row
                key={learning}
                to={`/learning/${learning}`}
                voice
                about={
                  shared && shared.withdrawnOn === undefined ? (
                    <Trans>{dates.short(now.day, today)}, and given</Trans>
                  ) : (
                    dates.short(now.day, today)
                  )
                }
              >
                {now.text}
              </Row>
            ))}
          </Rows>
        </section>
      )}
      {theirs.some(({ text: words }) => words !== undefined) && (
        <section className="section">
          <h2 className="label">
            <Trans>What {otherName} chose to share</Trans>
          </h2>
          <Rows>
            {theirs.map(
              ({ item, text: words, givenOn }) =>
                words !== undefined && (
                  <Row key={item} voice about={dates.short(givenOn, today)}>
                    {words}
                  </Row>
                ),
            )}
          </Rows>
        </section>
      )}
      <Closing>
        <Trans>What was learned can be learned again, deeper down.</Trans>
      </Closing>
    </Page>
  )
}
