import './bucket.css'
import '../../ui/own-work.css'
import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useView } from '../../acts/views.ts'
import { useDates } from '../../ui/dates.ts'
import { Gone } from '../../ui/gone.tsx'
import { BackLink, Closing, Page, PageHead, Sheet } from '../../ui/page.tsx'
import { FrozenVessel } from './frozen-vessel.tsx'

/** One picture that was given, as both see it. It does not go on. */
export const GivenPicture = ({ id }: { id: string }): ReactNode => {
  const dates = useDates()
  const person = useView('person', {})
  const { mine, theirs } = useView('pictures', {})
  const own = mine.some(({ item }) => item === id)
  const found = [...mine, ...theirs].find(({ item }) => item === id)
  const otherName = person?.otherName ?? ''
  const back = (
    <BackLink to="/shared">
      <Trans>What I share</Trans>
    </BackLink>
  )
  if (found?.drawn === undefined || found.from === undefined || found.to === undefined) return <Gone back={back} />
  const { from, to, drawn, ends, text, givenOn } = found
  return (
    <Page kind="mid">
      {back}
      <PageHead
        dateline={
          own ? (
            <Trans>Given on {dates.long(givenOn)}</Trans>
          ) : (
            <Trans>
              Given by {otherName} on {dates.long(givenOn)}
            </Trans>
          )
        }
        title={own ? <Trans>As you felt it, then.</Trans> : <Trans>As {otherName} felt it.</Trans>}
        about={own ? undefined : <Trans>One picture, as it was on that day. It is not a grade, and it does not go on.</Trans>}
      />
      <Sheet>
        <FrozenVessel from={from} to={to} drawn={drawn} ends={ends} />
        {text && <p className="voice own-words">{text}</p>}
      </Sheet>
      <Closing>
        {own ? (
          <Trans>It can be withdrawn at any time.</Trans>
        ) : (
          <Trans>Nothing is needed from you. It was not shown to be answered.</Trans>
        )}
      </Closing>
    </Page>
  )
}
