import type { Views } from '@dropwise/home'
import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useView } from '../../acts/views.ts'
import { useDates } from '../../ui/dates.ts'
import { Closing, Empty, Page, PageHead } from '../../ui/page.tsx'

type Item = Views['sharedList']['value']['mine'][number]

/** Everything that was given, on one page (S23). */
export const SharedList = (): ReactNode => {
  const { mine, theirs } = useView('sharedList', {})
  const person = useView('person', {})
  const otherName = person?.otherName ?? ''
  return (
    <Page>
      <PageHead title={<Trans>What I share.</Trans>} about={<Trans>Everything else stays with you. Nothing is shared by itself.</Trans>} />
      {mine.length === 0 ? (
        <Empty>
          <Trans>You have shared nothing. It can stay that way.</Trans>
        </Empty>
      ) : (
        <Items items={mine} />
      )}
      {theirs.length > 0 && (
        <section className="section">
          <h2 className="sentence">
            <Trans>What {otherName} shares with you</Trans>
          </h2>
          <Items items={theirs} />
        </section>
      )}
      <Closing>
        <Trans>What {otherName} has seen may be remembered or copied. Here you see what was given.</Trans>
      </Closing>
    </Page>
  )
}

const Items = ({ items }: { items: readonly Item[] }): ReactNode => {
  const dates = useDates()
  return (
    <ul className="rows">
      {items.map(({ item, text, givenOn, withdrawnOn, earlier }) => (
        <li key={item} className="given">
          {text === undefined ? (
            <p className="soft">
              <Trans>Taken back on {dates.long(withdrawnOn ?? givenOn)}.</Trans>
            </p>
          ) : (
            <blockquote className="voice">{text}</blockquote>
          )}
          <p className="small soft">
            {earlier.length > 0 ? (
              <Trans>Given on {dates.long(givenOn)}, and corrected since.</Trans>
            ) : (
              <Trans>Given on {dates.long(givenOn)}.</Trans>
            )}
          </p>
        </li>
      ))}
    </ul>
  )
}
