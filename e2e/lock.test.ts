import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { clockOf } from './clock.ts'
import { lookedAt } from './looked-at.ts'
import { begin, goTo, keepRoom, openMore, unlock } from './person.ts'
import { visits } from './visit.ts'

const visit = visits()

/** What the browser tells a page whose tab goes out of sight, or comes back. */
const hide =
  'Object.defineProperty(document, "visibilityState", { configurable: true, get: () => "hidden" }); document.dispatchEvent(new Event("visibilitychange"))'
const show =
  'Object.defineProperty(document, "visibilityState", { configurable: true, get: () => "visible" }); document.dispatchEvent(new Event("visibilitychange"))'

const isCovered = (page: Page): Promise<boolean> => page.evaluate(() => document.documentElement.classList.contains('covered'))

describe('the open app is left on the table', () => {
  test('[S11] it is covered while out of sight, and locks itself when that lasts two minutes', async () => {
    const { page, context } = await visit()
    await begin(page, 'Sam')
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

  test('[S11] Robin comes in and has Sam unlock: the first page opens, and not the one that Sam was reading', async () => {
    const { page, context } = await visit()
    await begin(page, 'Sam')
    const passphrase = await keepRoom(page)
    await openMore(page, 'When hurt becomes control')
    await page.getByRole('heading', { level: 1, name: /^When hurt/u }).waitFor()
    await page.clock.install()
    await page.evaluate(hide)
    await page.clock.fastForward('02:01')
    await page.evaluate(show)
    await page.getByRole('heading', { name: 'Locked' }).waitFor()
    await unlock(page, passphrase)
    await page.getByRole('heading', { level: 1, name: 'How safe does it feel today?' }).waitFor()
    await context.close()
  })

  test('[S11] behind another window it is covered, and locks itself when that lasts two minutes', async () => {
    const { page, context } = await visit()
    await begin(page, 'Sam')
    await keepRoom(page)
    await page.clock.install()
    await page.evaluate(() => dispatchEvent(new Event('blur')))
    await page.clock.fastForward('01:50')
    await page.evaluate(() => dispatchEvent(new Event('focus')))
    expect(await page.getByRole('heading', { name: 'Locked' }).count()).toBe(0)
    await page.evaluate(() => dispatchEvent(new Event('blur')))
    await page.clock.fastForward('02:01')
    await page.evaluate(() => dispatchEvent(new Event('focus')))
    await page.getByRole('heading', { name: 'Locked' }).waitFor()
    await context.close()
  })

  test('[S11] the machine slept with the page in front of it: whoever wakes it finds the lock', async () => {
    const { page, context } = await visit()
    await begin(page, 'Sam')
    await keepRoom(page)
    await page.clock.install()
    await page.clock.fastForward('08:00:00')
    await page.getByRole('heading', { name: 'Locked' }).waitFor()
    await context.close()
  })

  test('[S11] what is typed at the lock is covered out of sight, and is not left lying there', async () => {
    const { page, context } = await visit()
    await begin(page, 'Sam')
    const passphrase = await keepRoom(page)
    await page.reload()
    const typed = page.getByLabel('Passphrase', { exact: true })
    await typed.fill(passphrase)
    await page.getByRole('button', { name: 'Show' }).click()
    await page.clock.install()
    await page.evaluate(hide)
    expect(await isCovered(page)).toBe(true)
    await page.evaluate(show)
    expect(await isCovered(page)).toBe(false)
    expect(await typed.inputValue()).toBe(passphrase)
    await page.evaluate(() => dispatchEvent(new Event('blur')))
    expect(await isCovered(page)).toBe(true)
    await page.clock.fastForward('02:01')
    await page.evaluate(() => dispatchEvent(new Event('focus')))
    await expect.poll(() => typed.inputValue()).toBe('')
    expect(await typed.getAttribute('type')).toBe('password')
    await page.getByRole('link', { name: 'I forgot it, and have twelve words on paper' }).click()
    const words = page.getByRole('textbox').first()
    await words.fill('abandon ability able')
    await page.evaluate(hide)
    expect(await isCovered(page)).toBe(true)
    await page.clock.fastForward('02:01')
    await page.evaluate(show)
    await expect.poll(() => words.inputValue()).toBe('')
    await context.close()
  })

  test('[S11] before anybody typed anything, another window in front covers nothing; out of sight, everything is covered, help as well', async () => {
    const { page, context, url } = await visit()
    for (const address of ['/', '/h', '/f']) {
      await page.goto(`${url}${address}`)
      await page.evaluate(() => dispatchEvent(new Event('blur')))
      expect(await isCovered(page)).toBe(false)
      await page.evaluate(hide)
      expect(await isCovered(page)).toBe(true)
      await page.evaluate(show)
      expect(await isCovered(page)).toBe(false)
    }
    await context.close()
  })

  test('Lock now locks, and the journal that was being written is there afterwards', async () => {
    const { page, context } = await visit()
    await begin(page, 'Sam')
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

  test('[S43] whoever comes back after seventy days meets a page that asks for nothing, and goes in when they like', async () => {
    const { page, context, url } = await visit({ serviceWorkers: 'block' })
    const clock = await clockOf(context)
    await page.goto(url)
    await begin(page, 'Sam')
    const passphrase = await keepRoom(page)
    clock.daysGoBy(70)
    await page.reload()
    await unlock(page, passphrase)
    await page.getByRole('heading', { name: 'It has been a while.' }).waitFor()
    await lookedAt(page, 'back-after-long')
    await page.getByRole('main').getByRole('button', { name: 'Go in' }).click()
    await page.getByRole('heading', { name: 'It has been a while.' }).waitFor({ state: 'detached' })
    await context.close()
  })
})
