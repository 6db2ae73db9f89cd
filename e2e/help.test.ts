import { describe, expect, test } from 'vitest'
import { keptByThePage } from './hunting/kept-by-the-page.ts'
import { begin, goTo, keepRoom } from './person.ts'
import { visits } from './visit.ts'

const visit = visits()

describe('help', () => {
  test('[S36] opens without script and before unlocking, with numbers that dial as they are dialled', async () => {
    const { page, context, url } = await visit({ javaScriptEnabled: false })
    await page.getByRole('link', { name: 'Help now' }).locator('visible=true').first().click()
    expect(page.url()).toBe(`${url}/h`)
    await page.getByText('United Kingdom').first().click()
    const numbers = await page.locator('a[href^="tel:"]').evaluateAll(links => links.map(a => a.getAttribute('href')))
    expect(numbers.length).toBeGreaterThan(30)
    for (const tel of numbers) expect(tel).toMatch(/^tel:[\d*#]+$/)
    expect(numbers).toContain('tel:116123')
    expect(await page.title()).toBe('Dropwise')
    await context.close()
  })

  test('[S36] is one tap away inside, on a phone and on a desktop', async () => {
    for (const width of [390, 1280]) {
      const { page, context } = await visit({ viewport: { width, height: 800 } })
      await begin(page, 'Sam')
      await page.getByRole('link', { name: 'Help now' }).locator('visible=true').first().click()
      await page.locator('a[href^="tel:"]').first().waitFor()
      await context.close()
    }
  })

  test('[S37] opening help writes nothing down: inside a room, before unlocking, and on the plain page', { timeout: 720_000 }, async () => {
    const { page, context, url } = await visit()
    await begin(page, 'Sam')
    await keepRoom(page)
    const kept = async () => (await keptByThePage(page)).toString()
    // What tidies itself up after unlocking is done by then.
    await goTo(page, 'Journal')
    await page.waitForTimeout(6_000)
    const before = await kept()
    await page.getByRole('link', { name: 'Help now' }).locator('visible=true').first().click()
    await page.getByText('United Kingdom').first().click()
    await page.locator('a[href^="tel:"]').locator('visible=true').first().waitFor()
    await goTo(page, 'Journal')
    expect(await kept()).toBe(before)
    await page.goto(`${url}/h`)
    await page.getByText('United Kingdom').first().click()
    await page.goto(url)
    await page.getByLabel('Passphrase', { exact: true }).waitFor()
    await page.getByRole('link', { name: 'Help now' }).locator('visible=true').first().click()
    await page.goto(url)
    // The history counts pages of this tab, which a browser does by itself.
    const rows = (all: string) => all.replaceAll(/"https?:[^"]*"/gu, '')
    expect(rows(await kept())).toBe(rows(before))
    await context.close()
  })

  test('[S37] it says beside the numbers that calls can be seen', async () => {
    const { page, context, url } = await visit()
    await page.goto(`${url}/h`)
    await page.getByText('United Kingdom').first().click()
    await page.getByText(/bill/).locator('visible=true').first().waitFor()
    await context.close()
  })
})
