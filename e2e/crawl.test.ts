import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { openChromium } from './chromium.ts'
import { looks, type Look } from './crawling/looks.ts'
import { rooms, type Start } from './crawling/rooms.ts'
import { walk } from './crawling/walk.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openChromium()
})
afterAll(() => browser?.close())

const lookOf = (name: Look['name']): Look => {
  const look = looks.find(one => one.name === name)
  if (look === undefined) throw new Error(`no look ${name}`)
  return look
}
const startIn = (name: string): Start => {
  const start = rooms[name]
  if (start === undefined) throw new Error(`no room ${name}`)
  return start
}

// A few of all the places that `npm run crawl` sees: those from which dialogs open, and the first ones of a room, in each look.
describe('a walk along every link, and into everything that opens', () => {
  test(
    '[A1, A3, S1, S36] in a room of one’s own, with its dialogs: the way out and help in sight, nothing cut or covered, no focus under a bar',
    { timeout: 900_000 },
    async () => {
      const found = await walk(browser, {
        url: inject('url'),
        name: 'own-empty',
        start: startIn('own-empty'),
        look: lookOf('light'),
        follows: /^(More|Settings|Journal|Copies|Remove)/u,
      })
      expect(found.wrong).toEqual([])
      expect(found.names).toEqual(expect.arrayContaining(['Settings.', 'Your book.']))
      expect(found.dialogs).toBeGreaterThan(1)
    },
  )

  test.each(['forced', 'longer'] as const)('[A6, A7, A11, S1] in a room of made-up people, %s', { timeout: 600_000 }, async name => {
    const found = await walk(browser, {
      url: inject('url'),
      name: 'sam',
      start: startIn('sam'),
      look: lookOf(name),
      atMost: 4,
    })
    expect(found.wrong).toEqual([])
    expect(found.places).toBe(4)
    expect(found.opened).toBeGreaterThan(1)
  })

  test('[S1, A6] what is wrong on every place, and in what opens there, is told of each', { timeout: 900_000 }, async () => {
    const planted: Look = {
      ...lookOf('light'),
      axe: false,
      focus: false,
      reads: false,
      before: async page => {
        await page.addInitScript(() => {
          const sheet = new CSSStyleSheet()
          sheet.replaceSync('a.leave { pointer-events: none } h1 { overflow: hidden; inline-size: 3rem; white-space: nowrap }')
          document.adoptedStyleSheets = [sheet]
        })
        await page.reload()
        await page.locator('#root[data-ready]').waitFor()
      },
    }
    const found = await walk(browser, { url: inject('url'), name: 'sam', start: startIn('sam'), look: planted, atMost: 2 })
    expect(found.places).toBe(2)
    for (const wrong of [/way out is not in sight at 320/u, /cut off at 1280/u]) {
      const places = new Set(found.wrong.filter(line => wrong.test(line)).map(line => line.slice(0, line.lastIndexOf(': '))))
      expect(places.size, String(wrong)).toBe(2 + found.opened)
    }
    expect(found.opened).toBeGreaterThan(0)
  })
})
