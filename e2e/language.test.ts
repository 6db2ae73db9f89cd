import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { visits } from './visit.ts'
import { settled } from './ways.ts'

const visit = visits()

test('a browser that speaks Spanish is met in Spanish: the first page, help without a room, and a room; English is one tap away', async () => {
  const { page, context, url } = await visit({ locale: 'es-MX' })
  const lang = (): Promise<string | null> => page.evaluate(() => document.documentElement.lang)
  await settled(page)
  expect(await lang()).toBe('es')
  await page.getByRole('link', { name: 'Ayuda ahora' }).locator('visible=true').first().click()
  await page.waitForURL('**/h.es')
  expect(await lang()).toBe('es')
  await page.getByRole('link', { name: 'This page in English' }).click()
  await page.getByRole('heading', { name: 'Help, now.' }).waitFor()
  await page.goto(url)
  await page.getByRole('button', { name: 'English' }).click()
  await page.getByRole('link', { name: 'Begin', exact: true }).waitFor()
  expect(await lang()).toBe('en')
  await page.reload()
  await page.getByRole('link', { name: 'Begin', exact: true }).waitFor()
  await context.close()
})

test('whoever chooses Spanish under Settings reads it everywhere, with days as they are said there, and is told that drafts are read in English alone', async () => {
  const { page, context } = await visit()
  await page.getByRole('link', { name: 'Look around with made-up people' }).click()
  await page.getByRole('button', { name: 'Robin’s room' }).click()
  await page.getByRole('link', { name: /^More/ }).locator('visible=true').first().click()
  await page
    .getByRole('link', { name: /^Settings/ })
    .locator('visible=true')
    .first()
    .click()
  await page.getByRole('radio', { name: 'Español' }).click()
  await page.getByRole('navigation').getByRole('link', { name: 'Ensayar' }).locator('visible=true').first().click()
  await page.getByText('Aquí solo se lee inglés.').waitFor()
  await page.getByRole('navigation').getByRole('link', { name: 'Hoy' }).locator('visible=true').first().click()
  await page
    .getByText(/lunes|martes|miércoles|jueves|viernes|sábado|domingo/u)
    .first()
    .waitFor()
  await context.close()
})

test('[A6] in Spanish, whose words are longer, no place in the bar of a small phone is broken within a word', async () => {
  const { page, context } = await visit({ locale: 'es-MX', viewport: { width: 320, height: 700 } })
  for (const who of ['Sam', 'Robin']) {
    await page.getByRole('link', { name: 'Mirar con personas inventadas' }).click()
    await page.getByRole('button', { name: `Cuarto de ${who}` }).click()
    await page.locator('.bar nav').waitFor()
    for (const width of [320, 360, 375, 390, 412]) {
      await page.setViewportSize({ width, height: 700 })
      expect(await brokenWords(page, '.bar span'), `${who}, ${width}`).toEqual([])
    }
    await page.goto(new URL('/', page.url()).href)
  }
  await context.close()
})

/** Words that go on in a second line. */
const brokenWords = (page: Page, where: string): Promise<string[]> =>
  page.evaluate(
    within =>
      [...document.querySelectorAll<HTMLElement>(within)].flatMap(one => {
        const text = one.firstChild
        if (!(text instanceof Text) || !one.checkVisibility()) return []
        return [...text.data.matchAll(/\S+/gu)].flatMap(({ 0: word, index }) => {
          const range = document.createRange()
          range.setStart(text, index)
          range.setEnd(text, index + word.length)
          return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1 ? [word] : []
        })
      }),
    where,
  )
