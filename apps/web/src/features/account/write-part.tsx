import type { AccountView } from '@dropwise/domain/account'
import { Trans } from '@lingui/react/macro'
import type { FormEvent, ReactNode } from 'react'
import { act } from '../../acts/acting.ts'
import { fieldOf, useKeptLine } from '../../acts/kept-line.ts'
import { TextArea, TextField } from '../../ui/field.tsx'
import { KeepOrLeave } from '../../ui/keep-or-leave.tsx'

export const WritePart = ({ part, onDone }: { part?: AccountView['parts'][number]; onDone: () => void }): ReactNode => {
  const at = part?.part ?? 'new'
  const title = useKeptLine(fieldOf('account', at, 'title'), part?.title)
  const text = useKeptLine(fieldOf('account', at, 'text'), part?.text)
  const [name, words] = [title.text.trim(), text.text.trim()]
  const finish = (): void => {
    title.done()
    text.done()
    onDone()
  }
  const keep = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (await act('account/part-written', { ...(part && { part: part.part }), title: name, text: words })) finish()
  }
  return (
    <form className="sheet" onSubmit={event => void keep(event)}>
      <TextField
        label={<Trans>What it is about</Trans>}
        hint={<Trans>A month, a place, the money.</Trans>}
        value={title.text}
        onValue={title.write}
        maxLength={300}
      />
      <TextArea ruled rows={7} label={<Trans>What happened</Trans>} value={text.text} onValue={text.write} />
      <KeepOrLeave keep={<Trans>Keep it here</Trans>} disabled={name === '' || words === ''} onLeave={part && finish} />
    </form>
  )
}
