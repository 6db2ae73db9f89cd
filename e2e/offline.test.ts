import { expect, test } from 'vitest'
import { begin, giveWord, goTo, keepRoom, unlock } from './person.ts'
import { visits } from './visit.ts'

const visit = visits()

test('the network goes away: everything goes on, a reload unlocks, and help opens', async () => {
  const { page, context, url } = await visit()
  await begin(page, 'Robin')
  const passphrase = await keepRoom(page)
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  await context.setOffline(true)
  await giveWord(page, 'Ring the clinic before five')
  await page.reload()
  await unlock(page, passphrase)
  await goTo(page, 'Promises')
  await page.getByText('Ring the clinic before five').first().waitFor()
  await goTo(page, 'Rehearse')
  await page.getByRole('heading', { name: 'Say it here first.' }).waitFor()
  await page.goto(`${url}/h`)
  expect(await page.locator('a[href^="tel:"]').count()).toBeGreaterThan(30)
  await context.close()
})
