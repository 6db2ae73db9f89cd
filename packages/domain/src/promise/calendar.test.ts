import { RRuleTemporal } from 'rrule-temporal'
import { describe, expect, test } from 'vitest'
import { story } from '../shared/concept.contract.ts'
import { calendarFile } from './calendar.ts'
import { promiseView } from './index.ts'
import * as promise from './index.ts'

const NEUTRAL = 'A moment for yourself'
const robin = () => {
  const told = story(promise)
  told.at('2026-11-23T09:00')
  const file = (words = NEUTRAL) => calendarFile(told.things.values(), words, told.now())
  return { ...told, file, lines: () => file().split('\r\n') }
}

describe('the calendar file', () => {
  test('[PR14] every entry has the same neutral words, and nothing of a promise is in it', () => {
    const told = robin()
    told.does('promise/made', { promise: 'p', text: 'Ring the clinic.', when: { kind: 'once', day: '2026-11-24', time: '17:00' } })
    told.does('promise/made', { promise: 'q', text: 'Tell Sam about any message.', when: { kind: 'once', day: '2026-11-25' } })
    expect(told.lines().filter(line => line.startsWith('SUMMARY'))).toEqual([`SUMMARY:${NEUTRAL}`, `SUMMARY:${NEUTRAL}`])
    expect(told.file()).not.toMatch(/clinic|Sam|message|dropwise|promise/i)
  })

  test('[PR14] a time is the time on the wall, and a promise without one fills its day', () => {
    const told = robin()
    told.does('promise/made', { promise: 'p', text: 'I ring.', when: { kind: 'once', day: '2026-11-24', time: '17:00' } })
    told.does('promise/made', { promise: 'q', text: 'I write.', when: { kind: 'once', day: '2026-11-25' } })
    expect(told.lines()).toEqual(
      expect.arrayContaining(['DTSTART:20261124T170000', 'DTSTART;VALUE=DATE:20261125', 'DTSTAMP:20261123T080000Z']),
    )
  })

  test('[PR14] a recurrence is written so that another calendar finds the same days', () => {
    const told = robin()
    const when = { kind: 'recurring', from: '2026-11-24', rule: 'FREQ=WEEKLY;BYDAY=MO,FR', until: '2026-12-31', time: '18:30' } as const
    told.does('promise/made', { promise: 'p', text: 'Home by half past six.', when })
    const [start = '', rule = ''] = told.lines().filter(line => /^(DTSTART|RRULE)/.test(line))
    const twin = new RRuleTemporal({ rruleString: `${start}Z\n${rule}Z` })
    told.at('2027-02-01T09:00')
    const days = promiseView(told.things, 'p', told.now())?.occurrences.map(({ day }) => day)
    expect(twin.all().map(date => date.toPlainDate().toString())).toEqual(days?.toReversed())
    expect(start).toBe('DTSTART:20261127T183000')
  })

  test('[PR14] an ended promise is not in it, and a day that was named anew is', () => {
    const told = robin()
    told.does('promise/made', { promise: 'p', text: 'I ring.', when: { kind: 'once', day: '2026-11-24' } })
    told.does('promise/occurrence-said', { promise: 'p', day: '2026-11-24', as: 'told-first', newDay: '2026-11-27' })
    expect(told.lines()).toContain('DTSTART;VALUE=DATE:20261127')
    told.does('promise/ended', { promise: 'p' })
    expect(told.file()).not.toContain('VEVENT')
  })

  test('lines are folded at 75 octets and what has a meaning in the format is escaped', () => {
    const told = robin()
    told.does('promise/made', { promise: 'p', text: 'I ring.', when: { kind: 'once', day: '2026-11-24' } })
    const file = told.file('für dich, für dich; '.repeat(8))
    for (const line of file.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
    expect(file.replaceAll('\r\n ', '')).toContain(String.raw`SUMMARY:für dich\, für dich\; `)
  })
})
