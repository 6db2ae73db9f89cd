import '../../ui/own-work.css'
import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { useView } from '../../acts/views.ts'
import { Fold } from '../../ui/banner.tsx'
import { useDates } from '../../ui/dates.ts'
import { BackLink, Closing, Empty, Page, PageHead } from '../../ui/page.tsx'
import { AsGiven } from './as-given.tsx'
import { HowMuch } from './how-much.tsx'
import { wantsAny } from './wanted-words.tsx'

/** The other's account, as far as its reader wants to know it. Closed rows; nothing is asked of whoever reads, or does not. */
export const TheirAccount = (): ReactNode => {
  const dates = useDates()
  const person = useView('person', {})
  const { goesOn } = useView('sharing', {})
  const { outline, details, wanted } = useView('account-given', {})
  const otherName = person?.otherName ?? ''
  return (
    <Page>
      <BackLink to="/more">
        <Trans>More</Trans>
      </BackLink>
      <PageHead
        title={<Trans>{otherName}’s account.</Trans>}
        about={<Trans>You decide how much of it you want to know. You can change that on any day. No answer is owed.</Trans>}
      />
      {outline ? (
        <div className="rows">
          <Fold
            title={<Trans>The outline</Trans>}
            about={<Trans>Given on {dates.long(outline.givenOn)}. It stays closed until you open it.</Trans>}
          >
            <AsGiven words={outline} notRemembered={outline.notRemembered} />
          </Fold>
          {details.map(detail => (
            <Fold
              key={detail.item}
              title={detail.part ?? <Trans>A part of it</Trans>}
              about={<Trans>Given on {dates.long(detail.givenOn)}</Trans>}
            >
              <AsGiven words={detail} />
            </Fold>
          ))}
        </div>
      ) : (
        <Empty>
          {wantsAny(wanted) ? (
            <Trans>Nothing is here. You do not have to wait for it.</Trans>
          ) : (
            <Trans>It is put away. You are shown nothing of it.</Trans>
          )}
        </Empty>
      )}
      <p className="small soft">
        <Trans>
          It is better read with somebody near, by day. If it is too much: <Link href="/help">Help now</Link>
        </Trans>
      </p>
      {goesOn && <HowMuch wanted={wanted} otherName={otherName} />}
      <Closing>
        <Trans>It can stay closed for as long as you like.</Trans>
      </Closing>
    </Page>
  )
}
