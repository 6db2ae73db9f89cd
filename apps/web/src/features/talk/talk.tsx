import '../../ui/own-work.css'
import { Trans } from '@lingui/react/macro'
import type { FormEvent, ReactNode } from 'react'
import { act } from '../../acts/acting.ts'
import { fieldOf, useKeptLine } from '../../acts/kept-line.ts'
import { useView } from '../../acts/views.ts'
import { Fold } from '../../ui/banner.tsx'
import { Actions, Button, GoButton } from '../../ui/button.tsx'
import { useDates } from '../../ui/dates.ts'
import { TextArea } from '../../ui/field.tsx'
import { BackLink, Closing, Empty, Page, PageHead } from '../../ui/page.tsx'
import { Row, Rows } from '../../ui/rows.tsx'
import { ToBring } from './to-bring.tsx'

/** What one wants to bring to a talk of the two, and the way into it. */
export const Talk = (): ReactNode => {
  const dates = useDates()
  const { toBring, theyBring, talked } = useView('talk', {})
  const otherName = useView('person', {})?.otherName ?? ''
  return (
    <Page>
      <BackLink to="/more">
        <Trans>More</Trans>
      </BackLink>
      <PageHead
        title={<Trans>A talk, taking turns.</Trans>}
        about={
          <Trans>
            What you write here stays with you until you say it aloud, or let {otherName} read it before. {otherName} brings their own.
          </Trans>
        }
      />
      {toBring.length === 0 && theyBring.length === 0 && (
        <Empty>
          <Trans>There is nothing you have to bring.</Trans>
        </Empty>
      )}
      <ToBring />
      <WritePoint />
      <Actions>
        <GoButton to="/talk/now" look="line">
          <Trans>Begin the talk</Trans>
        </GoButton>
      </Actions>
      {talked.length > 0 && (
        <div className="rows">
          <Fold title={<Trans>What you talked about</Trans>}>
            <Rows>
              {talked.map(said => {
                const place = 'item' in said ? `theirs/${said.item}` : said.point
                return (
                  <Row key={place} to={`/talk/${place}`} voice about={dates.long(said.on)}>
                    {said.text}
                  </Row>
                )
              })}
            </Rows>
          </Fold>
        </div>
      )}
      <Closing>
        <Trans>It can also wait for another week.</Trans>
      </Closing>
    </Page>
  )
}

/** One point more. */
const WritePoint = (): ReactNode => {
  const text = useKeptLine(fieldOf('talk', 'new', 'text'))
  const keep = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (await act('talk/point-written', { text: text.text.trim() })) text.done()
  }
  return (
    <form className="sheet" onSubmit={event => void keep(event)}>
      <TextArea
        label={<Trans>One thing I want to bring</Trans>}
        hint={<Trans>As you would say it, beginning with “I”, if you can.</Trans>}
        rows={2}
        value={text.text}
        onValue={text.write}
      />
      <Actions>
        <Button type="submit" disabled={text.text.trim() === ''}>
          <Trans>Keep it for the talk</Trans>
        </Button>
      </Actions>
    </form>
  )
}
