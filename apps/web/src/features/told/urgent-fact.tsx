import '../../ui/own-work.css'
import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { useView } from '../../acts/views.ts'
import { useDates } from '../../ui/dates.ts'
import { Gone } from '../../ui/gone.tsx'
import { BackLink, Closing, Page, PageHead, Sheet } from '../../ui/page.tsx'
import { urgentWords } from '../../ui/urgent-words.tsx'

/** One fact that could not wait, opened by the one whom it concerns. */
export const UrgentFact = ({ id }: { id: string }): ReactNode => {
  const dates = useDates()
  const fact = useView('urgent-fact', { item: id })
  const person = useView('person', {})
  const back = (
    <BackLink to="/">
      <Trans>Back</Trans>
    </BackLink>
  )
  if (!fact) return <Gone back={back} />
  return (
    <Page>
      {back}
      <PageHead
        dateline={
          <Trans>
            {person?.otherName ?? ''} told you on {dates.long(fact.givenOn)}
          </Trans>
        }
        title={urgentWords[fact.about]}
      />
      <Sheet>
        <p className="voice own-words">{fact.text}</p>
        {fact.earlier.map(({ text, at, day }) => (
          <p className="small soft" key={at}>
            <Trans>
              Said first, on {dates.long(day)}: “{text}”
            </Trans>
          </p>
        ))}
      </Sheet>
      <p className="after-sheet">
        <Trans>
          <Link href="/first-days">What cannot wait, and what can</Link>: tests, pills that have hours or days, children, money.{' '}
          <Link href="/help">Help now</Link> has people to ask.
        </Trans>
      </p>
      <Closing>
        <Trans>You can close this and come back to it. Nothing notes that you opened it.</Trans>
      </Closing>
    </Page>
  )
}
