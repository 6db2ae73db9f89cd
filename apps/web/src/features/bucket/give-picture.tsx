import './bucket.css'
import '../../ui/own-work.css'
import { Trans } from '@lingui/react/macro'
import { useState, type FormEvent, type ReactNode } from 'react'
import { Link, useLocation } from 'wouter'
import { useAct } from '../../acts/acting.ts'
import { useKeptLine } from '../../acts/kept-line.ts'
import { useOnTheirWay } from '../../acts/on-their-way.ts'
import { useView } from '../../acts/views.ts'
import { WRITTEN } from '../../acts/where-written.ts'
import { Actions, Button, GoButton } from '../../ui/button.tsx'
import { useDates } from '../../ui/dates.ts'
import { TextArea } from '../../ui/field.tsx'
import { Gone } from '../../ui/gone.tsx'
import { BackLink, Closing, Page, PageHead } from '../../ui/page.tsx'
import { OnItsWayLine } from '../../ui/what-leaves.tsx'
import { FrozenForms } from './frozen-forms.tsx'
import { HowMuch } from './how-much.tsx'
import type { Stretch } from './shown.ts'

/** One frozen picture: exactly what would leave, keeping it first, and one at a time. */
export const GivePicture = (): ReactNode => {
  const act = useAct()
  const [, go] = useLocation()
  const dates = useDates()
  const person = useView('person', {})
  const { goesOn } = useView('sharing', {})
  const { mine } = useView('pictures', {})
  const { onTheirWay, takeBack } = useOnTheirWay()
  const [stretch, setStretch] = useState<Stretch>('all')
  const { long } = useView('bucket', { stretch })
  const line = useKeptLine(WRITTEN.picture)
  const text = line.text.trim()
  const otherName = person?.otherName ?? ''
  const stands = mine.find(({ withdrawnOn }) => withdrawnOn === undefined)
  const waiting = onTheirWay.find(({ kind }) => kind === 'picture')
  const back = (
    <BackLink to="/over-time">
      <Trans>Over time</Trans>
    </BackLink>
  )
  if (!long) return <Gone back={back} />
  const give = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (!(await act('bucket/give-picture', { stretch, text }))) return
    line.done()
    go('/shared')
  }
  return (
    <Page kind="mid">
      {back}
      <PageHead
        title={<Trans>One picture, frozen.</Trans>}
        about={<Trans>You owe it to nobody. {otherName} would see this one picture as it is today, and never how it goes on.</Trans>}
      />
      {waiting && (
        <OnItsWayLine
          {...(waiting.text !== undefined && { text: waiting.text })}
          leavesAt={waiting.leavesAt}
          over={waiting.over}
          onTakeBack={() => takeBack(waiting.id)}
        />
      )}
      {stands && (
        <p className="soft">
          <Trans>
            You gave one on {dates.long(stands.givenOn)}. <Link href={`/picture/${stands.item}`}>See what {otherName} sees</Link>. To
            withdraw it: <Link href="/shared">What I share</Link>. Then another can be given.
          </Trans>
        </p>
      )}
      {!waiting && !stands && (
        <form className="sheet long" onSubmit={event => void give(event)}>
          <div className="long__top">
            <HowMuch shown={stretch} onShow={setStretch} />
          </div>
          <div className="leaving">
            <p className="small soft">
              <Trans>This, and nothing else, is what {otherName} would get</Trans>
            </p>
            <FrozenForms from={long.from} to={long.to} frozen={long.frozen} />
            {text && <p className="voice own-words">{text}</p>}
          </div>
          <p className="small soft">
            <Trans>
              No drop is in it, no hard day, nothing that you noted on a day. It waits ten minutes and can be taken back. A copy can be
              kept.
            </Trans>
          </p>
          <TextArea label={<Trans>Words with it, if you want</Trans>} rows={3} value={line.text} onValue={line.write} />
          <Actions stack>
            <GoButton to="/over-time">
              <Trans>Keep it private</Trans>
            </GoButton>
            {goesOn && (
              <Button type="submit" look="line">
                <Trans>Give this picture to {otherName}</Trans>
              </Button>
            )}
          </Actions>
          {!goesOn && (
            <p className="small soft">
              <Trans>{otherName} is not here with you, so nothing can be given.</Trans>
            </p>
          )}
        </form>
      )}
      <Closing>
        <Trans>It is yours, seen or not.</Trans>
      </Closing>
    </Page>
  )
}
