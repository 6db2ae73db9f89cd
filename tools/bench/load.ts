import { readFileSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { startRelay } from '@dropwise/relay'
import type { Browser } from 'playwright-core'
import { openChromium } from '../../e2e/chromium.ts'
import { figure, progress, type Figure } from './figure.ts'

const dist = join(import.meta.dirname, '../../apps/web/dist')

/** Kilobytes, gzip, of every script and style that the first page names. */
const shell = (): number => {
  const named = [...readFileSync(join(dist, 'index.html'), 'utf8').matchAll(/(?:src|href)="\/(assets\/[^"]+\.(?:js|css))"/g)].map(
    m => m[1] ?? '',
  )
  return named.reduce((sum, file) => sum + gzipSync(readFileSync(join(dist, file)), { level: 9 }).length, 0) / 1000
}

/** Milliseconds until a first visit can be used, at a quarter of the speed and 150 ms / 1.6 Mbit/s. */
const usable = async (browser: Browser, url: string): Promise<number> => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } })
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  await devtools.send('Network.enable')
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 200_000,
    uploadThroughput: 93_750,
  })
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  const from = performance.now()
  await page.goto(url, { waitUntil: 'commit' })
  await page.waitForSelector('#root[data-ready]')
  const took = performance.now() - from
  await context.close()
  return took
}

/** The first load: how much comes, and when it can be used. */
export default async (): Promise<Figure[]> => {
  progress('load: a first visit on a slow phone')
  const relay = await startRelay({ port: 0, host: '127.0.0.1', data: await mkdtemp(join(tmpdir(), 'bench-')), web: dist })
  const browser = await openChromium()
  const times: number[] = []
  for (let i = 0; i < 5; i++) times.push(await usable(browser, relay.url))
  await browser.close()
  await relay.close()
  return [figure('load.shell.gz', 'kB', [shell()]), figure('load.usable', 'ms', times, '4× CPU, 150 ms, 1.6 Mbit/s')]
}
