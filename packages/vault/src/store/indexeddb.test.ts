import { existsSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { chromium, type Browser, type Page } from 'playwright-core'
import { build, type Rolldown } from 'vite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { recordContract } from './records.contract.ts'

type InPage = {
  vault: {
    runCase(name: string): Promise<void>
    write(passphrase: string, text: string, count: number, batch: number): Promise<void>
    read(
      passphrase: string,
    ): Promise<{ count: number; first: string; last: string; unlock: number; cold: number; snapshot: number; snapshotBytes: number }>
    dump(): Promise<string>
  }
}

const browserPath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium'
/** How many events Sam has written; `VAULT_EVENTS=75000` for the figure of ten years. */
const events = Number(process.env['VAULT_EVENTS'] ?? 3000)

const bundle = async (): Promise<string> => {
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'esnext',
      rolldownOptions: { input: join(import.meta.dirname, 'page.contract.ts'), output: { codeSplitting: false } },
    },
  })) as Rolldown.RolldownOutput
  return built.output[0].code
}

// Skipped only where there is no Chromium; the house's browser tests bring one.
describe.skipIf(!existsSync(browserPath))('records in IndexedDB', () => {
  let server: Server
  let browser: Browser
  let page: Page

  beforeAll(async () => {
    const code = await bundle()
    server = createServer((request, response) => {
      const script = request.url === '/page.js'
      response.setHeader('content-type', script ? 'text/javascript' : 'text/html')
      response.end(script ? code : '<!doctype html><title>.</title><script type="module" src="/page.js"></script>')
    })
    await new Promise<void>(resolve => {
      server.listen(0, '127.0.0.1', resolve)
    })
    browser = await chromium.launch({ executablePath: browserPath, args: ['--no-sandbox', '--disable-gpu'] })
    page = await (await browser.newContext()).newPage()
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
    await page.waitForFunction(() => 'vault' in globalThis)
  })

  afterAll(async () => {
    await browser.close()
    server.close()
  })

  test.each(recordContract)('$name', async ({ name }) => {
    await expect(page.evaluate(one => (globalThis as unknown as InPage).vault.runCase(one), name)).resolves.toBeUndefined()
  })

  test('[ST3, ST6] Sam writes, closes the page, comes back; nothing that Sam wrote lies there in plain', async () => {
    const canary = 'a canary sang at four in the morning'
    await page.evaluate(([text, count]) => (globalThis as unknown as InPage).vault.write('marble otter window cello', text, count, 1000), [
      canary,
      events,
    ] as const)
    await page.reload()
    await page.waitForFunction(() => 'vault' in globalThis)
    const read = await page.evaluate(() => (globalThis as unknown as InPage).vault.read('marble otter window cello'))
    expect(read).toMatchObject({ count: events, first: `${canary} 0`, last: `${canary} ${events - 1}` })
    const dump = await page.evaluate(() => (globalThis as unknown as InPage).vault.dump())
    expect(dump.length).toBeGreaterThan(events * 100)
    for (const word of ['canary', 'journal', 'Dublin', 'marble']) expect(dump).not.toContain(word)
    if (events >= 75_000) console.info(read)
  })
})
