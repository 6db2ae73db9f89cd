import '../../ui/own-work.css'
import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useView } from '../../acts/views.ts'
import { Banner } from '../../ui/banner.tsx'
import { GoButton } from '../../ui/button.tsx'
import { BackLink, Closing, Empty, Page, PageHead, Sheet } from '../../ui/page.tsx'
import { AddRow, Row, Rows } from '../../ui/rows.tsx'
import { Faded } from './faded.tsx'

/** Plans for moments that are still far away. One is offered to be recalled, if any is; never a list of what waits. */
export const Scenarios = (): ReactNode => {
  const { scenarios, offered } = useView('scenarios', {})
  const { continues } = useView('contact', {})
  return (
    <Page>
      <BackLink to="/more">
        <Trans>More</Trans>
      </BackLink>
      <PageHead
        title={<Trans>Moments that may come.</Trans>}
        about={<Trans>A hand fresh off the burner knows. These plans are for the hand that has forgotten. You alone see them.</Trans>}
      />
      {continues && (
        <Banner>
          <p>
            <Trans>You said that the contact continues. A plan for later does not make safe what still goes on today.</Trans>
          </p>
        </Banner>
      )}
      {offered && (
        <Sheet>
          <p className="small soft">
            <Trans>One plan, to be recalled if you like</Trans>
          </p>
          <p className="voice own-words">{offered.scene}</p>
          {offered.faded && <Faded />}
          <GoButton to={`/scenarios/${offered.scenario}`}>
            <Trans>Recall the plan</Trans>
          </GoButton>
        </Sheet>
      )}
      {scenarios.length === 0 ? (
        <Empty>
          <Trans>No plan is here. A good time to make one is while it stings.</Trans>
        </Empty>
      ) : (
        <section className="section">
          <h2 className="label">
            <Trans>Your plans</Trans>
          </h2>
          <Rows>
            {scenarios.map(({ scenario, scene }) => (
              <Row key={scenario} to={`/scenarios/${scenario}`} voice>
                {scene}
              </Row>
            ))}
          </Rows>
        </section>
      )}
      <Rows>
        <Row to="/scenarios/scenes" about={<Trans>Travel, praise, a quarrel, an old name, long after.</Trans>}>
          <Trans>Choose a scene</Trans>
        </Row>
        <AddRow to="/scenarios/new">
          <Trans>A moment of your own</Trans>
        </AddRow>
      </Rows>
      <Closing>
        <Trans>Nothing is owed here. A plan waits as long as it takes.</Trans>
      </Closing>
    </Page>
  )
}
