import type { Views } from '@dropwise/home'
import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { useAct } from '../../acts/acting.ts'
import { Button } from '../../ui/button.tsx'
import { useDates } from '../../ui/dates.ts'
import { Drop } from '../../ui/drop.tsx'

export type Occurrence = Views['promises']['value']['next'][number]
type As = NonNullable<Occurrence['mark']>['as']

const kindOf: { readonly [A in As]: string } = { done: 'kept', late: 'late', 'told-first': 'first', 'not-done': 'not' }

/** What happened to promises: a ring where it was said, a line, and a drop where it was done. Blank stays blank. */
export const Pledges = ({
  occurrences,
  today,
  ofOne = false,
}: {
  occurrences: readonly Occurrence[]
  today: string
  /** All of one promise, whose words stand above: each is its day alone. */
  ofOne?: boolean
}): ReactNode => (
  <ol className="pledges">
    {occurrences.map(one => (
      <Pledge key={`${one.promise} ${one.day}`} one={one} today={today} ofOne={ofOne} />
    ))}
  </ol>
)

const Pledge = ({ one, today, ofOne }: { one: Occurrence; today: string; ofOne: boolean }): ReactNode => {
  const { promise, text, day, mark, earlier, mayTakeBack, madeOn, recurring } = one
  const dates = useDates()
  const act = useAct()
  const said = dates.lately(madeOn, today)
  return (
    <li className={`pledge pledge--${mark ? kindOf[mark.as] : 'blank'}`}>
      <div className="pledge__from" aria-hidden="true" />
      <div className="pledge__word">
        {ofOne ? (
          <p>
            <Trans>For {dates.long(day)}</Trans>
          </p>
        ) : (
          <>
            <p className="voice">
              <Link href={`/promises/${promise}`} className="plain">
                {text}
              </Link>
            </p>
            <p className="soft">
              {recurring || madeOn === day ? (
                <Trans>For {dates.long(day)}</Trans>
              ) : (
                <Trans>
                  For {dates.long(day)}. Said on {said}.
                </Trans>
              )}
            </p>
          </>
        )}
      </div>
      <div className="pledge__to" aria-hidden="true">
        {mark && <MarkDrop as={mark.as} />}
      </div>
      <div className="pledge__act">
        {mark ? (
          <>
            <p className="label">
              <MarkWords as={mark.as} />
            </p>
            {mark.line && <p className="soft">{mark.line}</p>}
            {mark.newDay && (
              <p className="soft">
                <Trans>New day: {dates.short(mark.newDay, today)}.</Trans>
              </p>
            )}
            {earlier.map(before => (
              <p className="soft" key={before.saidAt}>
                <Trans>Said before, on {dates.short(before.saidOn, today)}:</Trans> <MarkWords as={before.as} />
              </p>
            ))}
            {mayTakeBack && (
              <Button look="quiet" onClick={() => void act('promise/unsaid', { promise, day })}>
                <Trans>Take it back</Trans>
              </Button>
            )}
          </>
        ) : (
          <p className="soft">
            <Trans>Nothing said.</Trans>{' '}
            <Link href={`/promises/${promise}/say/${day}`}>
              <Trans>Say how it went</Trans>
            </Link>
          </p>
        )}
      </div>
    </li>
  )
}

const MarkDrop = ({ as }: { as: As }): ReactNode => {
  switch (as) {
    case 'done':
      return <Drop shape="full" />
    case 'late':
      return <Drop shape="half" />
    case 'told-first':
      return <Drop shape="open" />
    case 'not-done':
      return null
  }
}

const MarkWords = ({ as }: { as: As }): ReactNode => {
  switch (as) {
    case 'done':
      return <Trans>Kept</Trans>
    case 'late':
      return <Trans>Kept late</Trans>
    case 'told-first':
      return <Trans>Not kept, told first</Trans>
    case 'not-done':
      return <Trans>Not kept</Trans>
  }
}
