import { Trans } from '@lingui/react/macro'
import { useState, type ReactNode } from 'react'
import { act } from '../../acts/acting.ts'
import { useView } from '../../acts/views.ts'
import { Actions, Button } from '../../ui/button.tsx'
import { Sheet } from '../../ui/page.tsx'
import { valueNames } from '../../ui/value-words.tsx'
import { WhatLeaves } from '../../ui/what-leaves.tsx'
import { SheetLineField, useSheetLine } from './sheet-line.tsx'
import { standWords } from './stands.tsx'

/** Writing one's own sheet, seeing the exact words, and sealing it. */
export const SealSheet = ({ otherName }: { otherName: string }): ReactNode => {
  const { values } = useView('values', {})
  const held = (word: string) => values.find(value => value.word === word)
  const [looking, setLooking] = useState(false)
  const writing = [
    useSheetLine('our-agreement', held('our-agreement')?.now.meaning),
    useSheetLine('honesty', held('honesty')?.now.meaning),
    useSheetLine('commitment', held('commitment')?.now.meaning),
    useSheetLine('love', held('love')?.now.meaning),
    useSheetLine('own', held('own')?.now.meaning, held('own')?.name),
  ]
  const lines = writing.flatMap(({ word, name, meaning, stand }) => {
    const own = word === 'own' ? { name: name.text.trim() } : {}
    return stand ? [{ word, ...own, stand, meaning: meaning.text.trim() }] : []
  })
  const whole = lines.length > 0 && lines.every(({ meaning, ...line }) => meaning !== '' && (line.word !== 'own' || line.name !== ''))
  const seal = async (): Promise<void> => {
    if (!(await act('side-by-side/seal', { lines }))) return
    for (const { name, meaning } of writing) [name, meaning].forEach(({ done }) => done())
  }
  if (!looking)
    return (
      <Sheet label={otherName}>
        {writing.map(line => (
          <SheetLineField key={line.word} line={line} />
        ))}
        <Actions stack>
          <Button disabled={!whole} onClick={() => setLooking(true)}>
            <Trans>See what {otherName} would get</Trans>
          </Button>
        </Actions>
      </Sheet>
    )
  return (
    <Sheet label={otherName}>
      <WhatLeaves otherName={otherName} about={<Trans>Only if {otherName} seals, too.</Trans>}>
        {lines.map(line => (
          <p key={line.word}>
            {line.name ?? valueNames[line.word]}: {standWords[line.stand]}. {line.meaning}
          </p>
        ))}
      </WhatLeaves>
      <p className="small soft">
        <Trans>
          For ten minutes it does not open. After that it opens as soon as {otherName} has sealed, and what was read may be remembered or
          copied. Until then you can take it back, and {otherName}’s Dropwise never shows that you had sealed.
        </Trans>
      </p>
      <Actions stack>
        <Button onClick={() => setLooking(false)}>
          <Trans>Keep it private</Trans>
        </Button>
        <Button look="line" onClick={() => void seal()}>
          <Trans>Seal it</Trans>
        </Button>
      </Actions>
    </Sheet>
  )
}
