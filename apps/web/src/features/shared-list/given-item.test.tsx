import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, describe, expect, test } from 'vitest'
import { GivenItem } from './given-item.tsx'

beforeAll(() => i18n.loadAndActivate({ locale: 'en', messages: {} }))

const day = '2026-06-03'
const shown = (item: Partial<Parameters<typeof GivenItem>[0]['item']>): string =>
  renderToStaticMarkup(
    <I18nProvider i18n={i18n}>
      <GivenItem item={{ item: 'a', kind: 'line', givenAt: 0, givenOn: day, earlier: [], text: 'It was five.', ...item }} />
    </I18nProvider>,
  )
const onScreen = (markup: string): string => markup.replaceAll(/<span class="on-paper">.*?<\/span>/gsu, '')

const endless = [
  ['nine thousand lines', '.\n'.repeat(8_900)],
  ['one word without end', 'a'.repeat(18_000)],
  ['words without end', 'never '.repeat(3_000)],
  ['faces without end', '👨‍👩‍👧'.repeat(2_000)],
] as const

describe('Robin fills Sam’s list of what was shared', () => {
  test.each(endless)('[S30] with %s: a page of it stands there, the rest is one press away, and on paper', (_, text) => {
    const markup = shown({ text })
    expect(onScreen(markup).length).toBeLessThan(3_500)
    expect(onScreen(markup).split('\n').length).toBeLessThan(30)
    expect(markup).toContain('Show all of it')
    expect(markup.replaceAll(/<span class="not-on-paper">.*?<\/span>|<[^>]*>/gu, '').replaceAll(/\s/gu, '')).toContain(
      text.replaceAll(/\s/gu, ''),
    )
  })

  test('[S30] [S28] by correcting one thing two thousand times: the first words and the newest stand there, the others one press away', () => {
    const earlier = Array.from({ length: 2_000 }, (_, nth) => ({ text: `It was ${nth}.`, day, at: nth }))
    const markup = shown({ earlier })
    expect(markup.match(/Said first/gu)?.length).toBe(4)
    for (const nth of [0, 1_997, 1_998, 1_999]) expect(markup).toContain(`It was ${nth}.`)
    expect(markup).toContain('Show the earlier ones')
  })

  test('what is no longer than a page stands there whole, with each correction', () => {
    const markup = shown({ text: 'It was five.\n'.repeat(20).trim(), earlier: [{ text: 'It was two.', day, at: 1 }] })
    expect(markup).not.toContain('<button')
    expect(markup).toContain('It was two.')
  })
})
