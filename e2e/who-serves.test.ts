import { subscribe } from 'node:diagnostics_channel'
import { mkdtemp, rm } from 'node:fs/promises'
import type { IncomingMessage } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startRelay } from '@dropwise/relay'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openChromium } from './chromium.ts'
import { begin, goTo, keepRoom, openMore, unlock } from './person.ts'

const web = process.env['DROPWISE_WEB'] ?? join(import.meta.dirname, '../apps/web/dist')
let browser: Browser
beforeAll(async () => {
  browser = await openChromium()
})
afterAll(() => browser?.close())

/** All that Robin, who runs the relay, is asked for. */
const asked: string[] = []
subscribe('http.server.request.start', message => {
  const { request } = message as { request: IncomingMessage }
  asked.push(request.url ?? '')
})

test.each(['allow', 'block'] as const)(
  '[S17, S34] Robin runs the relay: once the app is there, nothing tells which page Sam opens, or that Sam writes (service workers: %s)',
  { timeout: 720_000 },
  async serviceWorkers => {
    const data = await mkdtemp(join(tmpdir(), 'who-serves-'))
    const relay = await startRelay({ port: 0, host: '127.0.0.1', data, web })
    const context = await browser.newContext({ serviceWorkers, viewport: { width: 390, height: 844 } })
    context.setDefaultTimeout(60_000)
    const page = await context.newPage()
    asked.length = 0
    await page.goto(relay.url)
    await begin(page, 'Sam')
    const passphrase = await keepRoom(page)
    // The last file of the list is the last that is asked for.
    await expect.poll(() => asked.some(url => url.includes('write-plan')), { timeout: 360_000 }).toBe(true)
    await page.waitForTimeout(1_000)

    asked.length = 0
    await openMore(page, 'When hurt becomes control')
    await page.getByRole('heading', { level: 1, name: /^When hurt/u }).waitFor()
    await openMore(page, 'Rehearse')
    await page.getByLabel(/^Your draft to/u).fill('You never listen. I swear it will never happen again.')
    await goTo(page, 'Journal')
    await page.getByRole('textbox').first().fill('Slept four hours.')
    await openMore(page, 'Help now')
    await page.getByRole('heading', { level: 1, name: /^Help/u }).waitFor()
    expect(asked).toEqual([])

    // Opening it again asks for a newer version, which no page can prevent, and for nothing else. Without a service worker all of it comes anew.
    await page.reload()
    await unlock(page, passphrase)
    await openMore(page, 'What I share')
    const kept = serviceWorkers === 'allow'
    expect(asked.filter(url => kept && url !== '/sw.js')).toEqual([])
    await context.close()
    await relay.close()
    await rm(data, { recursive: true, force: true })
  },
)
