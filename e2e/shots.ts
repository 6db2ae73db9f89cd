import { mkdirSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startRelay } from '@dropwise/relay'
import { openChromium } from './chromium.ts'
import { wholePage } from './pictured.ts'
import { screens } from './screens.ts'
import { settled } from './ways.ts'

// `npm run shots [name …]`: a picture of every screen, or of those whose name holds one of the words, into shots/.
const asked = process.argv.slice(2)
const folder = join(import.meta.dirname, '../shots')
mkdirSync(folder, { recursive: true })
const data = await mkdtemp(join(tmpdir(), 'shots-'))
const relay = await startRelay({
  port: 0,
  host: '127.0.0.1',
  data,
  web: process.env['DROPWISE_WEB'] ?? join(import.meta.dirname, '../apps/web/dist'),
})
const browser = await openChromium()
const chosen = screens.filter(({ name }) => asked.length === 0 || asked.some(word => name.includes(word)))

for (const { name, open } of chosen) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' })
  context.setDefaultTimeout(30_000)
  const page = await context.newPage()
  await page.goto(relay.url)
  await open(page).catch((error: unknown) => {
    process.exitCode = 1
    process.stderr.write(`${name} could not be opened: ${String(error).split('\n').slice(0, 3).join(' ')}\n`)
  })
  // Opened once: what changes with width and colours changes while one looks, as when a window is drawn wider at nightfall.
  for (const width of [390, 1280])
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize({ width, height: width === 390 ? 844 : 800 })
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await settled(page)
      const path = join(folder, `${name}-${width === 390 ? 'phone' : 'desktop'}-${colorScheme}.png`)
      await (width === 390 ? wholePage(page, path) : page.screenshot({ path }))
    }
  process.stderr.write(`${name}\n`)
  await context.close()
}

await browser.close()
await relay.close()
await rm(data, { recursive: true, force: true })
