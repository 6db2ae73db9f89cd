import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useLocation } from 'wouter'
import { Row } from '../ui/rows.tsx'
import { handOver, type CameFrom } from './intents.ts'

/** The way from something that was found to a word that can be given on it: what was found goes along, and where it came from. */
export const PromiseThisRow = ({ found, origin }: { found: string; origin: CameFrom }): ReactNode => {
  const [, go] = useLocation()
  return (
    <Row
      onPress={() => {
        handOver({ kind: 'promise-this', text: '', found, origin })
        go('/promises/new')
      }}
      about={<Trans>One act that can be seen.</Trans>}
    >
      <Trans>Give your word on one thing</Trans>
    </Row>
  )
}
