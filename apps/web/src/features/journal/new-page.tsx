import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { act } from '../../acts/acting.ts'
import { useKeptText } from '../../acts/kept-text.ts'
import { Actions, Button } from '../../ui/button.tsx'
import { useDates } from '../../ui/dates.ts'
import { TextField } from '../../ui/field.tsx'
import { Sheet } from '../../ui/page.tsx'
import { Pen } from './pen.tsx'

type NewPageProps = {
  readonly kind: 'entry' | 'letter'
  /** A page that the book can be closed over, where nothing was written now. */
  readonly newest: string | undefined
  /** Whether whoever came here came to write, so that the pen is in hand. */
  readonly atOnce?: boolean
  readonly onKept: () => void
  readonly onClosed: () => void
}

/** A new page: an entry, or a letter that stays here. It asks nothing. */
export const NewPage = ({ kind, newest, atOnce = false, onKept, onClosed }: NewPageProps): ReactNode => {
  const { writing, write, done } = useKeptText(kind === 'letter' ? 'letter' : 'journal')
  const dates = useDates()
  const day = dates.long(Temporal.Now.plainDateISO().toString())
  const { text, to = '' } = writing
  const blank = text.trim() === ''

  /** Puts the page into the book; undefined where it was refused or there was nothing. */
  const keep = async (): Promise<string | undefined> => {
    if (blank) return undefined
    const entry = crypto.randomUUID()
    const kept = await act('journal/written', { entry, text, ...(kind === 'letter' && { kind, ...(to.trim() && { to: to.trim() }) }) })
    if (!kept) return undefined
    done()
    return entry
  }
  const keepIt = async (): Promise<void> => {
    if (await keep()) onKept()
  }
  const enough = async (): Promise<void> => {
    const entry = blank ? newest : await keep()
    if (entry && (await act('journal/closed', { entry }))) onClosed()
  }

  return (
    <Sheet>
      {kind === 'letter' && (
        <TextField
          label={<Trans>To</Trans>}
          hint={<Trans>Anyone, alive or not. It is not sent.</Trans>}
          value={to}
          onValue={to => write({ to })}
        />
      )}
      <Pen label={<span className="small soft">{day}</span>} text={text} onText={text => write({ text })} autoFocus={atOnce} />
      <Actions>
        <Button disabled={blank} onClick={() => void keepIt()}>
          <Trans>Put it in the book</Trans>
        </Button>
        {(!blank || newest !== undefined) && (
          <Button look="quiet" onClick={() => void enough()}>
            <Trans>Enough for tonight</Trans>
          </Button>
        )}
      </Actions>
    </Sheet>
  )
}
