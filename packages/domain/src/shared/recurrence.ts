import { daysBetween, type Day } from './day.ts'
import { err, ok, type Result } from './result.ts'

/**
 * A recurrence, the part of RFC 5545 that a promise needs: FREQ, INTERVAL, BYDAY (with ordinals in a month), BYMONTHDAY, UNTIL.
 * COUNT is left out, so that whether a rule meets a day is a question about that day alone.
 */
export type Rule = {
  readonly freq: 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY'
  readonly interval: number
  readonly byDay: readonly { readonly weekday: number; readonly nth?: number }[]
  readonly byMonthDay: readonly number[]
  readonly until?: Day
}

/** Whether the rule, begun on `from`, meets `day`. The first day counts only where it fits the rule itself. */
export const occursOn = (rule: Rule, from: Day, day: Day): boolean => {
  if (day < from || (rule.until !== undefined && day > rule.until)) return false
  return meets(rule, Temporal.PlainDate.from(from), Temporal.PlainDate.from(day))
}

/** Every day from `first` to `last`, both included, that the rule meets, in order. */
export const occurrences = (rule: Rule, from: Day, first: Day, last: Day): Day[] => {
  const end = rule.until !== undefined && rule.until < last ? rule.until : last
  const start = Temporal.PlainDate.from(from)
  const found: Day[] = []
  let date = Temporal.PlainDate.from(first < from ? from : first)
  for (let left = daysBetween(date.toString(), end); left >= 0; left--) {
    if (meets(rule, start, date)) found.push(date.toString())
    date = date.add({ days: 1 })
  }
  return found
}

const meets = (rule: Rule, start: Temporal.PlainDate, date: Temporal.PlainDate): boolean =>
  fits(rule, start, date) && stepsFrom(rule, start, date) % rule.interval === 0

/** How many whole days, weeks (from Monday), months or years `date` is away from `start`. */
const stepsFrom = (rule: Rule, start: Temporal.PlainDate, date: Temporal.PlainDate): number => {
  if (rule.interval === 1) return 0
  switch (rule.freq) {
    case 'DAILY':
      return start.until(date).days
    case 'WEEKLY':
      return Math.floor((start.until(date).days + start.dayOfWeek - 1) / 7)
    case 'MONTHLY':
      return (date.year - start.year) * 12 + date.month - start.month
    case 'YEARLY':
      return date.year - start.year
  }
}

const fits = (rule: Rule, start: Temporal.PlainDate, date: Temporal.PlainDate): boolean => {
  if (rule.byDay.length > 0 || rule.byMonthDay.length > 0) return fitsByDay(rule, date) && fitsByMonthDay(rule, date)
  switch (rule.freq) {
    case 'DAILY':
      return true
    case 'WEEKLY':
      return date.dayOfWeek === start.dayOfWeek
    case 'MONTHLY':
      return date.day === start.day
    case 'YEARLY':
      return date.day === start.day && date.month === start.month
  }
}

const fitsByDay = (rule: Rule, date: Temporal.PlainDate): boolean =>
  rule.byDay.length === 0 ||
  rule.byDay.some(({ weekday, nth }) => weekday === date.dayOfWeek && (nth === undefined || nth === nthInMonth(date, nth > 0)))

const nthInMonth = (date: Temporal.PlainDate, fromStart: boolean): number =>
  fromStart ? Math.ceil(date.day / 7) : -Math.ceil((date.daysInMonth - date.day + 1) / 7)

const fitsByMonthDay = (rule: Rule, date: Temporal.PlainDate): boolean =>
  rule.byMonthDay.length === 0 || rule.byMonthDay.includes(date.day) || rule.byMonthDay.includes(date.day - date.daysInMonth - 1)

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']
const FREQS = { DAILY: 'DAILY', WEEKLY: 'WEEKLY', MONTHLY: 'MONTHLY', YEARLY: 'YEARLY' } as const

/**
 * Reads a rule as RFC 5545 writes it, `FREQ=WEEKLY;BYDAY=MO,FR`.
 *
 * Refuses what it does not know rather than guessing at it: another part, an ordinal outside a month, days within a year.
 */
export const readRule = (text: string): Result<Rule, 'rule-unreadable'> => {
  const parts = new Map<string, string>()
  for (const part of text.split(';')) {
    const [name = '', value = ''] = part.split('=')
    if (parts.has(name) || !['FREQ', 'INTERVAL', 'BYDAY', 'BYMONTHDAY', 'UNTIL'].includes(name)) return err('rule-unreadable')
    parts.set(name, value)
  }
  const freq = FREQS[parts.get('FREQ') as keyof typeof FREQS]
  const interval = whole(parts.get('INTERVAL') ?? '1')
  const byDay = list(parts.get('BYDAY')).map(readWeekday)
  const byMonthDay = list(parts.get('BYMONTHDAY')).map(whole)
  const until = readUntil(parts.get('UNTIL'))
  const bad =
    freq === undefined ||
    !(interval >= 1 && interval <= 366) ||
    byDay.some(day => day === undefined || (day.nth !== undefined && freq !== 'MONTHLY')) ||
    byMonthDay.some(day => !(day !== 0 && Math.abs(day) <= 31)) ||
    (byMonthDay.length > 0 && freq !== 'MONTHLY') ||
    (byDay.length > 0 && freq === 'YEARLY') ||
    until === false
  if (bad) return err('rule-unreadable')
  const days = byDay.filter(day => day !== undefined)
  return ok({ freq, interval, byDay: days, byMonthDay, ...(until && { until }) })
}

const list = (text: string | undefined): string[] => (text === undefined ? [] : text.split(','))

const whole = (text: string): number => (/^[+-]?\d{1,3}$/.test(text) ? Number(text) : Number.NaN)

const readWeekday = (text: string): { weekday: number; nth?: number } | undefined => {
  const [, ordinal = '', name = ''] = /^([+-]?[1-5])?([A-Z]{2})$/.exec(text) ?? []
  const weekday = WEEKDAYS.indexOf(name) + 1
  if (weekday === 0) return undefined
  return ordinal === '' ? { weekday } : { weekday, nth: Number(ordinal) }
}

const readUntil = (text: string | undefined): Day | false | undefined => {
  if (text === undefined) return undefined
  const [, year, month, day] = /^(\d{4})(\d\d)(\d\d)$/.exec(text) ?? []
  try {
    return Temporal.PlainDate.from(`${year}-${month}-${day}`).toString()
  } catch {
    return false
  }
}
