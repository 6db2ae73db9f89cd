import { Trans } from '@lingui/react/macro'
import { useState, type ReactNode } from 'react'
import { useView } from '../../acts/views.ts'
import { Button } from '../../ui/button.tsx'
import { FileField } from '../../ui/field.tsx'
import { readChosen } from '../../ui/read-file.ts'
import { saveFile } from '../../ui/save-file.ts'

/** Saves one of the three files, as often as it is wanted. */
export const GiveFile = ({ file, name }: { file: Uint8Array; name: 'first' | 'second' | 'third' }): ReactNode => {
  const { day } = useView('check-in', {})
  const [saved, setSaved] = useState(false)
  const save = (): void => {
    saveFile(`${name}-${day}.bin`, file, 'application/octet-stream')
    setSaved(true)
  }
  return (
    <div className="stack stack--near">
      <Button look="line" onClick={save}>
        <Trans>Save the file</Trans>
      </Button>
      <output className="block">{saved && <Trans>Saved. Its name says only which one it is, and the day.</Trans>}</output>
    </div>
  )
}

/** Takes the one that comes next. */
export const TakeFile = ({ label, onFile }: { label: ReactNode; onFile: (file: Uint8Array) => void }): ReactNode => {
  const take = async (file: File): Promise<void> => {
    // What cannot be read is no such file, and is said to be none.
    onFile((await readChosen(file)) ?? new Uint8Array())
  }
  return <FileField label={label} onFile={file => void take(file)} />
}
