import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { Plural, Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, describe, expect, test } from 'vitest'

beforeAll(() => i18n.loadAndActivate({ locale: 'en', messages: {} }))

/** What stands on the page, as whoever reads it sees it. */
const read = (sentence: ReactNode): string =>
  renderToStaticMarkup(<I18nProvider i18n={i18n}>{sentence}</I18nProvider>)
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')

describe('what Robin wrote, within a sentence of the app', () => {
  test.each(['I said <b>two</b>.', '<0>Help now</0>', '<0/>', 'a <script>b</script> c', '<1>x</1><2/>', '<', 'a < b > c', '&lt;0&gt;'])(
    '[H5] %s is read as it was given',
    said => {
      expect(read(<Trans>What was said before: “{said}”</Trans>)).toBe(`What was said before: “${said}”`)
      expect(
        read(
          <Trans>
            <a href="/help">Help now</a> and “{said}”
          </Trans>,
        ),
      ).toBe(`<a href="/help">Help now</a> and “${said}”`)
    },
  )

  test('numbers, plurals and elements stay what they are', () => {
    const left = 2
    expect(
      read(
        <Trans>
          Shift <Plural value={left} one="# more time" other="# more times" /> leaves.
        </Trans>,
      ),
    ).toBe('Shift 2 more times leaves.')
    expect(read(<Trans>{<em>Sam</em>} wrote.</Trans>)).toBe('<em>Sam</em> wrote.')
  })
})
