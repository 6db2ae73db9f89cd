import { Trans } from '@lingui/react/macro'
import type { FormEvent, ReactNode } from 'react'
import { act } from '../../acts/acting.ts'
import { fieldOf, useKeptLine } from '../../acts/kept-line.ts'
import { Actions, Button } from '../../ui/button.tsx'
import { TextArea } from '../../ui/field.tsx'

/** A moment of the other's day, how it may have been, and what is not known of it. */
export const Imagine = ({ otherName }: { otherName: string }): ReactNode => {
  const moment = useKeptLine(fieldOf('attunement', 'new', 'moment'))
  const feeling = useKeptLine(fieldOf('attunement', 'new', 'feeling'))
  const unknown = useKeptLine(fieldOf('attunement', 'new', 'unknown'))
  const [when, how, not] = [moment, feeling, unknown].map(({ text }) => text.trim()) as [string, string, string]
  const keep = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (!(await act('attunement/imagined', { moment: when, feeling: how, ...(not && { unknown: not }) }))) return
    for (const { done } of [moment, feeling, unknown]) done()
  }
  return (
    <form className="sheet" onSubmit={event => void keep(event)}>
      <TextArea
        ruled
        rows={2}
        label={<Trans>One moment of {otherName}’s day</Trans>}
        hint={<Trans>Waking, the drive, a song in a shop, your key in the door.</Trans>}
        value={moment.text}
        onValue={moment.write}
      />
      <TextArea
        label={<Trans>How it may have been</Trans>}
        hint={<Trans>In the body, too. Not what you would wish it to be.</Trans>}
        rows={3}
        value={feeling.text}
        onValue={feeling.write}
      />
      <TextArea
        label={<Trans>What you do not know of it</Trans>}
        hint={<Trans>It can stay blank.</Trans>}
        rows={2}
        value={unknown.text}
        onValue={unknown.write}
      />
      <Actions>
        <Button type="submit" disabled={when === '' || how === ''}>
          <Trans>Keep it for me</Trans>
        </Button>
      </Actions>
    </form>
  )
}
