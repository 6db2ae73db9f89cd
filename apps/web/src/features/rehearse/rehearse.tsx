import { useLingui } from '@lingui/react'
import { Trans } from '@lingui/react/macro'
import { useMemo, useState, type ReactNode } from 'react'
import { newDraft } from '../../acts/kept-text.ts'
import { useView } from '../../acts/views.ts'
import { Banner } from '../../ui/banner.tsx'
import { KeptToast } from '../../ui/kept-toast.tsx'
import { Closing, Page, PageHead } from '../../ui/page.tsx'
import { Desk } from './desk.tsx'
import { KeptDrafts } from './kept-drafts.tsx'

/**
 * Say it here first: the newest draft lies on the desk again, as it was left, or the one that is asked for, while it is kept. `before`:
 * what comes before any rehearsing.
 */
export const Rehearse = ({ before, asked }: { before?: ReactNode; asked?: string }): ReactNode => {
  const person = useView('person', {})
  const { drafts } = useView('drafts', {})
  const mine = drafts.filter(({ id, text, act = '' }) => id.startsWith('rehearse:') && (text + act).trim() !== '')
  const [open, setOpen] = useState(() => (mine.find(({ id }) => id === asked) ?? mine[0])?.id ?? newDraft('rehearse'))
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
        about={<Trans>Nothing here goes to {person.otherName}, and nothing is written for you.</Trans>}
      />
      {before}
      <EnglishAlone />
      <Desk key={open} draft={open} person={person} kept={others} onKept={() => begin(newDraft('rehearse'), true)} />
      <KeptDrafts drafts={mine.filter(({ id }) => id !== open)} onOpen={id => begin(id, false)} />
      <Closing>
        <Trans>If {person.otherName} asks whether you rehearsed, say yes.</Trans>
      </Closing>
      {kept && (
        <KeptToast onClose={() => setKept(false)}>
          <Trans>Kept. It lies below, and you alone see it.</Trans>
        </KeptToast>
      )}
    </Page>
  )
}

/** The marks and the danger words know English; whoever writes in another language is told so, and not left to take silence for praise. */
const EnglishAlone = (): ReactNode => {
  const { i18n } = useLingui()
  if (i18n.locale.startsWith('en')) return null
  return (
    <Banner>
      <p>
        <Trans>
          Only English is read here. In a draft in another language nothing is marked, and words of danger are not noticed; that says
          nothing about the draft. What you will do, and what you keep, work in every language.
        </Trans>
      </p>
    </Banner>
  )
}
