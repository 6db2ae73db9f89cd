import type { Acts } from '@dropwise/home'

export type When = Acts['promise/made']['when']
export const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const
export type Weekday = (typeof WEEKDAYS)[number]

/** What is chosen on the page: one day, every day, or some days of the week. */
export type WhenChosen = {
  readonly how: 'once' | 'daily' | 'weekdays' | undefined
  readonly day: string
  readonly time: string
  readonly weekdays: readonly Weekday[]
}

/** The choice as a promise keeps it; undefined while it is not finished. `today` is where a recurring one begins. */
export const whenOf = ({ how, day, time, weekdays }: WhenChosen, today: string): When | undefined => {
  const at = time === '' ? {} : { time }
  if (how === 'once') return day === '' ? undefined : { kind: 'once', day, ...at }
  if (how === 'daily') return { kind: 'recurring', from: today, rule: 'FREQ=DAILY', ...at }
  if (how === 'weekdays' && weekdays.length > 0)
    return { kind: 'recurring', from: today, rule: `FREQ=WEEKLY;BYDAY=${WEEKDAYS.filter(one => weekdays.includes(one)).join(',')}`, ...at }
  return undefined
}
