import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useAct } from '../../acts/acting.ts'
import { useIsKept } from '../../acts/session.ts'
import { useView } from '../../acts/views.ts'
import { Actions, Button, GoButton } from '../../ui/button.tsx'
import { Scale } from '../../ui/choice.tsx'
import { FIVE, feltWords } from '../../ui/felt-words.tsx'
import { Sheet } from '../../ui/page.tsx'

/** One question, five words; *I cannot tell today* is a full answer. It is kept as soon as it is chosen, for its owner alone. */
export const CheckInSheet = ({ labelledBy }: { labelledBy: string }): ReactNode => {
  const act = useAct()
  const { felt } = useView('check-in', {})
  const kept = useIsKept()
  return (
    <Sheet labelledBy={labelledBy}>
      <Scale
        labelledBy={labelledBy}
        value={felt === 'cannot-tell' ? undefined : felt}
        onChoose={value => void act('check-in/noted', { felt: value })}
        choices={FIVE.map(value => ({ value, name: feltWords[value] }))}
      />
      <div className="kept">
        <output className="small soft block">
          {felt === undefined ? (
            <Trans>Any answer is full. So is none.</Trans>
          ) : (
            <>
              {felt === 'cannot-tell' && <Trans>You cannot tell today.</Trans>}{' '}
              {kept ? (
                <Trans>Kept for you alone. Change it any time today.</Trans>
              ) : (
                <Trans>For you alone. Change it any time today.</Trans>
              )}
            </>
          )}
        </output>
        <Actions>
          <GoButton to="/check-in" look="quiet">
            <Trans>Add a word</Trans>
          </GoButton>
          {felt !== 'cannot-tell' && (
            <Button look="quiet" onClick={() => void act('check-in/noted', { felt: 'cannot-tell' })}>
              <Trans>I cannot tell today</Trans>
            </Button>
          )}
        </Actions>
      </div>
    </Sheet>
  )
}
