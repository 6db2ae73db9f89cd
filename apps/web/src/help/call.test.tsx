import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, describe, expect, test } from 'vitest'
import { Call } from './call.tsx'
import { countries } from './directory.ts'
import { Numbers } from './numbers.tsx'
import { telOf, type Service } from './service.ts'

beforeAll(() => i18n.loadAndActivate({ locale: 'en', messages: {} }))

const page = (part: ReactNode): string => renderToStaticMarkup(<I18nProvider i18n={i18n}>{part}</I18nProvider>)

const line: Service = {
  kind: 'suicide',
  name: 'A line',
  dial: '116 123',
  also: ['0800 111 0 111'],
  hours: 'Any hour',
  languages: ['English'],
  forWhom: 'Anyone',
  showsOnBill: 'may',
  source: 'https://example.org/line',
  checked: '2025-05-22',
  checkedBy: 'R.',
}

describe('what Sam sees of a line at three in the morning', () => {
  test('[S36] a record that somebody checked more than eighteen months ago shows its page, and no number to dial', () => {
    const old = page(<Call service={line} today="2026-11-23" />)
    expect(old).not.toMatch(/tel:|116 123|0800/)
    expect(old).toContain('href="https://example.org/line"')
    const within = page(<Call service={line} today="2026-11-22" />)
    expect(within).toContain('href="tel:116123"')
    expect(within).toContain('href="tel:08001110111"')
    expect(within).toContain('Checked by a person on 22 May 2025')
    expect(within).toContain('<p class="soft" lang="en">Anyone. Any hour. English.</p>')
  })

  test('[S36] a number that nobody checked says so beside it', () => {
    expect(page(<Call service={{ ...line, checked: null, checkedBy: null }} today="2026-11-23" />)).toContain('Not checked yet by a person')
  })

  test.each(countries.map(country => [country.country, country] as const))(
    '[S36, S37] %s: every number can be tapped as it is dialled there, and it says first that calls, texts and chats can show',
    (_, country) => {
      const all = page(<Numbers country={country} today="2026-11-23" />)
      expect(all.indexOf('Calls, texts and chats can show in histories and bills.')).toBeGreaterThan(0)
      expect(all.indexOf('Calls, texts and chats can show in histories and bills.')).toBeLessThan(all.indexOf('href="tel:'))
      for (const { dial, also = [] } of country.services)
        for (const number of [dial, ...also].filter(one => one !== undefined)) expect(all).toContain(`href="${telOf(number)}"`)
      // Nobody who is called from here is told from where.
      for (const [link] of all.matchAll(/<a [^>]*href="https:[^>]*>/gu)) expect(link).toMatch(/noreferrer/)
    },
  )
})
