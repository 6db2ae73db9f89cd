import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type BrowserContext, type Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { bringChromium } from './chromium.ts'
import { beforeTheWorker, clockOf } from './clock.ts'
import { begin, goTo, keepRoom, unlock } from './person.ts'
import { visits } from './visit.ts'

const visit = visits()

const paper = (page: Page) => page.getByRole('main').locator('textarea').first()

/** Types into the book. Nothing is pressed: what stands there is a draft. */
const write = async (page: Page, words: string): Promise<void> => {
  await goTo(page, 'Journal')
  await paper(page).fill(words)
}

/** A browser that gives the worker no storage, as some do in a private window, until it is told otherwise. */
const shutStorage = async (context: BrowserContext): Promise<(page: Page, shut: boolean) => Promise<void>> => {
  const state = { shut: true }
  await beforeTheWorker(
    context,
    () => `{
      let shut = ${state.shut}
      const open = indexedDB.open.bind(indexedDB)
      new BroadcastChannel('storage').addEventListener('message', ({ data }) => { shut = data })
      IDBFactory.prototype.open = (...given) => {
        if (shut) throw new DOMException('The user denied permission to access the database.', 'SecurityError')
        return open(...given)
      }
    }`,
  )
  return async (page, shut) => {
    state.shut = shut
    await page.evaluate(now => {
      const channel = new BroadcastChannel('storage')
      channel.postMessage(now)
      channel.close()
    }, shut)
  }
}

const chooseAgain = async (page: Page): Promise<void> => {
  await page.getByRole('dialog').getByRole('button', { name: 'Keep it' }).click()
}

describe('a browser that keeps nothing', () => {
  test('[A9] Sam’s private window: one sentence, the words stay on the page, and once it gives storage, the same press keeps them', async () => {
    const { page, context, url } = await visit({ serviceWorkers: 'block' })
    const storage = await shutStorage(context)
    await page.goto(url)
    await begin(page, 'Sam')
    await write(page, 'The station again.')
    const dialog = page.getByRole('dialog')
    await page.getByRole('button', { name: 'Choose a passphrase and keep it' }).click()
    const words =
      (await dialog
        .locator('.generated')
        .filter({ hasText: /\w+ \w+/ })
        .textContent()) ?? ''
    await dialog.getByLabel('The words, once more').fill(words)
    await chooseAgain(page)
    await dialog.getByText('This browser gave no place to keep it').waitFor()
    await storage(page, false)
    await chooseAgain(page)
    await dialog.waitFor({ state: 'detached' })
    expect(await paper(page).inputValue()).toBe('The station again.')
    await page.reload()
    await unlock(page, words)
    await goTo(page, 'Journal')
    await expect.poll(() => paper(page).inputValue()).toBe('The station again.')
    await context.close()
  })

  test('[A9] a room is here, and the browser lets nobody look: the lock says so, and opens once it does', async () => {
    const { page, context, url } = await visit({ serviceWorkers: 'block' })
    const storage = await shutStorage(context)
    await page.goto(url)
    await storage(page, false)
    await page.reload()
    await begin(page, 'Sam')
    await write(page, 'The station again.')
    const passphrase = await keepRoom(page)
    await storage(page, true)
    await page.reload()
    await page.getByLabel('Passphrase', { exact: true }).fill(passphrase)
    await page.getByRole('button', { name: 'Unlock' }).click()
    await page.getByText('This browser does not let the page look at what is kept here').waitFor()
    await storage(page, false)
    await unlock(page, passphrase)
    await goTo(page, 'Journal')
    await expect.poll(() => paper(page).inputValue()).toBe('The station again.')
    await context.close()
  })

  test('[A9, S1] every storage is closed to the page: it opens all the same, everything can be written, and Leave page is there', async () => {
    const { page, context, url } = await visit({ serviceWorkers: 'block' })
    await context.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage'])
        Object.defineProperty(globalThis, name, {
          get: () => {
            throw new DOMException('Access is denied for this document.', 'SecurityError')
          },
        })
    })
    await shutStorage(context)
    await page.goto(url)
    await begin(page, 'Sam')
    await write(page, 'The station again.')
    await goTo(page, 'My room')
    await goTo(page, 'Journal')
    expect(await paper(page).inputValue()).toBe('The station again.')
    expect(await page.locator('a.leave').locator('visible=true').first().getAttribute('href')).toBe('https://www.wikipedia.org/')
    await context.close()
  })
})

