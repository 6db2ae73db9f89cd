import { expect, test } from 'vitest'
import { momentFile } from './moment-file.ts'

const robin = { time: '20:30', days: 'working', words: 'A moment for yourself', from: '2026-11-28', uid: 'u', at: 0 } as const

test('[S10] what Robin’s calendar gets are fixed words and a time: it begins on a day that was chosen, and ends by itself', () => {
  expect(momentFile(robin).split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//calendar//EN',
    'BEGIN:VEVENT',
    'UID:u',
    'DTSTAMP:19700101T000000Z',
    // The 28th is a Saturday.
    'DTSTART:20261130T203000',
    'DURATION:PT10M',
    'RRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;COUNT=20',
    'SUMMARY:A moment for yourself',
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'DESCRIPTION:A moment for yourself',
    'TRIGGER:PT0S',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ])
  expect(momentFile({ ...robin, days: 'sunday' })).toContain('DTSTART:20261129T')
  expect(momentFile({ ...robin, days: 'daily' })).toContain('DTSTART:20261128T')
  for (const days of ['daily', 'working', 'sunday'] as const) expect(momentFile({ ...robin, days })).toMatch(/COUNT=\d+\r\n/)
})
