import '../../ui/own-work.css'
import '../../ui/thread.css'
import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { useView } from '../../acts/views.ts'
import { Fold } from '../../ui/banner.tsx'
import { useDates } from '../../ui/dates.ts'
import { Gone } from '../../ui/gone.tsx'
import { BackLink, Closing, Page, PageHead } from '../../ui/page.tsx'
import { SayWhatYouWillDo } from './say-what-you-will-do.tsx'
import { WillDo } from './will-do.tsx'

/** A hard date that the other gave: its words, and what one will do on that day, where one wants to say it. */
export const TheirDate = ({ id }: { id: string }): ReactNode => {
  const dates = useDates()
  const person = useView('person', {})
  const { theirs } = useView('shared-dates', {})
  const found = theirs.find(({ item }) => item === id)
  const otherName = person?.otherName ?? ''
  const back = (
    <BackLink to="/hard-dates">
      <Trans>Hard dates</Trans>
    </BackLink>
  )
  if (found?.day === undefined) return <Gone back={back} />
  const { day, yearly, text, willDo } = found
  const stands = willDo.some(({ withdrawnOn }) => withdrawnOn === undefined)
  const say = <SayWhatYouWillDo item={id} otherName={otherName} />
  return (
    <Page>
      {back}
      <PageHead
        dateline={<Trans>A hard day for {otherName}</Trans>}
        title={yearly ? dates.yearly(day) : dates.long(day)}
        about={yearly ? <Trans>It comes every year.</Trans> : undefined}
      />
      <blockquote className="voice own-words">{text}</blockquote>
      <WillDo said={willDo} title={<Trans>What you will do</Trans>} />
      {stands && (
        <p className="small soft">
          <Trans>
            To put it right or withdraw it: <Link href="/shared">What I share</Link>
          </Trans>
        </p>
      )}
      {stands || person?.home === 'betrayed' ? (
        <div className="rows">
          <Fold
            title={stands ? <Trans>Say something more for that day</Trans> : <Trans>Say what you will do</Trans>}
            about={stands ? <Trans>What was said before stays beside it.</Trans> : <Trans>Nothing is needed from you.</Trans>}
          >
            {say}
          </Fold>
        </div>
      ) : (
        say
      )}
      <Closing>
        <Trans>Remembering it without being told is a part of it.</Trans>
      </Closing>
    </Page>
  )
}
