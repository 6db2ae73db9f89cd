import { Trans } from '@lingui/react/macro'
import type { FormEvent, ReactNode } from 'react'
import { act } from '../../acts/acting.ts'
import { fieldOf, useKeptLine } from '../../acts/kept-line.ts'
import { Actions, Button } from '../../ui/button.tsx'
import { TextArea } from '../../ui/field.tsx'

/** The foot of the ladder: what was found, in its finder's words. It closes this round. */
export const Found = ({ dig, onUp }: { dig: string; onUp?: () => void }): ReactNode => {
  const found = useKeptLine(fieldOf('dig', dig, 'found'))
  const close = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (await act('dig/closed', { dig, found: found.text.trim() })) found.done()
  }
  return (
    <form className="sheet" onSubmit={event => void close(event)}>
      <TextArea
        ruled
        rows={4}
        label={
          <span className="hidden">
            <Trans>What you found</Trans>
          </span>
        }
        value={found.text}
        onValue={found.write}
      />
      <Actions>
        <Button type="submit" disabled={found.text.trim() === ''}>
          <Trans>This is what I found</Trans>
        </Button>
        {onUp && (
          <Button look="quiet" onClick={onUp}>
            <Trans>Back up</Trans>
          </Button>
        )}
      </Actions>
      <p className="small soft">
        <Trans>Then the ladder closes. It can be gone down again after three, nine and eighteen months.</Trans>
      </p>
    </form>
  )
}
