import '../../ui/own-work.css'
import type { Push } from '@dropwise/domain/mirror'
import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { useView } from '../../acts/views.ts'
import { Banner, Fold } from '../../ui/banner.tsx'
import { useDates } from '../../ui/dates.ts'
import { BackLink, Closing, Empty, Page, PageHead } from '../../ui/page.tsx'
import { Row, Rows } from '../../ui/rows.tsx'
import { usePushes } from './use-pushes.ts'

const pushWords: { readonly [P in Push]: ReactNode } = {
  belief: <Trans>To be believed</Trans>,
  forgiveness: <Trans>To be forgiven, or for it to be over</Trans>,
  verdict: <Trans>An answer about the two of you</Trans>,
  closeness: <Trans>Closeness, or comfort</Trans>,
}

/** What one's own drafts asked of the other, for their writer alone. No figure, no month held against another. */
export const Mirror = (): ReactNode => {
  const read = usePushes()
  const person = useView('person', {})
  const otherName = person?.otherName ?? ''
  return (
    <Page>
      <BackLink to="/more">
        <Trans>More</Trans>
      </BackLink>
      <PageHead
        title={<Trans>What your drafts asked for.</Trans>}
        about={<Trans>The drafts you kept, read again now. {otherName} cannot see this. Nothing of it is kept when you close it.</Trans>}
      />
      {read?.danger && (
        <Banner icon="help" kind="danger">
          <p>
            <Trans>
              In a draft there are words about dying, or about somebody being hurt. That comes first. <Link href="/help">Help now</Link>
            </Trans>
          </p>
        </Banner>
      )}
      {read ? (
        <Months pushes={read.pushes} />
      ) : (
        <output className="soft">
          <Trans>Your drafts are being read, on this device.</Trans>
        </output>
      )}
      <section className="section">
        <h2 className="label">
          <Trans>When the urge to ask is there</Trans>
        </h2>
        <Rows>
          <Row to="/sitting" about={<Trans>A few minutes with what you cannot know yet.</Trans>}>
            <Trans>Sit with not knowing</Trans>
          </Row>
        </Rows>
      </section>
      <Closing>
        <Trans>Wanting these is human. They can only be given unasked.</Trans>
      </Closing>
    </Page>
  )
}

const Months = ({ pushes }: { pushes: NonNullable<ReturnType<typeof usePushes>>['pushes'] }): ReactNode => {
  const { months } = useView('mirror', { pushes })
  const dates = useDates()
  if (months.length === 0)
    return (
      <Empty>
        <Trans>Nothing in the drafts that are kept here. It may miss things, and a draft that was let go of is not read.</Trans>
      </Empty>
    )
  return (
    <>
      {months.map(({ month, asked }) => (
        <section className="section" key={month}>
          <h2 className="sentence">{dates.month(month)}</h2>
          <div className="rows">
            {asked.map(({ push, drafts }) => (
              <Fold key={push} title={pushWords[push]}>
                <div className="stack">
                  {drafts.map(({ draft, day, text }) => (
                    <div className="stack stack--near" key={draft}>
                      <p className="small soft">{dates.long(day)}</p>
                      <p className="voice own-words">{text}</p>
                    </div>
                  ))}
                </div>
              </Fold>
            ))}
          </div>
        </section>
      ))}
      <p className="small soft">
        <Trans>The coach can be wrong in both directions. You know what you meant.</Trans>
      </p>
    </>
  )
}
