import { Trans } from '@lingui/react/macro'
import { useState, type ReactNode } from 'react'
import { ask } from '../../acts/client.ts'
import { useView } from '../../acts/views.ts'
import { Button } from '../../ui/button.tsx'
import { Sheet } from '../../ui/page.tsx'
import { saveFile } from '../../ui/save-file.ts'

/** Saves everything that two share as one sealed file. */
export const MakeParcel = ({ otherName }: { otherName: string }): ReactNode => {
  const { day } = useView('check-in', {})
  const [step, setStep] = useState<'begin' | 'busy' | 'saved'>('begin')
  const make = async (): Promise<void> => {
    setStep('busy')
    const parcel = await ask('parcel', undefined)
    if (parcel) saveFile(`file-${day}.bin`, parcel, 'application/octet-stream')
    setStep(parcel ? 'saved' : 'begin')
  }
  return (
    <Sheet labelledBy="make-parcel">
      <h2 className="sentence" id="make-parcel">
        <Trans>A file for {otherName}</Trans>
      </h2>
      <p>
        <Trans>
          It holds all that has left your room, and all that came in. What you gave less than ten minutes ago is not in it yet. Nothing of
          your own pages is.
        </Trans>
      </p>
      <Button look="line" disabled={step === 'busy'} onClick={() => void make()}>
        {step === 'busy' ? <Trans>One moment</Trans> : <Trans>Save the file</Trans>}
      </Button>
      <output className="block">{step === 'saved' && <Trans>Saved. Its name says only the day.</Trans>}</output>
    </Sheet>
  )
}
