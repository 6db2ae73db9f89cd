import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { settled } from './ways.ts'

/** Where pictures go: beside those of `npm run shots`. */
export const SHOTS = join(import.meta.dirname, '../shots')

/** Lays the pointer aside, so that nothing in a picture looks as if a hand were on it. */
export const handsOff = async (page: Page): Promise<void> => page.mouse.move(0, 0)

/** A picture of the whole page, with the bar where it belongs: at the end of what is seen, and over nothing. */
export const wholePage = async (page: Page, path: string): Promise<void> => {
  await handsOff(page)
  const before = page.viewportSize()
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  if (before && height > before.height) await page.setViewportSize({ ...before, height })
  await page.screenshot({ path, fullPage: true })
  if (before) await page.setViewportSize(before)
}

/** A picture of what somebody sees at this point of their story, on the device that they have in hand; only with `SHOTS` set. */
export const pictured = async (page: Page, name: string): Promise<void> => {
  if (process.env['SHOTS'] === undefined) return
  mkdirSync(SHOTS, { recursive: true })
  await settled(page)
  await wholePage(page, join(SHOTS, `${name}.png`))
}
