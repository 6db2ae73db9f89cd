import { Trans } from '@lingui/react/macro'
import type { FormEvent, ReactNode } from 'react'
import { useLocation } from 'wouter'
import { act } from '../../acts/acting.ts'
import { useIntent } from '../../acts/intents.ts'
import { noteOrigin } from '../../acts/origin.tsx'
import { fieldOf, useKeptLine } from '../../acts/kept-line.ts'
import { useView } from '../../acts/views.ts'
import { Actions, Button } from '../../ui/button.tsx'
import { useDates } from '../../ui/dates.ts'
import { TextArea } from '../../ui/field.tsx'
import { BackLink, Closing, Empty, Page, PageHead } from '../../ui/page.tsx'
import { Row, Rows } from '../../ui/rows.tsx'

/** From an assurance down to what would hold without it. Begun here, gone down rung by rung, and asked again when time has passed. */
export const DigDeeper = (): ReactNode => {
  const [, go] = useLocation()
  const { digs } = useView('digs', {})
  const handed = useIntent('dig-into')
  const line = useKeptLine(fieldOf('dig', 'new', 'assurance'), handed?.text, handed?.origin)
  const begin = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    const [id] = (await act('dig/begun', { assurance: line.text.trim() })) ?? []
    if (!id) return
    await noteOrigin('dig', id, line.cameFrom)
    line.done()
    go(`/dig/${id}`)
  }
  return (
    <Page>
      <BackLink to="/more">
        <Trans>More</Trans>
      </BackLink>
      <PageHead
        title={<Trans>Dig deeper.</Trans>}
        about={<Trans>From “it cannot happen again, because …” down to what holds without the because. You alone see this.</Trans>}
      />
      <form className="sheet" onSubmit={event => void begin(event)}>
        <TextArea
          ruled
          rows={3}
          label={<Trans>It cannot happen again, because</Trans>}
          hint={<Trans>In the words in which you say it. “I no longer travel.” “I do not see these people any more.”</Trans>}
          value={line.text}
          onValue={line.write}
        />
        <p className="soft">
          <Trans>Seven questions lead down from it, one at a time. Stop at any of them. Finding something ugly down there is normal.</Trans>
        </p>
        <Actions>
          <Button type="submit" disabled={line.text.trim() === ''}>
            <Trans>Begin with the first question</Trans>
          </Button>
        </Actions>
      </form>
      <section className="section">
        <h2 className="label">
          <Trans>Where you have been</Trans>
        </h2>
        {digs.length === 0 ? (
          <Empty>
            <Trans>Nothing was dug into here. It can wait for a quiet hour.</Trans>
          </Empty>
        ) : (
          <Rows>
            {digs.map(dig => (
              <Row key={dig.dig} to={`/dig/${dig.dig}`} voice about={<Standing open={dig.open} again={dig.asksAgain} at={dig.begunAt} />}>
                {dig.assurance}
              </Row>
            ))}
          </Rows>
        )}
      </section>
      <Closing>
        <Trans>A ladder can be left on any rung, and be there in the morning.</Trans>
      </Closing>
    </Page>
  )
}

const Standing = ({ open, again, at }: { open: boolean; again: boolean; at: number }): ReactNode => {
  const dates = useDates()
  if (open) return <Trans>Open. It goes on where you left it.</Trans>
  if (again) return <Trans>It can be asked again now.</Trans>
  const day = dates.short(Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(Temporal.Now.timeZoneId()).toPlainDate().toString())
  return <Trans>Begun on {day}</Trans>
}
