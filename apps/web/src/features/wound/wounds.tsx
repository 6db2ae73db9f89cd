import '../../ui/own-work.css'
import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useView } from '../../acts/views.ts'
import { BackLink, Closing, Empty, Page, PageHead } from '../../ui/page.tsx'
import { AddRow, Row, Rows } from '../../ui/rows.tsx'

/** What was hurt: a private map that nobody else can correct. Not ranked, measured or counted. */
export const Wounds = (): ReactNode => {
  const { wounds } = useView('wounds', {})
  return (
    <Page>
      <BackLink to="/more">
        <Trans>More</Trans>
      </BackLink>
      <PageHead
        title={<Trans>What was hurt.</Trans>}
        about={<Trans>In your own words. You alone see it, and nobody can correct it.</Trans>}
      />
      {wounds.length === 0 && (
        <Empty>
          <Trans>Nothing is written here. It need not be.</Trans>
        </Empty>
      )}
      <Rows>
        {wounds.map(({ wound, now: { text } }) => (
          <Row key={wound} to={`/wounds/${wound}`} voice>
            {text}
          </Row>
        ))}
        <AddRow to="/wounds/new">
          <Trans>Something that was hurt</Trans>
        </AddRow>
      </Rows>
      <Closing>
        <Trans>Questioning everything can be healthy. It is also tiring. Close this when you like.</Trans>
      </Closing>
    </Page>
  )
}
