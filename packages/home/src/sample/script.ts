import { addDays, dayOf, type Day, type Side } from '@dropwise/domain/shared'
import type { ActName, Acts } from '../acts.ts'
import type { Home } from '../home.ts'

/**
 * A day of a script, counted from the day on which somebody looks: `-58 TH` is the Thursday fifty-eight weeks before this week's,
 * `today`, `-1` and `+3` are that day and days around it.
 */
type ScriptDay = string

/** Turns a day of the script into a day of the calendar. */
export type Calendar = (day: ScriptDay) => Day

/** One deed of a script: when (`-58 TH 20:30`), by whom, and what. */
export type Step = {
  readonly day: ScriptDay
  readonly time: string
  readonly who: Side
  readonly does: (home: Home, on: Calendar) => ReturnType<Home['act']>
  /** With it they shared no longer; what follows lies in another space, as after joining anew. */
  readonly over?: true
}

/** The step that ends what two shared, before they join anew. */
export const over = (step: Step): Step => ({ ...step, over: true })

const deedsOf =
  (who: Side) =>
  <N extends ActName>(when: string, name: N, input: Acts[N] | ((on: Calendar) => Acts[N])): Step => ({
    day: when.slice(0, when.lastIndexOf(' ')),
    time: when.slice(when.lastIndexOf(' ') + 1),
    who,
    does: (home, on) => home.act(name, typeof input === 'function' ? input(on) : input),
  })

/** What the one does who broke the agreement, and what the one does who was betrayed. */
export const broke = deedsOf('wayward')
export const wasBetrayed = deedsOf('betrayed')

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

/** The calendar of a script for somebody who looks at this instant. */
export const calendarFrom = (at: number, zone: string): Calendar => {
  const today = dayOf(at, zone)
  const monday = addDays(today, 1 - Temporal.PlainDate.from(today).dayOfWeek)
  return day => {
    if (day === 'today') return today
    const [weeks = '', weekday] = day.split(' ')
    return weekday === undefined ? addDays(today, Number(weeks)) : addDays(monday, Number(weeks) * 7 + WEEKDAYS.indexOf(weekday))
  }
}

/** Chance that is the same every time: mulberry32. Returns numbers from 0 up to 1. */
export const seeded = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
