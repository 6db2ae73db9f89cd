import { Trans, useLingui } from '@lingui/react/macro'
import { useState, type FormEvent, type ReactNode } from 'react'
import { extendWords } from '../../acts/recovery.ts'
import { Button } from '../../ui/button.tsx'
import { Sheet } from '../../ui/page.tsx'
import type { WordsRefusal } from '../../worker/channel.ts'
import { refusalWords } from './refusal-words.ts'
import { TwelveField } from './twelve-field.tsx'

/** Somebody was joined after the words were made: typed once, they open that, too. */
export const Extend = ({ onDone }: { onDone: () => void }): ReactNode => {
  const { i18n } = useLingui()
  const [words, setWords] = useState('')
  const [why, setWhy] = useState<WordsRefusal>()
  const [busy, setBusy] = useState(false)
  const extend = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    setBusy(true)
    const extended = await extendWords(words)
    setBusy(false)
    if (extended.ok) onDone()
    else setWhy(extended.error)
  }
  return (
    <Sheet labelledBy="extend">
      <h2 className="sentence" id="extend">
        <Trans>What you two share came after these words.</Trans>
      </h2>
      <p>
        <Trans>The words bring back your own room, and not yet what is between you. Type them from the paper once, and they do.</Trans>
      </p>
      <form className="stack" onSubmit={event => void extend(event)}>
        <TwelveField value={words} onValue={setWords} error={why && i18n._(refusalWords[why])} />
        <Button type="submit" look="line" disabled={busy || words.trim() === ''}>
          {busy ? <Trans>One moment</Trans> : <Trans>Let them open that, too</Trans>}
        </Button>
      </form>
    </Sheet>
  )
}
