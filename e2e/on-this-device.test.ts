import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { begin, keepRoom, openMore, unlock } from './person.ts'
import { visits } from './visit.ts'

const visit = visits()
/** What a browser does where the app could be put onto the home screen. */
const offered = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const prompt = async (): Promise<void> => document.documentElement.setAttribute('data-prompted', '')
    dispatchEvent(Object.assign(new Event('beforeinstallprompt', { cancelable: true }), { prompt }))
  })
const says = (page: Page, promised: boolean): Promise<void> =>
  page.evaluate(promised => {
    StorageManager.prototype.persisted = async () => promised
    StorageManager.prototype.persist = async () => false
  }, promised)

test('[S4] the icon is offered to Sam in Settings alone, not before the third time, with what it shows said beforehand', async () => {
  const { page } = await visit()
  await begin(page, 'Sam')
  const passphrase = await keepRoom(page)
  const row = page.getByRole('button', { name: /^Put it on the home screen.*Anybody who looks at the device/ })
  for (const time of [1, 2, 3]) {
    await page.reload()
    await unlock(page, passphrase)
    await offered(page)
    await openMore(page, 'Settings')
    await page.getByRole('link', { name: /^Copies, and paper/ }).waitFor()
    expect(await row.count(), `after ${time}`).toBe(time < 3 ? 0 : 1)
  }
  await row.click()
  expect(await page.locator('html').getAttribute('data-prompted')).toBe('')
  await row.waitFor({ state: 'detached' })
})

test('whether the browser may clear Sam’s room is said as the browser says it', async () => {
  const { page } = await visit()
  await begin(page, 'Sam')
  await keepRoom(page)
  await says(page, false)
  await openMore(page, 'Settings')
  await page.getByText('This browser may clear your room when the device runs full.').waitFor()
  await page.getByRole('button', { name: /^Ask the browser to keep it/ }).click()
  await page.getByText('It has not promised. A sealed copy elsewhere brings your room back.').waitFor()
  await says(page, true)
  await openMore(page, 'Settings')
  await page.getByText('This browser has promised not to clear it by itself.').waitFor()
})
