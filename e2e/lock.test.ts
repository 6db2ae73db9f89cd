import { describe, expect, test } from 'vitest'
import { begin, goTo, keepRoom, unlock } from './person.ts'
import { visits } from './visit.ts'

const visit = visits()

/** What the browser tells a page whose tab goes out of sight, or comes back. */
const hide =
  'Object.defineProperty(document, "visibilityState", { configurable: true, get: () => "hidden" }); document.dispatchEvent(new Event("visibilitychange"))'
const show =
  'Object.defineProperty(document, "visibilityState", { configurable: true, get: () => "visible" }); document.dispatchEvent(new Event("visibilitychange"))'

describe('the open app is left on the table', () => {
  test('[S11] it is covered while out of sight, and locks itself when that lasts two minutes', async () => {
    const { page, context } = await visit()
    await begin(page, { side: 'broken', me: 'Sam', other: 'Robin' })
    const passphrase = await keepRoom(page)
    await page.clock.install()
    await page.evaluate(hide)
    expect(await page.evaluate(() => document.documentElement.classList.contains('covered'))).toBe(true)
    await page.evaluate(show)
    expect(await page.evaluate(() => document.documentElement.classList.contains('covered'))).toBe(false)
    await page.evaluate(hide)
    await page.clock.fastForward('02:01')
    await page.evaluate(show)
    await page.getByRole('heading', { name: 'Locked' }).waitFor()
    expect(await page.getByText(/Sam|Robin/).count()).toBe(0)
    await unlock(page, passphrase)
    await context.close()
  })

  test('Lock now locks, and the journal that was being written is there afterwards', async () => {
    const { page, context } = await visit()
    await begin(page, { side: 'broken', me: 'Sam', other: 'Robin' })
    const passphrase = await keepRoom(page)
    await goTo(page, 'Journal')
    await page.getByRole('textbox').first().fill('Slept four hours. The station again.')
    await page.getByRole('link', { name: /^More/ }).locator('visible=true').first().click()
    await page.getByRole('button', { name: /Lock now/ }).click()
    await page.getByRole('heading', { name: 'Locked' }).waitFor()
    await unlock(page, passphrase)
    await goTo(page, 'Journal')
    await expect
      .poll(async () => (await page.getByRole('textbox').first().inputValue()) + (await page.getByRole('main').textContent()))
      .toContain('Slept four hours')
    await context.close()
  })
})
