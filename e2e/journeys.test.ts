import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { byKeyboard } from './by-keyboard.ts'
import { robinByKeyboard, samByKeyboard, type Journey } from './journeys.ts'
import { visits } from './visit.ts'

const visit = visits()

/** Into a room of made-up people, with keys alone. */
const lookIn = async (page: Page, room: string): Promise<void> => {
  await byKeyboard(page, { press: 'Look around with made-up people' })
  await page.getByRole('button', { name: room }).waitFor()
  await byKeyboard(page, { press: room })
  await page.getByRole('navigation', { name: 'Places' }).locator('visible=true').waitFor()
}

/** Walks them one after the other in one room; tells which did not come to their end, and where they stood. */
const walkAll = async (page: Page, journeys: readonly Journey[]): Promise<string[]> => {
  const stuck: string[] = []
  for (const { feature, steps } of journeys)
    try {
      for (const step of steps) await byKeyboard(page, step)
    } catch (error) {
      const fields = await page.locator('main textarea').evaluateAll(all => all.map(one => (one as HTMLTextAreaElement).value).join(' | '))
      stuck.push(`${feature}: ${String(error).split('\n')[0]} (${await page.locator('main h1').first().innerText()} ${fields})`)
    }
  return stuck
}

const roomsToWalk = [
  ['Sam’s room', samByKeyboard],
  ['Robin’s room', robinByKeyboard],
] as const

describe('without a mouse, feature by feature', () => {
  test.each(roomsToWalk)('[A2] in %s each of them comes to its end with keys alone', { timeout: 900_000 }, async (room, journeys) => {
    const { page, context } = await visit({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' })
    context.setDefaultTimeout(60_000)
    await lookIn(page, room)
    context.setDefaultTimeout(60_000)
    expect(await walkAll(page, journeys)).toEqual([])
    await context.close()
  })

  test('[A2] no feature is without one', () => {
    // Walked elsewhere by keyboard, or with nothing of their own to press.
    const elsewhere = ['rehearse', 'journal', 'dig', 'look-around', 'welcome', 'person', 'room', 'more', 'giving', 'plainly', 'agreement']
    const walked = new Set([...samByKeyboard, ...robinByKeyboard].map(({ feature }) => feature))
    const features = readdirSync(join(import.meta.dirname, '../apps/web/src/features'))
    expect(features.filter(feature => !walked.has(feature) && !elsewhere.includes(feature))).toEqual([])
    expect([...walked].filter(feature => !features.includes(feature))).toEqual([])
  })
})
