import type { SittingsView } from '@dropwise/domain/sitting'
import { Trans } from '@lingui/react/macro'
import { useState, type FormEvent, type ReactNode } from 'react'
import { act } from '../../acts/acting.ts'
import { fieldOf, useKeptLine } from '../../acts/kept-line.ts'
import { Actions, Button } from '../../ui/button.tsx'
import { TextArea } from '../../ui/field.tsx'
import { KeepOrLeave } from '../../ui/keep-or-leave.tsx'

type Sitting = SittingsView['sittings'][number]

/** How it was afterwards and what helped, where its owner wants to say so, on whatever day. */
export const LookBack = ({ sitting }: { sitting: Sitting }): ReactNode => {
  const { id, after, helped } = sitting
  const [writing, setWriting] = useState(false)
  const looked = after !== undefined || helped !== undefined
  if (writing) return <WriteBack sitting={sitting} onDone={() => setWriting(false)} />
  return (
    <section className="section stack stack--near">
      {looked && (
        <h2 className="label">
          <Trans>Afterwards</Trans>
        </h2>
      )}
      {after && <p className="voice own-words">{after}</p>}
      {helped && (
        <div>
          <p className="small soft">
            <Trans>What helped</Trans>
          </p>
          <p className="voice own-words">{helped}</p>
        </div>
      )}
      <Actions>
        <Button look={looked ? 'quiet' : 'line'} onClick={() => setWriting(true)} key={id}>
          {looked ? <Trans>Write it anew</Trans> : <Trans>Look back at it</Trans>}
        </Button>
      </Actions>
    </section>
  )
}

const WriteBack = ({ sitting: { id, after: was, helped: didHelp }, onDone }: { sitting: Sitting; onDone: () => void }): ReactNode => {
  const after = useKeptLine(fieldOf('sitting', id, 'after'), was)
  const helped = useKeptLine(fieldOf('sitting', id, 'helped'), didHelp)
  const [how, what] = [after.text.trim(), helped.text.trim()]
  const finish = (): void => {
    after.done()
    helped.done()
    onDone()
  }
  const keep = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (await act('sitting/looked-back', { sitting: id, ...(how && { after: how }), ...(what && { helped: what }) })) finish()
  }
  return (
    <form className="section stack" onSubmit={event => void keep(event)}>
      <TextArea
        label={<Trans>How it was afterwards</Trans>}
        hint={<Trans>Also where the urge won. It can stay blank.</Trans>}
        value={after.text}
        onValue={after.write}
      />
      <TextArea
        label={<Trans>What helped</Trans>}
        hint={<Trans>It is there the next time. It can stay blank.</Trans>}
        value={helped.text}
        onValue={helped.write}
      />
      <KeepOrLeave keep={<Trans>Keep these words</Trans>} disabled={how === '' && what === ''} onLeave={finish} />
    </form>
  )
}
