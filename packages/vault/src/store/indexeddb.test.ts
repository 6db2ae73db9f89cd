import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Browser, type Page } from 'playwright-core'
import { build, type Rolldown } from 'vite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { recordContract } from './records.contract.ts'

type InPage = {
  vault: {
    runCase(name: string): Promise<void>
    writeOn(passphrase: string, kept: (count: number) => void): Promise<void>
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

/** A Chromium of our own with a profile that outlives it, so that it can be killed like a process. */
const start = async (profile: string): Promise<{ page: Page; kill: () => Promise<void> }> => {
  const args = ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--remote-debugging-port=0', `--user-data-dir=${profile}`]
  const child = spawn(browserPath, args, { stdio: ['ignore', 'ignore', 'pipe'], detached: true })
  const ended = new Promise<void>(resolve => {
    child.once('exit', () => resolve())
  })
  const address = await new Promise<string>(resolve => {
    let said = ''
    child.stderr.on('data', (data: Buffer) => {
      said += data.toString()
      const [, found] = /DevTools listening on (ws:\S+)/u.exec(said) ?? []
      if (found) resolve(found)
    })
  })
  const connected = await chromium.connectOverCDP(address)
  const [context] = connected.contexts()
  if (!context) throw new Error('no context')
  return {
    page: await context.newPage(),
    kill: async () => {
      process.kill(-(child.pid ?? 0), 'SIGKILL')
      await ended
    },
  }
}

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
  let url = ''

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
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
    await visit(page)
  })

  afterAll(async () => {
    await browser.close()
    server.close()
  })

  const visit = async (at: Page): Promise<void> => {
    await at.goto(url)
    await at.waitForFunction(() => 'vault' in globalThis)
  }

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

  test('[RM3] the browser is killed while Sam writes: whatever it had called kept is there', async () => {
    const profile = mkdtempSync(join(tmpdir(), 'vault-kill-'))
    let kept = 0
    const first = await start(profile)
    await visit(first.page)
    const enough = new Promise<void>(resolve => {
      first.page
        .exposeFunction('tell', (count: number) => {
          kept = count
          if (count === 300) resolve()
        })
        .then(() =>
          first.page.evaluate(() =>
            (globalThis as unknown as InPage).vault.writeOn(
              'marble otter window cello',
              (globalThis as unknown as { tell: (count: number) => void }).tell,
            ),
          ),
        )
        .catch(() => {})
    })
    await enough
    await first.kill()
    const second = await start(profile)
    await visit(second.page)
    const read = await second.page.evaluate(() => (globalThis as unknown as InPage).vault.read('marble otter window cello'))
    await second.kill()
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
    expect(read.count).toBeGreaterThanOrEqual(kept)
    expect(read).toMatchObject({ first: 'entry 0', last: `entry ${read.count - 1}` })
  })
})
