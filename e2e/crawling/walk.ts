import type { Browser, Page } from 'playwright-core'
import { wrongAt } from '../place-checks.ts'
import { settled } from '../ways.ts'
import { linkCalled, linksOn } from './links.ts'
import type { Look } from './looks.ts'
import { openerAt, openersOn, shownNow, type Opener } from './openers.ts'
import type { Start } from './rooms.ts'

export type Found = {
  readonly names: readonly string[]
  readonly places: number
  readonly opened: number
  readonly dialogs: number
  readonly wrong: readonly string[]
}

type WalkOptions = {
  readonly url: string
  readonly name: string
  readonly start: Start
  readonly look: Look
  /** How many places at the most; all unless said. */
  readonly atMost?: number
  /** Which links are followed, by their words; all unless said. */
  readonly follows?: RegExp
  /** Hears of each wrong as it is found. */
  readonly say?: (wrong: string) => void
}

/** Walks one room in one look, breadth first; each place is come to by the links that lead there. Then opens what can be opened in each. */
export const walk = async (
  browser: Browser,
  { url, name, start, look, atMost = Infinity, follows = /./u, say: tell }: WalkOptions,
): Promise<Found> => {
  const wrong: string[] = []
  const context = await browser.newContext(look.options)
  context.setDefaultTimeout(20_000)
  const page = await context.newPage()
  let at = name
  const say = (what: string): void => {
    wrong.push(`${name}, ${look.name}, ${at}: ${what}`)
    tell?.(wrong.at(-1) ?? '')
  }
  page.on('pageerror', error => say(String(error)))
  page.on('request', request => {
    if (!/^(data|blob):/u.test(request.url()) && !request.url().startsWith(url)) say(`left for ${request.url()}`)
  })
  await page.goto(url)
  await look.before(page)
  const again = await start.open(page)
  await settled(page)

  const comeTo = async (way: readonly string[]): Promise<void> => {
    // Whatever led away from the app was said; the walk goes on.
    if (!page.url().startsWith(url)) await page.goto(url)
    const first = page.locator('.bar nav a, .rail nav a').locator('visible=true').first()
    // Outside, and before a locked room, loading anew is the way home; what is kept on the device is there already.
    if ((await first.count()) > 0) await first.click()
    else await again()
    for (const to of way) await linkCalled(page, to).click()
    await settled(page)
  }
  const lookHere = async (): Promise<void> => {
    for (const what of await wrongAt(page, look)) say(what)
  }

  const seen = new Set<string>()
  const places = new Map<string, { readonly way: readonly string[]; readonly openers: readonly Opener[] }>()
  const next: (readonly string[])[] = [[]]
  for (let way = next.shift(); way && places.size < atMost; way = next.shift()) {
    at = [name, ...way].join(' › ')
    try {
      await comeTo(way)
      const place = await page.locator('h1').first().innerText()
      if (places.has(place)) continue
      places.set(place, { way, openers: await openersOn(page) })
      await lookHere()
      for (const words of await linksOn(page)) {
        if (seen.has(words) || !follows.test(words)) continue
        seen.add(words)
        next.push([...way, words])
      }
    } catch (error) {
      say(`could not be come to: ${String(error).split('\n')[0]}`)
    }
  }

  let [opened, dialogs] = [0, 0]
  const pressed = new Set<string>()
  for (const { way, openers } of places.values())
    for (const opener of openers) {
      if (pressed.has(`${way.join()} ${opener.words}`)) continue
      pressed.add(`${way.join()} ${opener.words}`)
      at = [name, ...way, `[${opener.words}]`].join(' › ')
      const what = await open(page, opener, async () => comeTo(way).catch(async () => (await again(), comeTo(way))), lookHere, say)
      if (what !== undefined) opened += 1
      if (what === 'dialog') dialogs += 1
    }
  await context.close()
  return { names: [...places.keys()], places: places.size, opened, dialogs, wrong }
}

/** Presses one; where something opened without leading elsewhere, looks at it. What an earlier press took away is not there any more. */
const open = async (
  page: Page,
  opener: Opener,
  come: () => Promise<void>,
  lookAtIt: () => Promise<void>,
  say: (what: string) => void,
): Promise<'dialog' | 'fold' | undefined> => {
  try {
    await come()
    const there = openerAt(page, opener)
    if ((await there.count()) === 0) return undefined
    const before = await shownNow(page)
    await there.click()
    await settled(page)
    const after = await shownNow(page)
    if (after.heading !== before.heading || (!after.dialog && after.words === before.words)) return undefined
    await lookAtIt()
    if (!after.dialog) return 'fold'
    await closedByEscape(page, say)
    return 'dialog'
  } catch (error) {
    say(`could not be opened: ${String(error).split('\n')[0]}`)
    return undefined
  }
}

const closedByEscape = async (page: Page, say: (what: string) => void): Promise<void> => {
  await page.keyboard.press('Escape')
  await settled(page)
  if (await page.evaluate(() => document.querySelector('dialog[open]') !== null)) {
    say('Escape does not close it')
    await page.reload()
  }
}
