import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Radios } from '../../ui/choice.tsx'
import { useDates } from '../../ui/dates.ts'
import { TextField } from '../../ui/field.tsx'
import { WEEKDAYS, type Weekday, type WhenChosen } from './when.ts'
import { NOT_REMEMBERED } from '../../ui/not-remembered.ts'

/** A Monday, so that the seven days after it can be named. */
const MONDAY = '2026-11-23'

/** Once, every day, or on some days of the week; and until what time, if that belongs to it. */
export const ChooseWhen = ({
  when,
  today,
  onChange,
}: {
  when: WhenChosen
  today: string
  onChange: (change: Partial<WhenChosen>) => void
}): ReactNode => (
  <>
    <Radios
      beside="wide"
      legend={<Trans>When?</Trans>}
      value={when.how}
      onChoose={how => onChange({ how })}
      choices={[
        { value: 'once', name: <Trans>Once</Trans> },
        { value: 'daily', name: <Trans>Every day</Trans> },
        { value: 'weekdays', name: <Trans>On some days of the week</Trans> },
      ]}
    />
    {when.how === 'once' && (
      <TextField type="date" min={today} label={<Trans>On which day</Trans>} value={when.day} onValue={day => onChange({ day })} />
    )}
    {when.how === 'weekdays' && <ChooseWeekdays chosen={when.weekdays} onChoose={weekdays => onChange({ weekdays })} />}
    {when.how && (
      <TextField
        type="time"
        label={<Trans>By what time</Trans>}
        hint={<Trans>You can leave it blank.</Trans>}
        value={when.time}
        onValue={time => onChange({ time })}
      />
    )}
  </>
)

const ChooseWeekdays = ({
  chosen,
  onChoose,
}: {
  chosen: readonly Weekday[]
  onChoose: (weekdays: readonly Weekday[]) => void
}): ReactNode => {
  const dates = useDates()
  return (
    <fieldset className="field">
      <legend className="label">
        <Trans>On which days</Trans>
      </legend>
      <div className="days">
        {WEEKDAYS.map((one, index) => {
          const name = dates.weekday(`2026-11-${Number(MONDAY.slice(8)) + index}`)
          return (
            <label key={one}>
              <input
                {...NOT_REMEMBERED}
                type="checkbox"
                aria-label={name}
                checked={chosen.includes(one)}
                onChange={event => onChoose(event.target.checked ? [...chosen, one] : chosen.filter(other => other !== one))}
              />
              <span aria-hidden="true">{name.slice(0, 3)}</span>
            </label>
          )
        })}
      </div>
    </fieldset>
  )
}
