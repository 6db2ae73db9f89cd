import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { begin, goTo, keepRoom } from './person.ts'
import { leaveIsOnTop } from './leave-in-sight.ts'
import { visits } from './visit.ts'

const visit = visits()

/** The neutral page stands in for the real one: a test talks to nobody. */
const neutral = async (page: Page): Promise<void> => {
  await page
    .context()
    .route('https://www.wikipedia.org/**', route => route.fulfill({ contentType: 'text/html', body: '<title>Encyclopedia</title>' }))
}

describe('getting away from the screen', () => {
  test('[S1] Leave page is in sight and uncovered on every place, at every width, scrolled or not', async () => {
    const { page, context } = await visit()
    for (const width of [320, 390, 1280]) {
      await page.setViewportSize({ width, height: width === 320 ? 640 : 800 })
      expect(await leaveIsOnTop(page), `welcome ${width}`).toBe(true)
    }
    await begin(page, { side: 'broke', me: 'Robin', other: 'Sam' })
    for (const width of [320, 390, 1280]) {
      await page.setViewportSize({ width, height: width === 320 ? 640 : 800 })
      for (const place of ['Rehearse', 'Promises', 'Questions', 'Today']) {
        await goTo(page, place)
        expect(await leaveIsOnTop(page), `${place} ${width}`).toBe(true)
        await page.mouse.wheel(0, 5000)
        expect(await leaveIsOnTop(page), `${place} ${width}, scrolled`).toBe(true)
      }
    }
    await page.setViewportSize({ width: 390, height: 844 })
    await page.getByRole('button', { name: 'Choose a passphrase and keep it' }).click()
    await page.getByRole('dialog').waitFor()
    expect(await leaveIsOnTop(page), 'dialog').toBe(true)
    await context.close()
  })

  test('[S2] without script, Leave page is a plain link to a neutral page', async () => {
    const { page, context } = await visit({ javaScriptEnabled: false })
    await neutral(page)
    expect(await page.title()).toBe('Dropwise')
    await page.locator('a.leave').locator('visible=true').first().click()
    await page.waitForURL('https://www.wikipedia.org/')
    await context.close()
  })

  test('[S3] Back shows the lock, never what was left', async () => {
    const { page, context } = await visit()
    await neutral(page)
    await begin(page, { side: 'broken', me: 'Sam', other: 'Robin' })
    await keepRoom(page)
    await goTo(page, 'Journal')
    await page.locator('a.leave').locator('visible=true').first().click()
    await page.waitForURL('https://www.wikipedia.org/')
    await page.goBack().catch(() => undefined)
    // Chromium drops the page that replaced us or comes back to it; where it is ours again, it is the lock.
    const ours = page.url().startsWith('http://127')
    if (ours) await page.getByRole('heading', { name: 'Locked' }).waitFor()
    expect(await page.getByText(/Sam|Robin|Journal/).count()).toBe(0)
    await context.close()
  })

  test('[S5] Shift three times leaves; a capital letter in between does not', async () => {
    const { page, context } = await visit()
    await neutral(page)
    await begin(page, { side: 'broke', me: 'Robin', other: 'Sam' })
    for (const key of ['Shift', 'Shift', 'Shift+A', 'Shift']) await page.keyboard.press(key)
    expect(page.url()).not.toContain('wikipedia')
    for (const key of ['Shift', 'Shift', 'Shift']) await page.keyboard.press(key, { delay: 20 }).catch(() => undefined)
    await page.waitForURL('https://www.wikipedia.org/')
    await context.close()
  })

  test('[S8, S9] the title says nothing, the address stays, moving about leaves no history', async () => {
    const { page, context, url } = await visit()
    await begin(page, { side: 'broke', me: 'Robin', other: 'Sam' })
    const before = await page.evaluate(() => history.length)
    for (const place of ['Rehearse', 'Promises', 'Questions', 'Today', 'Rehearse']) {
      await goTo(page, place)
      expect(await page.title()).toBe('Dropwise')
      expect(page.url()).toBe(`${url}/`)
    }
    expect(await page.evaluate(() => history.length)).toBe(before)
    await context.close()
  })
})
