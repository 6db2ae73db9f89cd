import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { act } from '../../acts/acting.ts'
import { Fold } from '../../ui/banner.tsx'
import { useDates } from '../../ui/dates.ts'
import { LetGo } from '../../ui/let-go.tsx'
import { dyingWords, enoughWords, someoneWords, type Dying, type Enough, type Someone } from './words.tsx'

type Day = { readonly day: string; readonly sleep?: Enough; readonly food?: Enough; readonly dying?: Dying; readonly someone?: Someone }

/** What was said on earlier days, in its words, behind a row. Nothing is compared. */
export const EarlierDays = ({ days }: { days: readonly Day[] }): ReactNode => {
  const dates = useDates()
  if (days.length === 0) return null
  return (
    <div className="rows">
      <Fold title={<Trans>Earlier days</Trans>} about={<Trans>As you answered them.</Trans>}>
        {days.map(({ day, sleep, food, dying, someone }) => (
          <div key={day} className="stack stack--near">
            <h3 className="label">{dates.short(day)}</h3>
            {sleep && <p>{<Trans>Sleep: {enoughWords[sleep]}</Trans>}</p>}
            {food && <p>{<Trans>Food: {enoughWords[food]}</Trans>}</p>}
            {dying && <p>{<Trans>Thoughts of dying: {dyingWords[dying]}</Trans>}</p>}
            {someone && <p>{<Trans>Someone to call: {someoneWords[someone]}</Trans>}</p>}
            <LetGo
              ask={<Trans>Take this day away</Trans>}
              says={<Trans>Its answers are removed from this room and do not come back.</Trans>}
              onLetGo={() => void act('plainly/taken-away', { day })}
            />
          </div>
        ))}
      </Fold>
    </div>
  )
}
