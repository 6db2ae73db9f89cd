/** Which days, as a calendar writes them (RFC 5545). */
const DAYS = {
  daily: 'FREQ=DAILY;COUNT=28',
  working: 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;COUNT=20',
  sunday: 'FREQ=WEEKLY;BYDAY=SU;COUNT=4',
} as const
export type MomentDays = keyof typeof DAYS

type Moment = {
  /** `HH:MM` on the wall clock, wherever the calendar is. */
  readonly time: string
  readonly days: MomentDays
  /** What it is called there: the same for everybody, and nothing about anybody (S10). */
  readonly words: string
  readonly from: string
  readonly uid: string
  /** When the file is made, in milliseconds since 1970. */
  readonly at: number
}

/** A calendar file with one moment that comes again for four weeks, and then no more. */
export const momentFile = ({ time, days, words, from, uid, at }: Moment): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//calendar//EN',
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${stampOf(at)}`,
    `DTSTART:${firstDay(from, days).replaceAll('-', '')}T${time.replace(':', '')}00`,
    'DURATION:PT10M',
    `RRULE:${DAYS[days]}`,
    `SUMMARY:${words}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${words}`,
    'TRIGGER:PT0S',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n')

const stampOf = (at: number): string =>
  Temporal.Instant.fromEpochMilliseconds(at).toString({ smallestUnit: 'second' }).replaceAll(/[-:]/g, '')

/** A calendar takes the first day as an occurrence whether it fits the rule or not, so the first that fits is given. */
const firstDay = (from: string, days: MomentDays): string => {
  const first = Temporal.PlainDate.from(from)
  const fits = ({ dayOfWeek }: Temporal.PlainDate): boolean => days === 'daily' || (days === 'sunday' ? dayOfWeek === 7 : dayOfWeek < 6)
  return (
    [0, 1, 2, 3, 4, 5, 6]
      .map(later => first.add({ days: later }))
      .find(fits)
      ?.toString() ?? from
  )
}
