import '../../ui/own-work.css'
import '../../ui/thread.css'
import type { Feeling } from '@dropwise/domain/hearing'
import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { useView } from '../../acts/views.ts'
import { useDates } from '../../ui/dates.ts'
import { Gone } from '../../ui/gone.tsx'
import { BackLink, Closing, Page, PageHead, Sheet } from '../../ui/page.tsx'
import { FeltHeard } from './felt-heard.tsx'
import { Listen } from './listen.tsx'
import { Said } from './said.tsx'

/** One feeling, what was understood of it, and what was added. Each of the two sees their own part. */
export const OneFeeling = ({ id }: { id: string }): ReactNode => {
  const dates = useDates()
  const person = useView('person', {})
  const { mine, theirs } = useView('hearing', {})
  const otherName = person?.otherName ?? ''
  const own = mine.find(({ item }) => item === id)
  const heard = theirs.find(({ item }) => item === id)
  const feeling = own ?? heard
  const back = (
    <BackLink to="/hearing">
      <Trans>Being heard</Trans>
    </BackLink>
  )
  if (!feeling) return <Gone back={back} />
  const on = dates.long(feeling.givenOn)
  return (
    <Page>
      {back}
      <PageHead
        dateline={
          own ? (
            <Trans>You shared this on {on}</Trans>
          ) : (
            <Trans>
              {otherName} shared this on {on}
            </Trans>
          )
        }
        title={<Title feeling={feeling} own={own !== undefined} otherName={otherName} />}
        about={
          heard &&
          (person?.home === 'wayward' ? <Trans>Read it twice. Nothing runs out.</Trans> : <Trans>Nothing is needed from you.</Trans>)
        }
      />
      {own ? (
        <Sheet>
          <Said words={own} />
        </Sheet>
      ) : (
        <Said words={feeling} />
      )}
      {own ? <Heard feeling={own} otherName={otherName} /> : heard && <Listen feeling={heard} person={person} />}
      {own && own.withdrawnOn === undefined && (
        <p className="small soft">
          <Trans>
            To put it right or withdraw it: <Link href="/shared">What I share</Link>
          </Trans>
        </p>
      )}
      <Closing>
        {own ? (
          <Trans>Feeling heard can come later, or in part.</Trans>
        ) : (
          <Trans>Listening is something that can be done again tomorrow.</Trans>
        )}
      </Closing>
    </Page>
  )
}

const Title = ({ feeling: { kind }, own, otherName }: { feeling: Feeling; own: boolean; otherName: string }): ReactNode => {
  if (kind === 'wound') return own ? <Trans>What was hurt.</Trans> : <Trans>What was hurt in {otherName}.</Trans>
  return own ? <Trans>How it was for you.</Trans> : <Trans>How it was for {otherName}.</Trans>
}

/** For the one who shared it: what the other understood, and whether that was it, for their own eyes. */
const Heard = ({ feeling, otherName }: { feeling: Feeling; otherName: string }): ReactNode => (
  <>
    {feeling.reflections.map(reflection => (
      <section className="section stack" key={reflection.item}>
        <h2 className="label">
          <Trans>What {otherName} understood</Trans>
        </h2>
        <Said words={reflection} />
        {reflection.withdrawnOn === undefined && <FeltHeard reflection={reflection} otherName={otherName} />}
      </section>
    ))}
    {feeling.added.map(added => (
      <section className="section stack" key={added.item}>
        <h2 className="label">
          <Trans>What {otherName} added after that</Trans>
        </h2>
        <Said words={added} />
      </section>
    ))}
  </>
)