describe('a device that runs full, or is emptied', () => {
  test('[A9] the disk is full when Sam writes: it is said, nothing typed is gone, and the words are kept by themselves once there is room', async () => {
    const profile = mkdtempSync(join(tmpdir(), 'profile-'))
    const url = inject('url')
    // Chromium looks at the disk once in half a minute, and for the first time at the first word: so the browser is opened twice.
    const open = async (): Promise<{ context: BrowserContext; page: Page }> => {
      const options = { executablePath: bringChromium(), args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] }
      const context = await chromium.launchPersistentContext(profile, options)
      context.setDefaultTimeout(60_000)
      return { context, page: context.pages()[0] ?? (await context.newPage()) }
    }
    const first = await open()
    await first.page.goto(url)
    await begin(first.page, { side: 'broken', me: 'Sam', other: 'Robin' })
    const passphrase = await keepRoom(first.page)
    await first.context.close()

    const { page, context } = await open()
    const cdp = await context.newCDPSession(page)
    await page.goto(url)
    await cdp.send('Storage.overrideQuotaForOrigin', { origin: url, quotaSize: 1 })
    await unlock(page, passphrase)
    await write(page, 'The station again.')
    const said = page.getByText('This device did not keep it. It may be full.')
    await said.waitFor()
    await page.getByRole('button', { name: 'Put it in the book' }).click()
    await said.waitFor()
    expect(await paper(page).inputValue()).toBe('The station again.')
    await cdp.send('Storage.overrideQuotaForOrigin', { origin: url })
    await said.waitFor({ state: 'detached', timeout: 60_000 })
    await page.reload()
    await unlock(page, passphrase)
    await goTo(page, 'Journal')
    await expect.poll(() => paper(page).inputValue()).toBe('The station again.')
    await page.getByRole('button', { name: 'Put it in the book' }).click()
    await page.getByRole('link', { name: /^The station again/ }).waitFor()
    await context.close()
    rmSync(profile, { recursive: true, force: true })
  })

  test('[A9] the browser clears away what was kept, under an open room: it is said, the page keeps its words, and afterwards nobody is left guessing', async () => {
    const { page, context, url } = await visit({ serviceWorkers: 'block' })
    await begin(page, 'Sam')
    await keepRoom(page)
    await write(page, 'The station again.')
    const cdp = await context.newCDPSession(page)
    await cdp.send('Storage.clearDataForOrigin', { origin: url, storageTypes: 'indexeddb' })
    await paper(page).fill('The station again, and more.')
    await page.getByText('This device did not keep it.').waitFor()
    expect(await paper(page).inputValue()).toBe('The station again, and more.')
    await page.reload()
    await page.getByText('What was kept on this device is gone.').waitFor()
    await context.close()
  })
})

describe('a clock that was moved', () => {
  test.each([
    ['three years back', -1_095],
    ['five years on', 1_826],
    ['to before this was made', -20_000],
  ])('[A9] %s: the room opens, what was written is there, and more can be written', async (_, days) => {
    const { page, context, url } = await visit({ serviceWorkers: 'block' })
    const clock = await clockOf(context)
    await page.goto(url)
    await begin(page, 'Sam')
    const passphrase = await keepRoom(page)
    await write(page, 'Before.')
    await page.getByRole('button', { name: 'Put it in the book' }).click()
    await page.getByRole('link', { name: /^Before/ }).waitFor()
    clock.daysGoBy(days)
    await page.reload()
    await unlock(page, passphrase)
    const goIn = page.getByRole('button', { name: 'Go in' })
    if (days > 60) await goIn.click()
    await write(page, 'After.')
    await page.getByRole('button', { name: 'Put it in the book' }).click()
    await page.getByRole('link', { name: /^After/ }).waitFor()
    await page.getByRole('link', { name: /^Before/ }).waitFor()
    clock.daysGoBy(-days)
    await page.reload()
    await unlock(page, passphrase)
    await goTo(page, 'Journal')
    for (const words of [/^Before/, /^After/]) await page.getByRole('link', { name: words }).waitFor()
    await context.close()
  })
})
