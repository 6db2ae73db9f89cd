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
