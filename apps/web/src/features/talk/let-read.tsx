import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useLocation } from 'wouter'
import { handOver } from '../../acts/intents.ts'
import { useView } from '../../acts/views.ts'
import { Button } from '../../ui/button.tsx'
import { Row, Rows } from '../../ui/rows.tsx'

/** In a time that both chose, a point can be given, so that it does not come as a surprise. */
export const LetRead = ({ point, text, shown }: { point: string; text: string; shown: boolean }): ReactNode => {
  const [, go] = useLocation()
  const { place } = useView('season', {})
  const otherName = useView('person', {})?.otherName ?? ''
  if (shown)
    return (
      <Rows>
        <Row to="/shared" about={<Trans>It can be put right there, or withdrawn.</Trans>}>
          <Trans>{otherName} can read it.</Trans>
        </Row>
      </Rows>
    )
  if (place !== 'together' && place !== 'review') return null
  const give = (): void => {
    handOver({ kind: 'give-this', given: { kind: 'talk-point', point, text }, back: `/talk/${point}` })
    go('/give')
  }
  return (
    <p>
      <Button look="quiet" onClick={give}>
        <Trans>Let {otherName} read it before</Trans>
      </Button>
    </p>
  )
}
