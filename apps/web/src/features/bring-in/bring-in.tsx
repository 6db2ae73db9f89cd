import { Trans, useLingui } from '@lingui/react/macro'
import { useId, useState, type ReactNode } from 'react'
import { offerToKeep } from '../../acts/acting.ts'
import { refusalWords } from '../../acts/refusals.ts'
import { sessionNow } from '../../acts/session.ts'
import { useView } from '../../acts/views.ts'
import { Actions, Button, GoButton } from '../../ui/button.tsx'
import { BackLink, Closing, Page, PageHead, Sheet } from '../../ui/page.tsx'
import { FoundPages } from './found-pages.tsx'
import { keepPages } from './keep-pages.ts'
import { StaysOut } from './left-out.tsx'
import { readFiles, type Found } from './read-files.ts'
import { NOT_REMEMBERED } from '../../ui/not-remembered.ts'

/** Pages of another book, into this one: chosen, looked at, then kept. */
export const BringIn = (): ReactNode => {
  const { i18n } = useLingui()
  const { day } = useView('check-in', {})
  const { entries } = useView('journal', {})
  const [found, setFound] = useState<Found>()
  const [now, setNow] = useState<'choosing' | 'reading' | 'keeping' | 'kept'>('choosing')
  const [error, setError] = useState<string>()
  const here = new Set(entries.map(({ entry }) => entry))
  const fresh = found?.pages.filter(({ entry }) => !here.has(entry)) ?? []
  const read = async (files: readonly File[]): Promise<void> => {
    setError(undefined)
    setNow('reading')
    setFound(await readFiles(files, day))
    setNow('choosing')
  }
  const keep = async (): Promise<void> => {
    setError(undefined)
    setNow('keeping')
    const kept = await keepPages(fresh)
    setNow(kept.ok ? 'kept' : 'choosing')
    if (!kept.ok) return setError(i18n._(refusalWords(kept.why)))
    const session = sessionNow()
    if (session.at === 'inside' && session.how === 'memory') offerToKeep(true)
  }
  return (
    <Page>
      <BackLink to="/settings/copies">
        <Trans>Copies, and paper</Trans>
      </BackLink>
      <PageHead
        title={<Trans>Bring pages in.</Trans>}
        about={
          <Trans>From another book of yours, each under its own day. They are read on this device, and nothing of them leaves it.</Trans>
        }
      />
      {now === 'kept' ? (
        <Sheet>
          <p>
            <Trans>The pages are in your book.</Trans>
          </p>
          <p className="soft">
            <Trans>The files you chose are where they were, and anybody who finds them can read them.</Trans>
          </p>
          <Actions>
            <GoButton to="/journal" look="line">
              <Trans>The book</Trans>
            </GoButton>
          </Actions>
        </Sheet>
      ) : (
        <Sheet>
          <Choose busy={now !== 'choosing'} onFiles={files => void read(files)} />
          {found && now !== 'reading' && (
            <>
              <FoundPages pages={now === 'keeping' ? found.pages : fresh} />
              {now === 'choosing' && fresh.length < found.pages.length && (
                <p className="soft">
                  {fresh.length === 0 ? (
                    <Trans>All of these pages are in your book already.</Trans>
                  ) : (
                    <Trans>The others are in your book already.</Trans>
                  )}
                </p>
              )}
              {found.pages.length === 0 && (
                <p>
                  <Trans>There is no page in it that can come in.</Trans>
                </p>
              )}
              {(fresh.length > 0 || now === 'keeping') && (
                <Button disabled={now !== 'choosing'} onClick={() => void keep()}>
                  {now === 'keeping' ? <Trans>One moment</Trans> : <Trans>Put them in the book</Trans>}
                </Button>
              )}
            </>
          )}
          <output className="block">
            {error && (
              <>
                {error} <Trans>What came before that is in the book. The same files bring the rest.</Trans>
              </>
            )}
          </output>
        </Sheet>
      )}
      {found && now !== 'kept' && <StaysOut left={found.left} />}
      <Closing>
        <Trans>What you wrote then was then.</Trans>
      </Closing>
    </Page>
  )
}

const Choose = ({ busy, onFiles }: { busy: boolean; onFiles: (files: readonly File[]) => void }): ReactNode => {
  const [files, folder] = [useId(), useId()]
  const chosen = (list: FileList | null): void => {
    if (list && list.length > 0) onFiles([...list])
  }
  return (
    <>
      <div className="field">
        <label htmlFor={files}>
          <Trans>Files</Trans>
        </label>
        <p className="field__hint" id={`${files}h`}>
          <Trans>Out of Day One: its export as JSON, unpacked. Or text and Markdown, a page in each file.</Trans>
        </p>
        <input
          {...NOT_REMEMBERED}
          id={files}
          aria-describedby={`${files}h`}
          className="input"
          type="file"
          multiple
          disabled={busy}
          accept=".json,.md,.markdown,.txt"
          onChange={event => chosen(event.target.files)}
        />
      </div>
      <div className="field">
        <label htmlFor={folder}>
          <Trans>Or a folder with such files</Trans>
        </label>
        <p className="field__hint" id={`${folder}h`}>
          <Trans>The day stands in a file’s name, 2019-05-03 say, or at its top: date: 2019-05-03.</Trans>
        </p>
        <input
          {...NOT_REMEMBERED}
          id={folder}
          aria-describedby={`${folder}h`}
          className="input"
          type="file"
          // The name of the whole web’s way to choose a folder; React’s types do not have it.
          {...{ webkitdirectory: '' }}
          disabled={busy}
          onChange={event => chosen(event.target.files)}
        />
      </div>
    </>
  )
}
