import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, expect, test } from 'vitest'
import { LeaveLink, LeaveSkip } from './leave-link.tsx'

beforeAll(() => i18n.loadAndActivate({ locale: 'en', messages: {} }))

test.each(['bar', 'rail', 'inline', 'alone'] as const)(
  '[S2, S6] in the %s the way out reads “Leave page”, and is a link to a neutral page that learns nothing',
  place => {
    const link = renderToStaticMarkup(
      <I18nProvider i18n={i18n}>
        <LeaveLink place={place} />
      </I18nProvider>,
    )
    expect(link.replaceAll(/<[^>]+>/gu, '')).toBe('Leave page')
    expect(link).toContain('href="https://www.wikipedia.org/"')
    expect(link).toContain('rel="noreferrer nofollow"')
  },
)

test('[S5] whoever does not see the screen meets a way out first, as a link', () => {
  const skip = renderToStaticMarkup(
    <I18nProvider i18n={i18n}>
      <LeaveSkip />
    </I18nProvider>,
  )
  expect(skip.replaceAll(/<[^>]+>/gu, '')).toBe('Leave this page now')
  expect(skip).toContain('href="https://www.wikipedia.org/"')
})
