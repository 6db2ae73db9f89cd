import '../../help/help.css'
import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useView } from '../../acts/views.ts'
import { countryOf } from '../../help/directory.ts'
import { Numbers } from '../../help/numbers.tsx'
import { Fold } from '../../ui/banner.tsx'

const PRACTICAL = ['children', 'legal', 'relationship'] as const

/** Who helps where one lives with what a parting brings: the children, home and money, somebody between the two. Nothing where no country is known. */
export const ToTurnTo = (): ReactNode => {
  const person = useView('person', {})
  const own = person && countryOf(person.country)
  if (!own) return null
  return (
    <Fold title={<Trans>Children, home and money</Trans>} about={<Trans>Places to turn to, where you live.</Trans>}>
      <div className="help-own">
        <Numbers country={own} today={Temporal.Now.plainDateISO().toString()} of={PRACTICAL} />
      </div>
    </Fold>
  )
}
