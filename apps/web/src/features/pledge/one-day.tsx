import type { Views } from '@dropwise/home'
import { Trans } from '@lingui/react/macro'
import { useState, type ReactNode } from 'react'
import { act } from '../../acts/acting.ts'
import { Actions, Button } from '../../ui/button.tsx'
import { useDates } from '../../ui/dates.ts'
import { OwnWords } from './own-words.tsx'

type Occurrence = Views['pledges']['value']['theirs']['next'][number]
type As = NonNullable<Occurrence['mark']>['as']

const says: { readonly [A in As]: ReactNode } = {
  done: <Trans>says: kept</Trans>,
  late: <Trans>says: kept late</Trans>,
  'told-first': <Trans>says: not kept, told first</Trans>,
  'not-done': <Trans>says: not kept</Trans>,
}

type OneDayProps = { readonly one: Occurrence; readonly today: string; readonly otherName: string }

/** One day of a promise of the other's. *I saw this* pours a drop for its owner; saying it to the other is another step. */
export const OneDay = ({ one, today, otherName }: OneDayProps): ReactNode => {
  const dates = useDates()
  const [writing, setWriting] = useState<'saw' | 'own-view'>()
  const { promise, text, day, time, mark, takenBack, saw, ownViews, drops } = one
  const standing = saw.filter(({ withdrawnOn }) => withdrawnOn === undefined)
  const seen = drops.length > 0
  const sawIt = (): void => void act('bucket/drop-poured', { day, saw: text, promise, ...(mark?.as === 'late' && { as: 'late' as const }) })
  const takeBack = async (): Promise<void> => {
    for (const { drop } of drops) await act('bucket/drop-taken-back', { drop })
  }
  return (
    <li className="given">
      <p className="voice">{text}</p>
      <p className="small soft">
        {dates.long(day)}
        {time && `, ${time}`}
        {mark && (
          <>
            . {otherName} {says[mark.as]}.
          </>
        )}
      </p>
      {mark?.line && <p className="voice own-words">{mark.line}</p>}
      {takenBack.map(({ as, saidAt, takenBackOn }) => (
        <p className="small soft" key={saidAt}>
          {otherName} {says[as]}. <Trans>Taken back on {dates.long(takenBackOn ?? day)}.</Trans>
        </p>
      ))}
      {drops.map(({ drop, saw: words }) => (
        <p key={drop} className="small">
          <Trans>You saw this. For you alone.</Trans> {words !== text && words}
        </p>
      ))}
      {[...saw, ...ownViews].map(({ item, text: words, givenOn, withdrawnOn }) => (
        <p key={item} className="small">
          <Trans>
            You gave {otherName} your view of it on {dates.long(givenOn)}.
          </Trans>{' '}
          {withdrawnOn === undefined ? words : <Trans>Taken back on {dates.long(withdrawnOn)}.</Trans>}
        </p>
      ))}
      {writing && <OwnWords one={one} kind={writing} otherName={otherName} onDone={() => setWriting(undefined)} />}
      {!writing && day <= today && (
        <Actions>
          {!seen && (
            <Button look="quiet" onClick={sawIt}>
              <Trans>I saw this</Trans>
            </Button>
          )}
          {seen && (
            <Button look="quiet" onClick={() => void takeBack()}>
              <Trans>Take the drop back</Trans>
            </Button>
          )}
          {seen && standing.length === 0 && (
            <Button look="quiet" onClick={() => setWriting('saw')}>
              <Trans>Say so to {otherName}</Trans>
            </Button>
          )}
          <Button look="quiet" onClick={() => setWriting('own-view')}>
            <Trans>Put my view beside it</Trans>
          </Button>
        </Actions>
      )}
    </li>
  )
}
