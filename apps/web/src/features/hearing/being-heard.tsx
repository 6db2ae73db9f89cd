import '../../ui/own-work.css'
import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useView } from '../../acts/views.ts'
import { useDates } from '../../ui/dates.ts'
import { BackLink, Closing, Empty, Page, PageHead } from '../../ui/page.tsx'
import { AddRow, Row, Rows } from '../../ui/rows.tsx'

/** Being heard: a feeling, then what the other understood of it, and only then what is added. */
export const BeingHeard = (): ReactNode => {
  const dates = useDates()
  const person = useView('person', {})
  const { day: today } = useView('today', {})
  const { mine, theirs } = useView('hearing', {})
  const otherName = person?.otherName ?? ''
  return (
    <Page>
      <BackLink to="/more">
        <Trans>More</Trans>
      </BackLink>
      <PageHead
        title={<Trans>Being heard.</Trans>}
        about={<Trans>One says how it is. The other first says what was understood. Anything else comes after that, or not at all.</Trans>}
      />
      {theirs.length > 0 && (
        <section className="section">
          <h2 className="label">
            <Trans>From {otherName}</Trans>
          </h2>
          <Rows>
            {theirs.map(({ item, kind, givenOn, withdrawnOn }) => (
              <Row
                key={item}
                to={`/hearing/${item}`}
                about={withdrawnOn === undefined ? <Trans>It stays closed until you open it.</Trans> : <Trans>It was taken back.</Trans>}
              >
                {kind === 'wound' ? (
                  <Trans>Something that was hurt, shared on {dates.short(givenOn, today)}</Trans>
                ) : (
                  <Trans>A feeling, shared on {dates.short(givenOn, today)}</Trans>
                )}
              </Row>
            ))}
          </Rows>
        </section>
      )}
      <section className="section">
        <h2 className="label">
          <Trans>From you</Trans>
        </h2>
        {mine.length === 0 && (
          <Empty>
            <Trans>Nothing was shared from here. It can stay with you.</Trans>
          </Empty>
        )}
        <Rows>
          {mine.map(({ item, text, givenOn }) => (
            <Row key={item} to={`/hearing/${item}`} voice={text !== undefined} about={dates.short(givenOn, today)}>
              {text ?? <Trans>You took this back.</Trans>}
            </Row>
          ))}
          <AddRow to="/hearing/new">
            <Trans>Something you want heard</Trans>
          </AddRow>
        </Rows>
      </section>
      <Closing>
        <Trans>To be understood is not the same as to be answered.</Trans>
      </Closing>
    </Page>
  )
}
