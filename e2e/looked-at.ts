import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { axeViolations } from './axe.ts'
import { SHOTS, wholePage } from './pictured.ts'
import { settled } from './ways.ts'

/**
 * A screen that only two people reach, looked at where a story passes it: nothing that axe finds, light and dark. With `SHOTS` set, its
 * pictures lie beside those of `npm run shots`.
 */
export const lookedAt = async (page: Page, name: string): Promise<void> => {
  const before = page.viewportSize()
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await settled(page)
    expect(await axeViolations(page), name).toEqual([])
    if (process.env['SHOTS'] === undefined) continue
    mkdirSync(SHOTS, { recursive: true })
    for (const [form, width] of Object.entries({ phone: 390, desktop: 1280 })) {
      await page.setViewportSize({ width, height: width === 390 ? 844 : 800 })
      const path = join(SHOTS, `${name}-${form}-${colorScheme}.png`)
      await (width === 390 ? wholePage(page, path) : page.screenshot({ path }))
    }
    if (before) await page.setViewportSize(before)
  }
  await page.emulateMedia({ colorScheme: null, reducedMotion: null })
}
