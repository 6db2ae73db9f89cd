import { describe, expect, test } from 'vitest'
import { begin } from './person.ts'
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
      await begin(page, { side: 'broken', me: 'Sam', other: 'Robin' })
      await page.getByRole('link', { name: 'Help now' }).locator('visible=true').first().click()
      await page.locator('a[href^="tel:"]').first().waitFor()
      await context.close()
    }
  })

  test('[S37] it says beside the numbers that calls can be seen', async () => {
    const { page, context, url } = await visit()
    await page.goto(`${url}/h`)
    await page.getByText('United Kingdom').first().click()
    await page.getByText(/bill/).locator('visible=true').first().waitFor()
    await context.close()
  })
})
