import '../../ui/own-work.css'
import { Trans } from '@lingui/react/macro'
import { useState, type ReactNode } from 'react'
import { useLocation } from 'wouter'
import { act } from '../../acts/acting.ts'
import { Origin } from '../../acts/origin.tsx'
import { useView } from '../../acts/views.ts'
import { PromiseThisRow } from '../../acts/promise-this-row.tsx'
import { Actions, Button } from '../../ui/button.tsx'
import { Earlier } from '../../ui/earlier.tsx'
import { Gone } from '../../ui/gone.tsx'
import { LetGo } from '../../ui/let-go.tsx'
import { BackLink, Closing, Page, PageHead, Sheet } from '../../ui/page.tsx'
import { Rows } from '../../ui/rows.tsx'
import { PlanWords } from './plan-words.tsx'
import { RecallFirst } from './recall-first.tsx'
import { WritePlan } from './write-plan.tsx'

/** One plan. While it is there to be recalled it is covered: first what is still known of it, then both side by side. */
export const OneScenario = ({ id }: { id: string }): ReactNode => {
  const [, go] = useLocation()
  const scenario = useView('scenario', { id })
  const [writing, setWriting] = useState(false)
  const letGo = async (): Promise<void> => {
    if (await act('scenario/let-go', { scenario: id })) go('/scenarios')
  }
  const back = (
    <BackLink to="/scenarios">
      <Trans>Moments that may come</Trans>
    </BackLink>
  )
  if (!scenario) return <Gone back={back} />
  const { scene, plan, recalled, earlier } = scenario
  return (
    <Page key={plan ? 'open' : 'covered'}>
      {back}
      <PageHead title={plan ? <Trans>Your plan for this.</Trans> : <Trans>What was your plan?</Trans>} />
      {!plan ? (
        <RecallFirst scenario={scenario} />
      ) : writing ? (
        <WritePlan scenario={id} was={plan} onWritten={() => setWriting(false)} onCancel={() => setWriting(false)} />
      ) : (
        <Sheet>
          <p className="voice own-words">{scene}</p>
          <PlanWords plan={plan} recalled={recalled?.recalled} />
          <Actions>
            <Button look="line" onClick={() => setWriting(true)}>
              <Trans>Write it anew</Trans>
            </Button>
          </Actions>
        </Sheet>
      )}
      <Earlier title={<Trans>What you planned before</Trans>} said={earlier.map(({ day, plan: words }) => ({ day, words }))} />
      {plan && !writing && (
        <Rows>
          <PromiseThisRow found={plan.plan} origin={{ from: 'scenario', of: id }} />
        </Rows>
      )}
      <Origin id={id} />
      {!writing && (
        <LetGo
          ask={<Trans>Let go of this plan</Trans>}
          says={<Trans>All its words are removed from this room. They do not come back.</Trans>}
          onLetGo={() => void letGo()}
        />
      )}
      <Closing>
        {plan ? (
          <Trans>It comes back to be recalled, first after days, later after years.</Trans>
        ) : (
          <Trans>Half of it is fine. Nothing is an answer, too.</Trans>
        )}
      </Closing>
    </Page>
  )
}
