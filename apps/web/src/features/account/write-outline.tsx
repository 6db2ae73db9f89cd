import type { AccountView } from '@dropwise/domain/account'
import { Trans } from '@lingui/react/macro'
import type { FormEvent, ReactNode } from 'react'
import { act } from '../../acts/acting.ts'
import { fieldOf, useKeptLine } from '../../acts/kept-line.ts'
import { TextArea } from '../../ui/field.tsx'
import { KeepOrLeave } from '../../ui/keep-or-leave.tsx'

/** The whole, in outline, and what is not remembered, said as that. */
export const WriteOutline = ({ was, onDone }: { was: AccountView['outline']; onDone: () => void }): ReactNode => {
  const text = useKeptLine(fieldOf('account', 'outline', 'text'), was?.text)
  const not = useKeptLine(fieldOf('account', 'outline', 'not'), was?.notRemembered)
  const [words, notRemembered] = [text.text.trim(), not.text.trim()]
  const finish = (): void => {
    text.done()
    not.done()
    onDone()
  }
  const keep = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (await act('account/outline-written', { text: words, ...(notRemembered && { notRemembered }) })) finish()
  }
  return (
    <form className="sheet" onSubmit={event => void keep(event)}>
      <TextArea
        ruled
        rows={7}
        label={<Trans>The outline</Trans>}
        hint={
          <Trans>From when to when, who, where, how often, who knew, what it cost, what you said instead. No scenes, and no reasons.</Trans>
        }
        value={text.text}
        onValue={text.write}
      />
      <TextArea
        label={<Trans>What you do not remember</Trans>}
        hint={<Trans>A gap said plainly is part of the account. A guess is not.</Trans>}
        value={not.text}
        onValue={not.write}
      />
      <KeepOrLeave keep={<Trans>Keep it here</Trans>} disabled={words === ''} onLeave={was && finish} />
    </form>
  )
}
