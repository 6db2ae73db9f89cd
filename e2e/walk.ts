import { mkdirSync, writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startRelay } from '@dropwise/relay'
import { openChromium } from './chromium.ts'
import { screens } from './screens.ts'
import { handsOff } from './pictured.ts'
import { stops } from './walk-stops.ts'
import { settled } from './ways.ts'

// `npm run walk`: the pictures of the walk in the README, into docs/walk/, as WebP, which is a third of PNG.
const folder = join(import.meta.dirname, '../docs/walk')
mkdirSync(folder, { recursive: true })
const data = await mkdtemp(join(tmpdir(), 'walk-'))
const web = process.env['DROPWISE_WEB'] ?? join(import.meta.dirname, '../apps/web/dist')
const relay = await startRelay({ port: 0, host: '127.0.0.1', data, web })
const browser = await openChromium()
const press = await browser.newPage()

/** A PNG as WebP, by the browser's own hand. */
const webpOf = async (png: Buffer): Promise<Buffer> => {
  const url = await press.evaluate(async base64 => {
    const picture = await createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob())
    const canvas = document.createElement('canvas')
    Object.assign(canvas, { width: picture.width, height: picture.height })
    canvas.getContext('2d')?.drawImage(picture, 0, 0)
    return canvas.toDataURL('image/webp', 0.8)
  }, png.toString('base64'))
  return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64')
}

for (const { screen, colorScheme, from } of stops) {
  const found = screens.find(({ name }) => name === screen)
  if (!found) throw new Error(`There is no screen called ${screen}.`)
  const viewport = { width: 390, height: 844 }
  const context = await browser.newContext({ colorScheme, viewport, deviceScaleFactor: 1.5, reducedMotion: 'reduce' })
  context.setDefaultTimeout(60_000)
  const page = await context.newPage()
  await page.goto(relay.url)
  await found.open(page)
  await settled(page)
  // What was typed into may have drawn the page along.
  await page.evaluate(selector => {
    const part = selector === undefined ? null : document.querySelector(selector)
    scrollTo(0, part ? part.getBoundingClientRect().top + scrollY - 72 : 0)
  }, from)
  await handsOff(page)
  const webp = await webpOf(await page.screenshot())
  writeFileSync(join(folder, `${screen}.webp`), webp)
  process.stderr.write(`${screen}: ${Math.round(webp.length / 1000)} kB\n`)
  await context.close()
}

await browser.close()
await relay.close()
await rm(data, { recursive: true, force: true })
