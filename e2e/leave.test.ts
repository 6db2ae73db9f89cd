import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { begin, goTo, keepRoom, unlock } from './person.ts'
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
    await begin(page, 'Robin')
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
    // It may still be on its way in.
    await expect.poll(() => leaveIsOnTop(page), { message: 'dialog' }).toBe(true)
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

  test('[S3, A9] it covers in the same moment, takes this page out of the history, and keeps the letters typed just before', async () => {
    const { page, context, url } = await visit()
    await neutral(page)
    // A page before ours, so that Back has somewhere to lead: past the room, not into it.
    await page.goto(`${url}/h`)
    await page.goto(url)
    await begin(page, 'Sam')
    const passphrase = await keepRoom(page)
    await goTo(page, 'Journal')
    await page.getByRole('textbox').first().pressSequentially('Slept four hours.')
    const left = await page.evaluate(() => {
      const link = [...document.querySelectorAll<HTMLElement>('a.leave')].find(one => one.offsetWidth > 0)
      const wasThere = document.body.innerText.includes('Your book')
      link?.click()
      return { wasThere, words: document.body.innerText, visibility: getComputedStyle(document.body).visibility }
    })
    expect(left).toEqual({ wasThere: true, words: '', visibility: 'hidden' })
    await page.waitForURL('https://www.wikipedia.org/')
    await page.goBack()
    expect(page.url()).toBe(`${url}/h`)
    await page.goto(url)
    await unlock(page, passphrase)
    await goTo(page, 'Journal')
    await expect.poll(() => page.getByRole('textbox').first().inputValue()).toBe('Slept four hours.')
    await context.close()
  })

  test('[S3] whoever goes away by the address bar comes Back to the lock', async () => {
    const { page, context, url } = await visit()
    await neutral(page)
    await begin(page, 'Sam')
    await keepRoom(page)
    await goTo(page, 'Journal')
    await page.goto('https://www.wikipedia.org/')
    await page.goBack()
    expect(page.url()).toBe(`${url}/`)
    await page.getByRole('heading', { name: 'Locked' }).waitFor()
    expect(await page.getByText(/Sam|Robin|Journal/).count()).toBe(0)
    await context.close()
  })

  test('[S4] installed, there is no page to go to: it drops the keys and shows the lock', async () => {
    const { page, context, url } = await visit()
    await begin(page, 'Sam')
    const passphrase = await keepRoom(page)
    // Chromium without a window cannot be installed: it only says that it is.
    await page.evaluate(() => {
      const told = matchMedia
      globalThis.matchMedia = query => told(query.includes('display-mode') ? 'all' : query)
    })
    await goTo(page, 'Journal')
    await page.getByRole('textbox').first().pressSequentially('Slept four hours.')
    await page.locator('a.leave').locator('visible=true').first().click()
    await page.getByRole('heading', { name: 'Locked' }).waitFor()
    expect(page.url()).toBe(`${url}/`)
    expect(await page.getByText(/Sam|Robin|Journal|Slept/).count()).toBe(0)
    await unlock(page, passphrase)
    await goTo(page, 'Journal')
    await expect.poll(() => page.getByRole('textbox').first().inputValue()).toBe('Slept four hours.')
    await context.close()
  })

  test('[S5] Shift three times leaves; a capital letter in between does not', async () => {
    const { page, context } = await visit()
    await neutral(page)
    await begin(page, 'Robin')
    for (const key of ['Shift', 'Shift', 'Shift+A', 'Shift']) await page.keyboard.press(key)
    expect(page.url()).not.toContain('wikipedia')
    for (const key of ['Shift', 'Shift', 'Shift']) await page.keyboard.press(key, { delay: 20 }).catch(() => undefined)
    await page.waitForURL('https://www.wikipedia.org/')
    await context.close()
  })

  test('[S8, S9] the title says nothing, the address stays, moving about leaves no history', async () => {
    const { page, context, url } = await visit()
    await begin(page, 'Robin')
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
