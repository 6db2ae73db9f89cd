import { Trans } from '@lingui/react/macro'
import type { FormEvent, ReactNode } from 'react'
import { act } from '../../acts/acting.ts'
import { fieldOf, useKeptLine } from '../../acts/kept-line.ts'
import { Actions, Button } from '../../ui/button.tsx'
import { TextArea } from '../../ui/field.tsx'

/** What is not known, and what one would do now to make it known. The second can stay blank. */
export const Begin = ({ onBegun }: { onBegun: (sitting: string) => void }): ReactNode => {
  const what = useKeptLine(fieldOf('sitting', 'new', 'what'))
  const urge = useKeptLine(fieldOf('sitting', 'new', 'urge'))
  const begin = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    const wanted = urge.text.trim()
    const [id] = (await act('sitting/begun', { what: what.text.trim(), ...(wanted && { urge: wanted }) })) ?? []
    if (id === undefined) return
    what.done()
    urge.done()
    onBegun(id)
  }
  return (
    <form className="sheet" onSubmit={event => void begin(event)}>
      <TextArea ruled rows={3} label={<Trans>What I do not know</Trans>} value={what.text} onValue={what.write} />
      <TextArea
        label={<Trans>What I would do now to know it</Trans>}
        hint={<Trans>Ask again, look, explain, drive there. It can stay blank.</Trans>}
        rows={2}
        value={urge.text}
        onValue={urge.write}
      />
      <Actions>
        <Button type="submit" disabled={what.text.trim() === ''}>
          <Trans>Sit with it for a while</Trans>
        </Button>
      </Actions>
    </form>
  )
}
