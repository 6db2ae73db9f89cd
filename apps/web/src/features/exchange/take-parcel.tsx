import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState, type ReactNode } from 'react'
import { ask } from '../../acts/client.ts'
import { refusalWords } from '../../acts/refusals.ts'
import { FileField } from '../../ui/field.tsx'
import { Sheet } from '../../ui/page.tsx'
import { readChosen } from '../../ui/read-file.ts'
import type { ParcelRefusal } from '../../worker/channel.ts'

const NOT_ONE = msg`This is no file between the two of you, or it was changed on the way. Nothing was taken in.`
const NOBODY = msg`Nobody has joined this room.`

const wordsOf = (refusal: ParcelRefusal): MessageDescriptor =>
  refusal === 'parcel/not-one' ? NOT_ONE : refusal === 'parcel/nobody' ? NOBODY : refusalWords(refusal)

/** Takes a file of the other's in. */
export const TakeParcel = ({ otherName }: { otherName: string }): ReactNode => {
  const { i18n, t } = useLingui()
  const [said, setSaid] = useState<string>()
  const take = async (file: File): Promise<void> => {
    setSaid(t`One moment`)
    const bytes = await readChosen(file)
    if (!bytes) return setSaid(i18n._(NOT_ONE))
    const taken = await ask('takeParcel', { file: bytes })
    if (!taken.ok) return setSaid(i18n._(wordsOf(taken.error)))
    setSaid(taken.value === 'new' ? t`Taken in.` : t`There was nothing in it that is not here already.`)
  }
  return (
    <Sheet labelledBy="take-parcel">
      <h2 className="sentence" id="take-parcel">
        <Trans>A file from {otherName}</Trans>
      </h2>
      <FileField label={<Trans>The file</Trans>} onFile={file => void take(file)} />
      <output className="block">{said}</output>
    </Sheet>
  )
}
