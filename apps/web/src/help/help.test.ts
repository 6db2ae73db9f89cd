import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { safeParse } from 'valibot'
import { describe, expect, test } from 'vitest'
import { countryCodes, countryNames } from './countries.ts'
import { countries, countryOf, emergencyNumbers, servicesFor } from './directory.ts'
import { serviceShape, smsOf, telOf, type Service } from './service.ts'
import { standingOf } from './standing.ts'

const all = countries.flatMap(({ country, services }) => services.map(service => ({ country, service })))
const anyService: Service = {
  kind: 'suicide',
  name: 'A line',
  dial: '116 123',
  hours: 'Any hour',
  languages: ['English'],
  forWhom: 'Anyone',
  showsOnBill: 'may',
  source: 'https://example.org',
  checked: null,
  checkedBy: null,
}
const takes = (change: object): boolean => safeParse(serviceShape, { ...anyService, ...change }).success

describe('the numbers that Sam or Robin may dial at three in the morning', () => {
  test('[S36] the countries of the first version are there, each with something to dial in danger', () => {
    expect(countries.map(({ country }) => country).toSorted()).toEqual(['AU', 'CA', 'DE', 'GB', 'IE', 'IN', 'NZ', 'US'])
    expect(countryCodes).toEqual(countries.map(({ country }) => country).toSorted())
    expect(Object.values(countryNames)).toContain('New Zealand')
    for (const country of countries) expect(emergencyNumbers(country)).toMatch(/^\d{3}/)
  })

  test('[S36] every country file is read', () => {
    const files = readdirSync(join(import.meta.dirname, 'countries')).toSorted()
    expect(files).toEqual(countries.map(({ country }) => `${country.toLowerCase()}.json`).toSorted())
  })

  test('[S36] several kinds of need are met in each, dying, being hurt and hurting among them where a country has a line', () => {
    for (const country of countries) {
      expect(new Set(country.services.map(({ kind }) => kind)).size, country.country).toBeGreaterThanOrEqual(6)
      expect(
        servicesFor(country, 'suicide').some(({ dial }) => dial),
        country.country,
      ).toBe(true)
      expect(
        servicesFor(country, 'being-hurt').some(({ dial }) => dial),
        country.country,
      ).toBe(true)
    }
  })

  test('[S36] dial is written as it is dialled there, never as an international number', () => {
    expect(takes({ dial: '0808 2000 247' })).toBe(true)
    expect(takes({ dial: '1-800-799-7233' })).toBe(true)
    expect(takes({ dial: '+44 808 2000 247' })).toBe(false)
    expect(takes({ dial: '0808 2000 247 (women)' })).toBe(false)
    expect(takes({ dial: '1800 RESPECT' })).toBe(false)
    for (const { service } of all) expect(service.dial ?? '0').not.toMatch(/^(\+|00[1-9])/)
  })

  test('[S36] a number that somebody could dial stands where a telephone takes it, and in no note', () => {
    const numberIn = /(?:\d[ -]?){3,}/u
    expect('0800 111 0 222 and 116 123 reach the same people.').toMatch(numberIn)
    for (const { service } of all) expect(service.note ?? '', service.name).not.toMatch(numberIn)
    expect(takes({ also: ['999'] })).toBe(true)
    expect(takes({ also: ['+353 999'] })).toBe(false)
  })

  test('[S36] what a telephone is handed is the dial number without spaces', () => {
    expect(telOf('116 123')).toBe('tel:116123')
    expect(telOf('1-800-799-7233')).toBe('tel:18007997233')
    expect(smsOf({ to: '85258', body: 'SHOUT' })).toBe('sms:85258?body=SHOUT')
    expect(smsOf({ to: '988' })).toBe('sms:988')
  })

  test('[S36] whoever cannot dial, text or chat is led to a page', () => {
    for (const { service } of all) expect(service.source).toMatch(/^https:/)
  })

  test('[S36] checked and checkedBy come together, and are empty while nobody has dialled', () => {
    for (const { service } of all) expect(service.checked === null).toBe(service.checkedBy === null)
  })

  test('[S36] a record that a file spells otherwise is refused, not shown half', () => {
    expect(takes({ hours: '' })).toBe(false)
    expect(takes({ kind: 'violence' })).toBe(false)
    expect(takes({ phone: '999' })).toBe(false)
  })
})

describe('numbers grow old', () => {
  const standing = (checked: string | null) => standingOf({ checked }, '2026-11-23')

  test('[S36] a number that nobody checked says so', () => {
    expect(standing(null)).toBe('unchecked')
  })

  test('[S36] within twelve months it stands; after that the tests warn; after eighteen the page is a link', () => {
    expect(standing('2025-11-23')).toBe('checked')
    expect(standing('2025-11-22')).toBe('old')
    expect(standing('2025-05-23')).toBe('old')
    expect(standing('2025-05-22')).toBe('link')
  })

  test('[S36] says which dial numbers are due for checking, by name', () => {
    const today = Temporal.Now.plainDateISO().toString()
    const due = all.filter(({ service }) => ['old', 'link'].includes(standingOf(service, today)))
    for (const { country, service } of due)
      console.warn(`${country} ${service.name}: checked ${service.checked}, see docs/verifying-help.md`)
    const unchecked = all.filter(({ service }) => standingOf(service, today) === 'unchecked').length
    if (unchecked > 0)
      console.warn(`${unchecked} of ${all.length} help records were not checked by a person so far: docs/verifying-help.md`)
    expect(due.length + unchecked).toBeLessThanOrEqual(all.length)
  })
})

describe('somewhere else', () => {
  test('a country we know nothing of is undefined, not guessed', () => {
    expect(countryOf('ZZ')).toBeUndefined()
    expect(countryOf('IE')?.country).toBe('IE')
  })

  test('[S36] the data may be used by anyone', () => {
    expect(readFileSync(join(import.meta.dirname, 'README.md'), 'utf8')).toContain('CC0')
  })
})
