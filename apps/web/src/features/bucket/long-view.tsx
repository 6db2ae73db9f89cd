import './bucket.css'
import { Trans, useLingui } from '@lingui/react/macro'
import { useDeferredValue, useState, type ReactNode } from 'react'
import { useView } from '../../acts/views.ts'
import { Actions, Button } from '../../ui/button.tsx'
import { useDates } from '../../ui/dates.ts'
import { Closing, Page, PageHead } from '../../ui/page.tsx'
import { Row, Rows } from '../../ui/rows.tsx'
import { Closer } from './closer.tsx'
import { HardDates } from './hard-dates.tsx'
import { hardDaysBetween } from './hard-days.ts'
import { HowMuch } from './how-much.tsx'
import { InWords } from './in-words.tsx'
import { MonthTable } from './month-table.tsx'
import { SeenDrops } from './seen-drops.tsx'
import type { LongView, Stretch } from './shown.ts'
import { Vessel } from './vessel.tsx'
import { ShowAs, type Form } from './show-as.tsx'

/** The long view, once three months have gone by; before that, the plain `entries`. */
export const OverTimeOrEntries = ({ entries }: { entries: ReactNode }): ReactNode => {
  const [looked, look] = useState<{ readonly stretch: Stretch; readonly until?: string }>({ stretch: 'all' })
  const { open, long, drops } = useView('bucket', useDeferredValue(looked))
  const person = useView('person', {})
  if (open !== 'now' || !long) return entries
  return (
    <Page kind="mid">
      <PageHead
        title={<Title stretch={long.stretch} />}
        about={<Trans>Only you can open this page. {person?.otherName ?? ''} sees nothing of it.</Trans>}
      />
      <Sheet long={long} stretch={looked.stretch} onLook={look} />
      <section className="measure stack section">
        <p className="sentence">
          <Trans>Feeling at ease is not proof of being safe.</Trans>
        </p>
        <p className="soft">
          <Trans>
            The band is where the level may have been. It is wider where less was noted, because less is known. There is no line for full,
            and nothing to reach.
          </Trans>
        </p>
      </section>
      <SeenDrops drops={drops} />
      <section className="section not-on-paper">
        <Rows>
          <Row to="/over-time/saw" about={<Trans>A drop is what you saw, promised or not.</Trans>}>
            <Trans>I saw this</Trans>
          </Row>
          <Row to="/over-time/day" about={<Trans>A hard day is one ring. If it broke again, a new level begins.</Trans>}>
            <Trans>Say what a day was</Trans>
          </Row>
          <Row to="/over-time/words" about={<Trans>How steady they were, month by month.</Trans>}>
            <Trans>Words, actions, energy</Trans>
          </Row>
          <Row to="/over-time/days" about={<Trans>As you wrote them.</Trans>}>
            <Trans>The days you noted</Trans>
          </Row>
          <Row to="/over-time/picture" about={<Trans>Nothing of it leaves unless you give this one.</Trans>}>
            <Trans>One picture, frozen</Trans>
          </Row>
        </Rows>
      </section>
      <Closing>
        <Trans>A hard day is a day. It does not empty what has come in.</Trans>
      </Closing>
    </Page>
  )
}

const Title = ({ stretch }: { stretch: Stretch }): ReactNode => {
  switch (stretch) {
    case 'all':
      return <Trans>All this time, as you felt it.</Trans>
    case 'year':
      return <Trans>A year, as you felt it.</Trans>
    case 'three-months':
      return <Trans>Three months, as you felt them.</Trans>
  }
}

type SheetProps = { long: LongView; stretch: Stretch; onLook: (looked: { stretch: Stretch; until?: string }) => void }

const Sheet = ({ long, stretch, onLook }: SheetProps): ReactNode => {
  const { t } = useLingui()
  const dates = useDates()
  const [form, setForm] = useState<Form>('picture')
  const { earlier, later } = long
  const [marked, setMarked] = useState(false)
  const { coming, behind } = useView('hard-dates', {})
  const hard = hardDaysBetween([...coming, ...behind], long.from, long.to)
  return (
    <section className="sheet long" aria-label={t`The long view`}>
      <div className="long__top not-on-paper">
        <ShowAs form={form} onShow={setForm} />
        <HowMuch shown={stretch} onShow={chosen => onLook(chosen === 'all' ? { stretch: chosen } : { stretch: chosen, until: long.to })} />
      </div>
      <p className="soft small long__days" aria-live="polite">
        <Trans>
          {dates.short(long.from)} to {dates.short(long.to)}
        </Trans>
      </p>
      {form === 'picture' && <Vessel long={long} hard={marked ? hard : []} />}
      {form === 'words' && <InWords long={long} />}
      {form === 'table' && <MonthTable long={long} />}
      <Closer long={long} onCloser={until => onLook({ stretch: 'three-months', until })} />
      <HardDates days={hard} near={long.to} shown={marked} onShow={setMarked} />
      {(earlier ?? later) && (
        <Actions>
          {earlier && (
            <Button look="line" onClick={() => onLook({ stretch, until: earlier })}>
              <Trans>Earlier</Trans>
            </Button>
          )}
          {later && (
            <Button look="line" onClick={() => onLook({ stretch, until: later })}>
              <Trans>Later</Trans>
            </Button>
          )}
        </Actions>
      )}
    </section>
  )
}
