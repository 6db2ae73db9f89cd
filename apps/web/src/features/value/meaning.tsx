import { Trans } from '@lingui/react/macro'
import type { FormEvent, ReactNode } from 'react'
import { act } from '../../acts/acting.ts'
import { fieldOf, useKeptLine } from '../../acts/kept-line.ts'
import { TextArea, TextField } from '../../ui/field.tsx'
import { KeepOrLeave } from '../../ui/keep-or-leave.tsx'
import { valueAsks, type Word } from '../../ui/value-words.tsx'

type MeaningProps = {
  readonly word: Word
  /** The value whose meaning is written anew; without it, one that is not held yet. */
  readonly value?: string
  readonly name?: string
  readonly was?: string
  readonly onKept?: (value: string) => void
  readonly onCancel?: () => void
}

/** What a value means, in its holder's words. On a later day the earlier words stay beside. */
export const Meaning = ({ word, value, name: wasName, was, onKept, onCancel }: MeaningProps): ReactNode => {
  const at = value ?? `n-${word}`
  const name = useKeptLine(fieldOf('value', at, 'name'), wasName)
  const meaning = useKeptLine(fieldOf('value', at, 'meaning'), was)
  const nameless = word === 'own' && name.text.trim() === ''
  const letGoOfDrafts = (): void => [name, meaning].forEach(({ done }) => done())
  const keep = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    const words = { word, meaning: meaning.text.trim(), ...(word === 'own' && { name: name.text.trim() }) }
    const done = await act('value/held', { ...(value && { value }), ...words })
    const id = value ?? done?.[0]
    if (!done || !id) return
    letGoOfDrafts()
    onKept?.(id)
  }
  return (
    <form className="sheet" onSubmit={event => void keep(event)}>
      {word === 'own' && <TextField label={<Trans>Its name</Trans>} maxLength={120} value={name.text} onValue={name.write} />}
      <TextArea ruled rows={4} label={valueAsks[word]} value={meaning.text} onValue={meaning.write} />
      <KeepOrLeave
        keep={<Trans>Keep these words</Trans>}
        disabled={meaning.text.trim() === '' || nameless}
        onLeave={
          onCancel &&
          (() => {
            letGoOfDrafts()
            onCancel()
          })
        }
      />
    </form>
  )
}
