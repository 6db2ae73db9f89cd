import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type BrowserContext, type Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { bringChromium } from './chromium.ts'
import { begin, goTo, keepRoom, unlock } from './person.ts'

/** The app in a window of its own, as one that was installed opens: no tabs, no address bar. */
const inItsOwnWindow = async (): Promise<{ readonly profile: string; readonly context: BrowserContext; readonly page: Page }> => {
  const profile = mkdtempSync(join(tmpdir(), 'installed-'))
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: bringChromium(),
    viewport: null,
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', `--app=${inject('url')}/`],
  })
  context.setDefaultTimeout(60_000)
  const page = context.pages()[0] ?? (await context.waitForEvent('page'))
  await page.locator('#root[data-ready]').waitFor()
  return { profile, context, page }
}

test('[S4] in a window of its own, Leave page and Shift three times drop the keys and show the lock; the window stays, and goes nowhere', async () => {
  const { profile, context, page } = await inItsOwnWindow()
  expect(await page.evaluate(() => matchMedia('(display-mode: standalone)').matches)).toBe(true)
  const asked: string[] = []
  context.on('request', request => {
    if (new URL(request.url()).origin !== inject('url')) asked.push(request.url())
  })
  await begin(page, 'Sam')
  const passphrase = await keepRoom(page)
  const leaves = [
    () => page.locator('a.leave').locator('visible=true').first().click(),
    async () => {
      for (const key of ['Shift', 'Shift', 'Shift']) await page.keyboard.press(key)
    },
  ]
  for (const [time, leave] of leaves.entries()) {
    await goTo(page, 'Journal')
    const book = page.getByRole('textbox').first()
    if (time === 0) await book.pressSequentially('Slept four hours.')
    await leave()
    await page.getByRole('heading', { name: 'Locked' }).waitFor()
    expect(context.pages().map(one => one.url())).toEqual([`${inject('url')}/`])
    expect(await page.getByText(/Sam|Robin|Journal|Slept/).count()).toBe(0)
    await unlock(page, passphrase)
    await goTo(page, 'Journal')
    await expect.poll(() => book.inputValue()).toBe('Slept four hours.')
  }
  expect(asked).toEqual([])
  await context.close()
  rmSync(profile, { recursive: true, force: true })
})
