import { Trans } from '@lingui/react/macro'
import type { FormEvent, ReactNode } from 'react'
import { act } from '../../acts/acting.ts'
import { fieldOf, useKeptLine } from '../../acts/kept-line.ts'
import { TextArea } from '../../ui/field.tsx'
import { KeepOrLeave } from '../../ui/keep-or-leave.tsx'

type Words = { readonly text: string; readonly setsOff?: string; readonly helps?: string }

/** What was hurt, in the words of whom it hurt; what sets it off and what helps, if wanted. */
export const WriteWound = ({ wound, was, onDone }: { wound?: string; was?: Words; onDone: () => void }): ReactNode => {
  const at = wound ?? 'new'
  const text = useKeptLine(fieldOf('wound', at, 'text'), was?.text)
  const setsOff = useKeptLine(fieldOf('wound', at, 'off'), was?.setsOff)
  const helps = useKeptLine(fieldOf('wound', at, 'helps'), was?.helps)
  const finish = (): void => {
    for (const { done } of [text, setsOff, helps]) done()
    onDone()
  }
  const keep = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    const beside = { setsOff: setsOff.text.trim(), helps: helps.text.trim() }
    const words = {
      text: text.text.trim(),
      ...(beside.setsOff && { setsOff: beside.setsOff }),
      ...(beside.helps && { helps: beside.helps }),
    }
    if (await act('wound/written', { ...(wound && { wound }), ...words })) finish()
  }
  return (
    <form className="sheet" onSubmit={event => void keep(event)}>
      <TextArea ruled rows={4} label={<Trans>What was hurt</Trans>} value={text.text} onValue={text.write} />
      <TextArea
        label={<Trans>What sets it off</Trans>}
        hint={<Trans>A word, a place, an hour. It can stay blank.</Trans>}
        rows={2}
        value={setsOff.text}
        onValue={setsOff.write}
      />
      <TextArea
        label={<Trans>What helps</Trans>}
        hint={<Trans>Even a little, or for a minute. It can stay blank.</Trans>}
        rows={2}
        value={helps.text}
        onValue={helps.write}
      />
      <KeepOrLeave
        keep={<Trans>Keep these words</Trans>}
        disabled={text.text.trim() === ''}
        onLeave={wound === undefined ? undefined : finish}
      />
    </form>
  )
}
