import { Trans } from '@lingui/react/macro'
import { useState, type ReactNode } from 'react'
import { act } from '../../acts/acting.ts'
import { useKeptText } from '../../acts/kept-text.ts'
import { useView } from '../../acts/views.ts'
import { Actions, Button } from '../../ui/button.tsx'
import { Pen } from './pen.tsx'

/** Goes on with a page that is in the book. Today's words replace today's; those of earlier days stay below. */
export const WriteOn = ({ entry, text: was, onDone }: { entry: string; text: string; onDone: () => void }): ReactNode => {
  const { drafts } = useView('drafts', {})
  // A draft that was let go of never comes back, so each time of writing on has a name of its own.
  const [draft] = useState(
    () => drafts.find(({ id }) => id.startsWith(`page:${entry}:`))?.id ?? `page:${entry}:${crypto.randomUUID().slice(0, 8)}`,
  )
  const { writing, write, done } = useKeptText('journal', draft)
  const [touched, setTouched] = useState(writing.text !== '')
  const text = touched ? writing.text : was
  const finish = (): void => {
    done()
    onDone()
  }
  const keep = async (): Promise<void> => {
    if (await act('journal/written', { entry, text })) finish()
  }
  return (
    <>
      <Pen
        label={
          <span className="hidden">
            <Trans>This page</Trans>
          </span>
        }
        text={text}
        onText={typed => {
          setTouched(true)
          write({ text: typed })
        }}
      />
      <Actions>
        <Button disabled={text.trim() === ''} onClick={() => void keep()}>
          <Trans>Put it in the book</Trans>
        </Button>
        <Button look="quiet" onClick={finish}>
          <Trans>Leave it as it was</Trans>
        </Button>
      </Actions>
    </>
  )
}
