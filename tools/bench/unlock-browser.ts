import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { build, type Rolldown } from 'vite'
import { openChromium } from '../../e2e/chromium.ts'
import { figure, progress, type Figure } from './figure.ts'

const COUNT = 75_000
type InPage = { bench: { write(count: number): Promise<void>; unlock(): Promise<number> } }

const bundled = async (): Promise<string> => {
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'esnext',
      rolldownOptions: { input: join(import.meta.dirname, 'unlock-chromium/in-page.ts'), output: { codeSplitting: false } },
    },
  })) as Rolldown.RolldownOutput
  return built.output[0].code
}

/** Unlocking ten years in Chromium, from its own IndexedDB: beyond key derivation, up to what the first screen shows. */
export default async (): Promise<Figure[]> => {
  progress('unlock: Chromium writes ten years')
  const code = await bundled()
  const server = createServer((request, response) => {
    const script = request.url === '/page.js'
    response.setHeader('content-type', script ? 'text/javascript' : 'text/html')
    response.end(script ? code : '<!doctype html><title>.</title><script type="module" src="/page.js"></script>')
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const browser = await openChromium()
  const page = await (await browser.newContext()).newPage()
  page.setDefaultTimeout(600_000)
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
  await page.waitForFunction(() => 'bench' in globalThis)
  await page.evaluate(count => (globalThis as unknown as InPage).bench.write(count), COUNT)
  progress('unlock: Chromium unlocks them')
  const times: number[] = []
  for (let i = 0; i < 9; i++) {
    const took = await page.evaluate(() => (globalThis as unknown as InPage).bench.unlock())
    if (i > 0) times.push(took)
  }
  await browser.close()
  server.close()
  return [figure('unlock.chromium.75k', 'ms', times, 'beyond key derivation, from the snapshot and 511 events since, IndexedDB')]
}
