import { expect, test } from 'vitest'
import { visits } from './visit.ts'

const visit = visits()

test('a browser without Temporal is told so in one sentence, and help opens all the same', async () => {
  const { page, context } = await visit()
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'Temporal'))
  await page.reload()
  await page.getByRole('link', { name: 'Begin', exact: true }).click()
  await page.getByText('This browser is too old for what comes next.').waitFor()
  await page.getByRole('main').getByRole('link', { name: 'Help now' }).click()
  await page.getByRole('heading', { name: 'Help, now.' }).waitFor()
  expect(await page.locator('a[href^="tel:"]').count()).toBeGreaterThan(30)
  await context.close()
})
