import type { ShamesView } from '@dropwise/domain/shame'
import { Trans } from '@lingui/react/macro'
import { useId, useState, type FormEvent, type ReactNode } from 'react'
import { act } from '../../acts/acting.ts'
import { fieldOf, useKeptLine } from '../../acts/kept-line.ts'
import { Actions, Button } from '../../ui/button.tsx'
import { TextArea, TextField } from '../../ui/field.tsx'
import { Sheet } from '../../ui/page.tsx'

type ComeBackProps = { readonly shame: ShamesView['shames'][number]; readonly otherName: string }

/** The way back: how it was for the other, and one act, if there is one. It can wait. */
export const ComeBack = ({ shame: { id, hurt: was, act: did }, otherName }: ComeBackProps): ReactNode => {
  const [anew, setAnew] = useState(false)
  const named = useId()
  const hurt = useKeptLine(fieldOf('shame', id, 'hurt'), was)
  const deed = useKeptLine(fieldOf('shame', id, 'act'), did)
  const [how, what] = [hurt.text.trim(), deed.text.trim()]
  const keep = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (!(await act('shame/came-back', { shame: id, hurt: how, ...(what && { act: what }) }))) return
    hurt.done()
    deed.done()
    setAnew(false)
  }
  if (was !== undefined && !anew)
    return (
      <Sheet labelledBy={named}>
        <h2 className="label" id={named}>
          <Trans>How it was for {otherName}</Trans>
        </h2>
        <p className="voice own-words">{was}</p>
        {did && (
          <div>
            <p className="small soft">
              <Trans>What you can do about it</Trans>
            </p>
            <p className="voice own-words">{did}</p>
          </div>
        )}
        <Actions>
          <Button look="line" onClick={() => setAnew(true)}>
            <Trans>Write it anew</Trans>
          </Button>
        </Actions>
      </Sheet>
    )
  return (
    <form className="sheet" onSubmit={event => void keep(event)}>
      <TextArea
        label={<Trans>How was it for {otherName}?</Trans>}
        hint={<Trans>What you did, and how it was over there. You are not in this sentence.</Trans>}
        rows={3}
        value={hurt.text}
        onValue={hurt.write}
      />
      <TextField
        label={<Trans>One thing you can do about it</Trans>}
        hint={<Trans>Small, and today. It can stay blank.</Trans>}
        maxLength={280}
        value={deed.text}
        onValue={deed.write}
      />
      <Actions>
        <Button type="submit" disabled={how === ''}>
          <Trans>Keep this</Trans>
        </Button>
      </Actions>
    </form>
  )
}
