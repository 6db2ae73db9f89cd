import { Trans } from '@lingui/react/macro'
import type { FormEvent, ReactNode } from 'react'
import { useLocation } from 'wouter'
import { act } from '../../acts/acting.ts'
import { fieldOf, useKeptLine } from '../../acts/kept-line.ts'
import { useView } from '../../acts/views.ts'
import { Button } from '../../ui/button.tsx'
import { useDates } from '../../ui/dates.ts'
import { TextArea } from '../../ui/field.tsx'
import { Gone } from '../../ui/gone.tsx'
import { KeepOrLeave } from '../../ui/keep-or-leave.tsx'
import { LetGo } from '../../ui/let-go.tsx'
import { BackLink, Closing, Page, PageHead } from '../../ui/page.tsx'
import { LetRead } from './let-read.tsx'

/** One point: its words, whether it was talked about, and letting go of it. */
export const OnePoint = ({ id }: { id: string }): ReactNode => {
  const [, go] = useLocation()
  const dates = useDates()
  const { toBring, talked } = useView('talk', {})
  const behind = talked.find(said => 'point' in said && said.point === id)
  const found = behind ?? toBring.find(({ point }) => point === id)
  const text = useKeptLine(fieldOf('talk', id, 'text'), found?.text)
  const back = (
    <BackLink to="/talk">
      <Trans>A talk, taking turns</Trans>
    </BackLink>
  )
  if (!found) return <Gone back={back} />
  const leave = (): void => {
    text.done()
    go('/talk')
  }
  const keep = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (await act('talk/point-written', { point: id, text: text.text.trim() })) leave()
  }
  return (
    <Page>
      {back}
      <PageHead
        title={<Trans>One thing to bring.</Trans>}
        about={behind && <Trans>You talked about it on {dates.long(behind.on)}.</Trans>}
      />
      <form className="sheet" onSubmit={event => void keep(event)}>
        <TextArea label={<Trans>In your words</Trans>} rows={3} value={text.text} onValue={text.write} />
        <KeepOrLeave keep={<Trans>Keep these words</Trans>} disabled={text.text.trim() === ''} onLeave={leave} />
      </form>
      <p>
        <Button look="line" onClick={() => void act(behind ? 'talk/point-brought-again' : 'talk/point-talked', { point: id })}>
          {behind ? <Trans>Bring it again</Trans> : <Trans>We talked about it</Trans>}
        </Button>
      </p>
      {!behind && found && <LetRead point={id} text={found.text} shown={'shown' in found} />}
      <LetGo
        ask={<Trans>Let go of this</Trans>}
        says={<Trans>Its words are removed from this room. They do not come back.</Trans>}
        onLetGo={() => void act('talk/point-let-go', { point: id }).then(done => done && go('/talk'))}
      />
      <Closing>
        <Trans>It can be brought another time, or not at all.</Trans>
      </Closing>
    </Page>
  )
}
