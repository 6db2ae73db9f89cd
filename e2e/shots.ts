import { mkdirSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startRelay } from '@dropwise/relay'
import { openChromium } from './chromium.ts'
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

for (const { name, open } of chosen)
  for (const colorScheme of ['light', 'dark'] as const)
    for (const width of [390, 1280]) {
      const viewport = { width, height: width === 390 ? 844 : 800 }
      const context = await browser.newContext({ colorScheme, viewport, reducedMotion: 'reduce' })
      context.setDefaultTimeout(10_000)
      const page = await context.newPage()
      await page.goto(relay.url)
      await open(page).catch((error: unknown) => {
        process.exitCode = 1
        process.stderr.write(`${name} could not be opened: ${String(error).split('\n').slice(0, 3).join(' ')}\n`)
      })
      await settled(page)
      const path = join(folder, `${name}-${width === 390 ? 'phone' : 'desktop'}-${colorScheme}.png`)
      await page.screenshot({ path, fullPage: width === 390 })
      process.stderr.write(`${name} ${width} ${colorScheme}\n`)
      await context.close()
    }

await browser.close()
await relay.close()
await rm(data, { recursive: true, force: true })
