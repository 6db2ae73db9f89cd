import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Button } from '../../ui/button.tsx'
import { useDates } from '../../ui/dates.ts'
import type { HardDay } from './hard-days.ts'

type HardDatesProps = {
  readonly days: readonly HardDay[]
  readonly near: string
  readonly shown: boolean
  readonly onShow: (shown: boolean) => void
}

/** One's own hard dates beside the long view, when they are wanted. They close again with the page. */
export const HardDates = ({ days, near, shown, onShow }: HardDatesProps): ReactNode => {
  const dates = useDates()
  if (days.length === 0) return null
  return (
    <div className="stack stack--near">
      {shown && (
        <ul className="dates">
          {days.map(({ day, text }) => (
            <li key={`${day} ${text}`}>
              <i className="vessel__hard" aria-hidden="true" />
              <span>
                {dates.short(day, near)}: <span className="voice">{text}</span>
              </span>
            </li>
          ))}
        </ul>
      )}
      <p>
        <Button look="quiet" onClick={() => onShow(!shown)}>
          {shown ? <Trans>Hide my hard dates</Trans> : <Trans>Mark my hard dates</Trans>}
        </Button>
      </p>
    </div>
  )
}
