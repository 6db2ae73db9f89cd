import { addDays, type Day } from '../shared/day.ts'
import type { Now } from '../shared/now.ts'
import { daysPromised, plannedDays } from './occurrence.ts'
import type { When } from '../shared/when.ts'
import type { Promised } from './reduce.ts'

/**
 * The promises that stand, as a calendar file (RFC 5545) for a calendar that others may see: every entry has the same neutral words, and
 * nothing of what was promised. Times are wall-clock times wherever the calendar is; a promise without one fills its day.
 *
 * @param words what every entry is called
 */
export const calendarFile = (promises: Iterable<Promised>, words: string, now: Now): string => {
  const standing = [...promises].filter(({ endedOn }) => endedOn === undefined).toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const entries = standing.flatMap(promised => [...planned(promised), ...moved(promised, now)])
  const stamp = Temporal.Instant.fromEpochMilliseconds(now.at).toString({ smallestUnit: 'second' }).replaceAll(/[-:]/g, '')
  const lines = entries.flatMap(({ uid, lines: own }) => [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${stamp}`,
    ...own,
    `SUMMARY:${escaped(words)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ])
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//calendar//EN', ...lines, 'END:VCALENDAR', ''].flatMap(folded).join('\r\n')
}

type Entry = { readonly uid: string; readonly lines: readonly string[] }

/** A calendar takes the first day as an occurrence whether it fits the rule or not, so the first that fits is given. */
const planned = ({ id, when }: Promised): Entry[] => {
  if (when.kind === 'once') return [{ uid: id, lines: [start(when.day, when.time)] }]
  const [first] = plannedDays(when, when.from, addDays(when.from, EIGHT_YEARS))
  return first === undefined ? [] : [{ uid: id, lines: [start(first, when.time), ruleLine(when)] }]
}

/** The new days of what was told first, from today on. */
const moved = (promised: Promised, now: Now): Entry[] => {
  if (!promised.moved) return []
  const last = addDays(now.day, EIGHT_YEARS)
  const plan = new Set(plannedDays(promised.when, now.day, last))
  const days = daysPromised(promised, now.day, last).filter(day => !plan.has(day))
  return days.map(day => ({ uid: `${promised.id}-${day}`, lines: [start(day, promised.when.time)] }))
}

/** In days; a rule that meets no day in that time meets none. */
const EIGHT_YEARS = 2_922

const compact = (day: Day): string => day.replaceAll('-', '')

const start = (day: Day, time?: string): string =>
  time === undefined ? `DTSTART;VALUE=DATE:${compact(day)}` : `DTSTART:${compact(day)}T${time.replace(':', '')}00`

/** The rule as it was made, its last day in the form that its start has. */
const ruleLine = ({ rule, until, time }: When & { kind: 'recurring' }): string => {
  const parts = rule.split(';')
  const own = parts.find(part => part.startsWith('UNTIL='))?.slice('UNTIL='.length)
  const ends = [own, until && compact(until)].filter(end => end !== undefined && end !== '').toSorted((a, b) => Number(a) - Number(b))[0]
  const last = ends === undefined ? [] : [`UNTIL=${ends}${time === undefined ? '' : 'T235959'}`]
  return `RRULE:${[...parts.filter(part => !part.startsWith('UNTIL=')), ...last].join(';')}`
}

const escaped = (text: string): string => text.replaceAll(/[\\;,]/g, String.raw`\$&`).replaceAll('\n', String.raw`\n`)

/** Lines of more than 75 octets go on in the next one, which begins with a space. Never inside a character. */
const folded = (line: string): string[] => {
  const lines: string[] = []
  let rest = ''
  let octets = 0
  for (const character of line) {
    const point = character.codePointAt(0) ?? 0
    const size = point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x1_00_00 ? 3 : 4
    if (octets + size > 75) {
      lines.push(rest)
      rest = ' '
      octets = 1
    }
    rest += character
    octets += size
  }
  return [...lines, rest]
}
