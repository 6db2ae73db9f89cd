import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject } from 'vitest'
import { openChromium } from './chromium.ts'

/** A page of a fresh device, and what went wrong on it. */
export type Visit = { readonly page: Page; readonly context: BrowserContext; readonly url: string }

const phone = { viewport: { width: 390, height: 844 } }

/**
 * Visits to the app in one Chromium for a whole file. Every visit is a device of its own; a console error, an unhandled one, or a request
 * that leaves the app's origin fails the test (H10, S14).
 */
export const visits = (): ((options?: BrowserContextOptions) => Promise<Visit>) => {
  let browser: Browser
  beforeAll(async () => {
    browser = await openChromium()
  })
  afterAll(() => browser?.close())

  return async options => {
    const url = inject('url')
    const context = await browser.newContext({ ...phone, ...options })
    context.setDefaultTimeout(60_000)
    const page = await context.newPage()
    const wrong: string[] = []
    page.on('console', message => {
      if (message.type() === 'error') wrong.push(`${message.text()} ${message.location().url}`)
    })
    page.on('pageerror', error => wrong.push(String(error)))
    context.on('request', request => {
      const to = new URL(request.url())
      if (!/^(data|blob|about|chrome-extension):$/.test(to.protocol) && to.origin !== url && !leavesOnPurpose(request.url()))
        wrong.push(`left for ${request.url()}`)
    })
    // Where a page fails, the words matter more than where they were found.
    page.on('close', () => expect(wrong, wrong.join('\n')).toEqual([]))
    await page.goto(url)
    return { page, context, url }
  }
}

/** The one allowed foreign address is the neutral page one leaves to (S6). */
const leavesOnPurpose = (to: string): boolean => new URL(to).hostname === 'www.wikipedia.org'
