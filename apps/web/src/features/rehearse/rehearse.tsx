import { Trans } from '@lingui/react/macro'
import { useMemo, useState, type ReactNode } from 'react'
import { newDraft } from '../../acts/kept-text.ts'
import { useView } from '../../acts/views.ts'
import { Toast } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { Closing, Page, PageHead } from '../../ui/page.tsx'
import { Desk } from './desk.tsx'
import { KeptDrafts } from './kept-drafts.tsx'

/** Say it here first: the newest draft lies on the desk again, as it was left. `before`: what comes before any rehearsing. */
export const Rehearse = ({ before }: { before?: ReactNode }): ReactNode => {
  const person = useView('person', {})
  const { drafts } = useView('drafts', {})
  const mine = drafts.filter(({ id, text, act = '' }) => id.startsWith('rehearse:') && (text + act).trim() !== '')
  const [open, setOpen] = useState(() => mine[0]?.id ?? newDraft('rehearse'))
  const [kept, setKept] = useState(false)
  const others = useMemo(
    () => drafts.filter(({ id }) => id.startsWith('rehearse:') && id !== open).map(({ text, keptAt }) => ({ text, at: keptAt })),
    [drafts, open],
  )
  if (!person) return null
  const begin = (draft: string, justKept: boolean): void => {
    setOpen(draft)
    setKept(justKept)
  }
  return (
    <Page kind="wide">
      <PageHead
        dateline={<Trans>Before you say it</Trans>}
        title={<Trans>Say it here first.</Trans>}
        about={<Trans>Nothing is sent from this page, and nothing is written for you.</Trans>}
      />
      {before}
      <Desk key={open} draft={open} person={person} kept={others} onKept={() => begin(newDraft('rehearse'), true)} />
      <KeptDrafts drafts={mine.filter(({ id }) => id !== open)} onOpen={id => begin(id, false)} />
      <Closing>
        <Trans>If {person.otherName} asks whether you rehearsed, say yes.</Trans>
      </Closing>
      {kept && (
        <Toast
          action={
            <Button look="quiet" onClick={() => setKept(false)}>
              <Trans>Close</Trans>
            </Button>
          }
        >
          <Trans>Kept. It lies below, and you alone see it.</Trans>
        </Toast>
      )}
    </Page>
  )
}
