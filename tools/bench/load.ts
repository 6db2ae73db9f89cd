import { readFileSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { startRelay } from '@dropwise/relay'
import type { Browser, Page } from 'playwright-core'
import { openChromium } from '../../e2e/chromium.ts'
import { begin, goTo } from '../../e2e/person.ts'
import { figure, progress, type Figure } from './figure.ts'

const dist = join(import.meta.dirname, '../../apps/web/dist')

/** Kilobytes, gzip, of every script and style that the first page names. */
const shell = (): number => {
  const named = [...readFileSync(join(dist, 'index.html'), 'utf8').matchAll(/(?:src|href)="\/(assets\/[^"]+\.(?:js|css))"/g)].map(
    m => m[1] ?? '',
  )
  return named.reduce((sum, file) => sum + gzipSync(readFileSync(join(dist, file)), { level: 9 }).length, 0) / 1000
}

type Watched = { shift: number; longest: number }
const watch = (): void => {
  const watched = { shift: 0, longest: 0 }
  Object.assign(globalThis, { watched })
  new PerformanceObserver(list => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
      if (!entry.hadRecentInput) watched.shift += entry.value
  }).observe({ type: 'layout-shift', buffered: true })
  new PerformanceObserver(list => {
    for (const { duration } of list.getEntries()) watched.longest = Math.max(watched.longest, duration)
  }).observe({ type: 'longtask', buffered: true })
}
const seen = (page: Page): Promise<Watched> => page.evaluate(() => (globalThis as unknown as { watched: Watched }).watched)

/** A page of a fresh device at a quarter of the speed, 150 ms and 1.6 Mbit/s away. */
const slowPage = async (browser: Browser) => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } })
  const page = await context.newPage()
  await page.addInitScript(watch)
  const devtools = await context.newCDPSession(page)
  await devtools.send('Network.enable')
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 200_000,
    uploadThroughput: 93_750,
  })
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  return { page, devtools, close: () => context.close() }
}

/** Milliseconds until a first visit can be used, and how far things moved until a second after it. */
const firstVisit = async (browser: Browser, url: string): Promise<{ readonly ms: number; readonly shift: number }> => {
  const { page, close } = await slowPage(browser)
  const from = performance.now()
  await page.goto(url, { waitUntil: 'commit' })
  await page.waitForSelector('#root[data-ready]')
  const ms = performance.now() - from
  await page.waitForTimeout(1000)
  const { shift } = await seen(page)
  await close()
  return { ms, shift }
}

const DRAFT = "I'm sorry if you were hurt. It was just texting, and I was lonely. Can't we move on? I told you everything in March. "

/** The longest task of the page while somebody types a draft into Rehearse; 0 where none took 50 ms. */
const typing = async (browser: Browser, url: string): Promise<number> => {
  const { page, devtools, close } = await slowPage(browser)
  page.setDefaultTimeout(60_000)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  await page.goto(url)
  await begin(page, { side: 'broke', me: 'Robin', other: 'Sam' })
  await goTo(page, 'Rehearse')
  const words = page.getByLabel(/^Your draft to/)
  await words.fill(DRAFT)
  await page.getByRole('heading', { name: /places to look again/u }).waitFor()
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  await page.waitForTimeout(500)
  await page.evaluate(() => void ((globalThis as unknown as { watched: Watched }).watched.longest = 0))
  await words.pressSequentially(DRAFT, { delay: 60 })
  await page.waitForTimeout(500)
  const { longest } = await seen(page)
  await close()
  return longest
}

/** The first load: how much comes, when it can be used, whether it stands still, and whether typing is ever held up. */
export default async (): Promise<Figure[]> => {
  progress('load: a first visit on a slow phone')
  const relay = await startRelay({ port: 0, host: '127.0.0.1', data: await mkdtemp(join(tmpdir(), 'bench-')), web: dist })
  const browser = await openChromium()
  const visits: Awaited<ReturnType<typeof firstVisit>>[] = []
  for (let i = 0; i < 5; i++) visits.push(await firstVisit(browser, relay.url))
  progress('load: typing in Rehearse')
  const longest: number[] = []
  for (let i = 0; i < 3; i++) longest.push(await typing(browser, relay.url))
  await browser.close()
  await relay.close()
  const slow = '4× CPU, 150 ms, 1.6 Mbit/s'
  return [
    figure('load.shell.gz', 'kB', [shell()]),
    figure(
      'load.usable',
      'ms',
      visits.map(({ ms }) => ms),
      slow,
    ),
    figure(
      'load.shift',
      '',
      visits.map(({ shift }) => shift),
      `cumulative layout shift until a second after it can be used; ${slow}`,
    ),
    figure(
      'load.typing.longest',
      'ms',
      longest,
      'longest task while a draft of 120 letters is typed in Rehearse; 4× CPU; 0: none took 50 ms',
    ),
  ]
}
