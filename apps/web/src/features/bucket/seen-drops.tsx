import { Trans } from '@lingui/react/macro'
import { useState, type ReactNode } from 'react'
import { useAct } from '../../acts/acting.ts'
import { useView } from '../../acts/views.ts'
import { Button } from '../../ui/button.tsx'
import { useDates } from '../../ui/dates.ts'
import { LetGo } from '../../ui/let-go.tsx'
import { dropWords, SeenDropShape } from './drop-kinds.tsx'
import type { SeenDrop } from './shown.ts'

const AT_FIRST = 5

/** What was seen, each with its day, newest first. Nothing is added up. */
export const SeenDrops = ({ drops }: { drops: readonly SeenDrop[] }): ReactNode => {
  const act = useAct()
  const dates = useDates()
  const { day: today } = useView('today', {})
  const [all, setAll] = useState(false)
  if (drops.length === 0) return null
  return (
    <section className="section">
      <h2 className="label">
        <Trans>What you saw</Trans>
      </h2>
      <ul className="rows">
        {(all ? drops : drops.slice(0, AT_FIRST)).map(({ drop, day, saw, as }) => (
          <li key={drop} className="seen">
            <SeenDropShape as={as} />
            <details>
              <summary>
                <span className="voice block">{saw}</span>
                <span className="soft block">
                  {dates.short(day, today)}, {dropWords[as]}
                </span>
              </summary>
              <LetGo
                ask={<Trans>Take this drop back</Trans>}
                says={<Trans>These words are removed here for good. Nobody else has seen them.</Trans>}
                onLetGo={() => void act('bucket/drop-taken-back', { drop })}
              />
            </details>
          </li>
        ))}
      </ul>
      {!all && drops.length > AT_FIRST && (
        <p>
          <Button look="line" onClick={() => setAll(true)}>
            <Trans>Show earlier ones</Trans>
          </Button>
        </p>
      )}
    </section>
  )
}
