import { Trans } from '@lingui/react/macro'
import { useState, type ReactNode } from 'react'
import { fieldOf, useKeptLine, type KeptLine } from '../../acts/kept-line.ts'
import { Radios } from '../../ui/choice.tsx'
import { TextArea, TextField } from '../../ui/field.tsx'
import { valueNames, type Word } from '../../ui/value-words.tsx'
import { standWords, type Stand } from './stands.tsx'

/** One line of a sheet while it is being written. */
export type WritingLine = {
  readonly word: Word
  readonly name: KeptLine
  readonly meaning: KeptLine
  readonly stand: Stand | undefined
  readonly choose: (stand: Stand | undefined) => void
}

/**
 * A line, begun with what is held already. Half-written words survive.
 *
 * @param was what the word means to its holder elsewhere in the room
 */
export const useSheetLine = (word: Word, was = '', wasName = ''): WritingLine => {
  const [stand, choose] = useState<Stand>()
  const name = useKeptLine(fieldOf('value', word, 'sheet-name'), wasName)
  const meaning = useKeptLine(fieldOf('value', word, 'sheet'), was)
  return { word, name, meaning, stand, choose }
}

/** How one stands to a word, and what it means. A word that nothing is said of is not on the sheet. */
export const SheetLineField = ({ line }: { line: WritingLine }): ReactNode => {
  const { word, name, meaning, stand, choose } = line
  return (
    <section className="section stack">
      {word === 'own' && (
        <TextField label={<Trans>A word of your own, if there is one</Trans>} maxLength={120} value={name.text} onValue={name.write} />
      )}
      <Radios
        legend={word === 'own' ? <Trans>Where you stand on it</Trans> : valueNames[word]}
        value={stand}
        onChoose={choose}
        choices={(['hold', 'not-yet', 'not-mine'] as const).map(value => ({ value, name: standWords[value] }))}
      />
      {stand && <TextArea ruled rows={3} label={<Trans>What you mean by it</Trans>} value={meaning.text} onValue={meaning.write} />}
    </section>
  )
}
