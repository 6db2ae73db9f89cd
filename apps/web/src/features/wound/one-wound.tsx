import '../../ui/own-work.css'
import { Trans } from '@lingui/react/macro'
import { useState, type ReactNode } from 'react'
import { useLocation } from 'wouter'
import { act } from '../../acts/acting.ts'
import { ItsDays } from '../../acts/its-days.tsx'
import { ShareIt } from '../../acts/share-it.tsx'
import { useView } from '../../acts/views.ts'
import { Actions, Button } from '../../ui/button.tsx'
import { Earlier } from '../../ui/earlier.tsx'
import { Gone } from '../../ui/gone.tsx'
import { LetGo } from '../../ui/let-go.tsx'
import { BackLink, Closing, Page, PageHead, Sheet } from '../../ui/page.tsx'
import { Row, Rows } from '../../ui/rows.tsx'
import { WriteWound } from './write-wound.tsx'

/** One hurt: now, and below it then. `new` is one that is not written yet. */
export const OneWound = ({ id }: { id: string }): ReactNode => {
  const [, go] = useLocation()
  const { wounds } = useView('wounds', {})
  const [writing, setWriting] = useState(false)
  const found = wounds.find(({ wound }) => wound === id)
  const remove = async (): Promise<void> => {
    if (await act('wound/removed', { wound: id })) go('/wounds')
  }
  const back = (
    <BackLink to="/wounds">
      <Trans>What was hurt</Trans>
    </BackLink>
  )
  if (id === 'new')
    return (
      <Page>
        {back}
        <PageHead
          title={<Trans>In your own words.</Trans>}
          about={<Trans>It does not have to be about this one time. Old hurts wake up, too.</Trans>}
        />
        <WriteWound onDone={() => go('/wounds')} />
        <Closing>
          <Trans>One sentence is enough. Stop when it is too much.</Trans>
        </Closing>
      </Page>
    )
  if (!found) return <Gone back={back} />
  const { now, before, shared, shareAs } = found
  return (
    <Page>
      {back}
      <PageHead title={before.length > 0 ? <Trans>Now, and then.</Trans> : <Trans>In your own words.</Trans>} />
      {writing ? (
        <WriteWound wound={id} was={now} onDone={() => setWriting(false)} />
      ) : (
        <Sheet>
          <p className="voice own-words">{now.text}</p>
          {now.setsOff && (
            <div>
              <p className="small soft">
                <Trans>What sets it off</Trans>
              </p>
              <p className="own-words">{now.setsOff}</p>
            </div>
          )}
          {now.helps && (
            <div>
              <p className="small soft">
                <Trans>What helps</Trans>
              </p>
              <p className="own-words">{now.helps}</p>
            </div>
          )}
          <Actions>
            <Button look="line" onClick={() => setWriting(true)}>
              <Trans>Write it anew</Trans>
            </Button>
          </Actions>
        </Sheet>
      )}
      <Earlier title={<Trans>Then</Trans>} said={before.map(({ day, text }) => ({ day, words: text }))} />
      {!writing && <ShareIt given={{ kind: 'wound', item: shareAs, text: now.text }} shared={shared} back={`/wounds/${id}`} />}
      {shared && shared.withdrawnOn === undefined && (
        <Rows>
          <Row to={`/hearing/${shared.item}`} about={<Trans>Being heard: first what was understood.</Trans>}>
            <Trans>What came to it</Trans>
          </Row>
        </Rows>
      )}
      <ItsDays of="wound" id={id} />
      {!writing && (
        <LetGo
          ask={<Trans>Take it off the map</Trans>}
          says={<Trans>All its words are removed from this room. They do not come back.</Trans>}
          onLetGo={() => void remove()}
        />
      )}
      <Closing>
        <Trans>It can be written anew on any day. What you wrote then was then.</Trans>
      </Closing>
    </Page>
  )
}
