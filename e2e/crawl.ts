import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startRelay } from '@dropwise/relay'
import type { Browser, Page } from 'playwright-core'
import { openChromium } from './chromium.ts'
import { begin, keepRoom } from './person.ts'
import { wrongAt } from './place-checks.ts'
import { lookInto, settled } from './ways.ts'

// `npm run crawl [room …]`: from every first page along every link, each place in light and dark, at three widths. Prints what is wrong
// and how many places it saw; what it checks is in `place-checks.ts`. Nothing is pressed that is not a link.
const asked = process.argv.slice(2)

/** Where a walk begins, as a user gets there on a fresh device. */
const rooms: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  outside: async () => undefined,
  robin: page => lookInto(page, 'Robin’s room'),
  sam: page => lookInto(page, 'Sam’s room'),
  'one-room': page => lookInto(page, 'One room'),
  'own-empty': async page => {
    await begin(page, { side: 'broken', me: 'Sam', other: 'Robin' })
    await keepRoom(page)
  },
  locked: async page => {
    await begin(page, { side: 'broke', me: 'Robin', other: 'Sam' })
    await keepRoom(page)
    await page.reload()
    await page.getByLabel('Passphrase', { exact: true }).waitFor()
  },
}

/**
 * The words of links in sight. Every link has the same address (S9), so its words are all there is to tell it by. Of things in somebody's
 * own words (a question, a promise) one on each page stands for all; what is served apart, `/h` and `/f`, has no room around it.
 */
const linksOn = (page: Page): Promise<string[]> =>
  page.locator('a').evaluateAll(links => {
    const inSight = links.filter(
      link => link.checkVisibility() && !/^(?:\/[hf]$|#|https?:|tel:|sms:|mailto:)/u.test(link.getAttribute('href') ?? ''),
    )
    const own = inSight.filter(link => link.querySelector('.voice') ?? link.closest('.voice'))
    return inSight
      .filter(link => !own.includes(link) || link === own[0])
      .map(link => link.getAttribute('aria-label') ?? (link instanceof HTMLElement ? link.innerText : '').split('\n')[0]?.trim() ?? '')
      .filter(words => words !== '')
  })

type Found = { readonly places: number; readonly wrong: readonly string[] }

/** Walks one room in one look, breadth first; each place is come to by the links that lead there. */
const walk = async (browser: Browser, url: string, name: string, colorScheme: 'light' | 'dark'): Promise<Found> => {
  const wrong: string[] = []
  const seen = new Set<string>()
  const places = new Set<string>()
  const context = await browser.newContext({ colorScheme, viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' })
  context.setDefaultTimeout(8_000)
  const page = await context.newPage()
  let at = name
  const say = (what: string): void => void wrong.push(`${name}, ${colorScheme}, ${at}: ${what}`)
  page.on('pageerror', error => say(String(error)))
  page.on('request', request => {
    if (!/^(data|blob):/u.test(request.url()) && !request.url().startsWith(url)) say(`left for ${request.url()}`)
  })
  await page.goto(url)
  await rooms[name]?.(page)
  await settled(page)
  const follow = (words: string): Promise<void> => page.getByRole('link', { name: words }).locator('visible=true').first().click()
  const home = async (): Promise<void> => {
    const first = page.getByRole('navigation', { name: 'Places' }).locator('visible=true').getByRole('link').first()
    // Outside, and before a locked room, a reload is the way home; what is kept on the device is there already.
    if ((await first.count()) > 0) await first.click()
    else await page.reload()
  }
  const next: (readonly string[])[] = [[]]
  for (let way = next.shift(); way; way = next.shift()) {
    at = [name, ...way].join(' › ')
    try {
      await home()
      for (const to of way) await follow(to)
      await settled(page)
      const place = await page.locator('h1').first().innerText()
      if (places.has(place)) continue
      places.add(place)
      for (const what of await wrongAt(page)) say(what)
      for (const words of await linksOn(page)) {
        if (seen.has(words)) continue
        seen.add(words)
        next.push([...way, words])
      }
    } catch (error) {
      say(`could not be come to: ${String(error).split('\n')[0]}`)
    }
  }
  await context.close()
  return { places: places.size, wrong }
}

const data = await mkdtemp(join(tmpdir(), 'crawl-'))
const web = process.env['DROPWISE_WEB'] ?? join(import.meta.dirname, '../apps/web/dist')
const relay = await startRelay({ port: 0, host: '127.0.0.1', data, web })
const browser = await openChromium()
let places = 0
for (const name of Object.keys(rooms).filter(room => asked.length === 0 || asked.includes(room)))
  for (const colorScheme of ['light', 'dark'] as const) {
    const found = await walk(browser, relay.url, name, colorScheme)
    places += found.places
    process.stderr.write(`${name} ${colorScheme}: ${found.places} places, ${found.wrong.length} wrong\n`)
    for (const line of found.wrong) process.stdout.write(`${line}\n`)
    if (found.wrong.length > 0) process.exitCode = 1
  }
process.stderr.write(`${places} places, each at 320, 390 and 1280 wide\n`)
await browser.close()
await relay.close()
await rm(data, { recursive: true, force: true })
