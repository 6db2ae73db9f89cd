import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join as path } from 'node:path'
import { chromium, type BrowserContext, type Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { bringChromium } from './chromium.ts'
import { keptByThePage } from './hunting/kept-by-the-page.ts'
import { filesThatHold, filesUnder, holds } from './hunting/plain.ts'
import { giveWord, goTo, openMore } from './person.ts'
import { relayApart } from './relay-apart.ts'
import { join, somebody, type Somebody } from './together.ts'
import { settled } from './ways.ts'

/** Stands in every text that is typed. It is no word of the app's, nor of any list. */
const NEEDLE = 'quartzvane'

/** Types into every field of the page that takes words; each becomes a draft. How many there were. */
const typeEverywhere = async (page: Page, where: string): Promise<number> => {
  const fields = page.getByRole('main').locator('textarea:visible, input:is([type=text], [type=search], :not([type])):visible')
  const many = await fields.count()
  for (let n = 0; n < many; n++)
    await fields
      .nth(n)
      .fill(`${NEEDLE} ${where} ${n}`, { timeout: 1_000 })
      .catch(() => undefined)
  return many
}

/** Through every row under More: opens what can be opened, and types into whatever takes words. How many fields that were. */
const typeThroughAll = async (page: Page): Promise<number> => {
  const more = page.getByRole('link', { name: /^More/ }).locator('visible=true').first()
  await more.click()
  await settled(page)
  const rows = await page.locator('main a.row').count()
  let typed = 0
  for (let row = 0; row < rows; row++) {
    await more.click()
    await page.locator('main a.row').nth(row).click()
    await settled(page)
    typed += await typeEverywhere(page, `row ${row}`)
    // Where a page leads on to a new thing of one's own, that is written, too.
    const deeper = page
      .getByRole('main')
      .getByRole('link', { name: /^(A |One |Something|Choose|Write)/u })
      .first()
    if ((await deeper.count()) === 0) continue
    await deeper.click({ timeout: 3_000 })
    await settled(page)
    typed += await typeEverywhere(page, `deeper ${row}`)
  }
  return typed
}

test(
  '[S13] after long use by two, with every kind of text, nothing of it lies plain: on either disk, in any storage, at the relay, in its log, on the wire',
  { timeout: 1_200_000 },
  async () => {
    const relay = await relayApart()
    const profiles: string[] = []
    const contexts: BrowserContext[] = []
    const told: string[] = []
    const visit = async () => {
      const profile = mkdtempSync(path(tmpdir(), 'profile-'))
      profiles.push(profile)
      const context = await chromium.launchPersistentContext(profile, {
        executablePath: bringChromium(),
        serviceWorkers: 'block',
        viewport: { width: 390, height: 844 },
        args: [
          '--no-sandbox',
          '--disable-gpu',
          '--disable-background-networking',
          '--disable-features=LocalNetworkAccessChecks,LocalNetworkAccessChecksWebSockets',
        ],
      })
      contexts.push(context)
      context.setDefaultTimeout(60_000)
      const page = context.pages()[0] ?? (await context.newPage())
      page.on('console', message => told.push(message.text()))
      await page.goto(relay.url)
      return { page, context, url: relay.url }
    }
    const robin = await somebody(visit, 'broke')
    const sam = await somebody(visit, 'broken')
    await join(robin, sam)

    await giveWord(robin.page, `${NEEDLE} home by six`)
    await robin.page
      .getByRole('main')
      .getByRole('link', { name: new RegExp(NEEDLE) })
      .first()
      .click()
    await robin.page.getByRole('link', { name: /^Show it to Sam/ }).click()
    await robin.page.getByRole('button', { name: 'Show it to Sam' }).click()
    await goTo(sam.page, 'Journal')
    await sam.page.getByRole('main').locator('textarea').first().fill(`${NEEDLE} in the book`)
    await sam.page.getByRole('button', { name: 'Put it in the book' }).click()
    await sam.page.getByText('It is in the book.').waitFor()
    await sam.page.getByLabel('Look for words in your book').fill(NEEDLE)
    await goTo(sam.page, 'Questions')
    await sam.page.getByLabel('In your own words').fill(`${NEEDLE} who else knew?`)
    await sam.page.getByRole('group', { name: 'How much do you want to know?' }).getByText('The outline', { exact: true }).click()
    await sam.page.getByRole('button', { name: 'See what Robin would get' }).click()
    await sam.page.getByRole('button', { name: 'Ask Robin' }).click()
    await sam.page.getByRole('button', { name: 'Take it back' }).waitFor()
    for (const { world } of [robin, sam]) await world.minutesGoBy(11)
    await goTo(robin.page, 'Questions')
    // What was asked has gone over the relay, and is read on the other side.
    await robin.page.getByText(`${NEEDLE} who else knew?`).first().waitFor({ timeout: 240_000 })

    const typed = (await typeThroughAll(robin.page)) + (await typeThroughAll(sam.page))
    expect(typed).toBeGreaterThan(40)
    await goTo(robin.page, 'Rehearse')
    await robin.page.getByLabel(/^Your draft to/).fill(`${NEEDLE}. It was just texting.`)
    await robin.page.getByText('Go to the words').first().waitFor()
    await openMore(sam.page, 'Settings')
    await sam.page.getByRole('link', { name: /^Copies, and paper/ }).click()
    await sam.page.getByRole('main').getByText('Journal', { exact: true }).click()
    await sam.page.getByRole('button', { name: 'Show the text' }).click()
    await sam.page.getByText('From Sam’s room').waitFor()
    await goTo(robin.page, 'Today')
    await goTo(sam.page, 'My room')

    const secrets = (one: Somebody): string[] => [NEEDLE, one.passphrase]
    for (const one of [robin, sam]) {
      const kept = await keptByThePage(one.page)
      expect(secrets(one).filter(secret => holds(kept, secret))).toEqual([])
      expect([...one.frames.sent, ...one.frames.received].filter(frame => holds(frame, NEEDLE))).toEqual([])
    }
    for (const context of contexts) await context.close()
    await relay.stop()
    expect(told.filter(line => line.includes(NEEDLE))).toEqual([])
    expect(relay.said()).not.toMatch(/quartzvane|Robin|Sam/u)
    // The folder of the relay, and of both browsers, file by file.
    const needles = [NEEDLE, robin.passphrase, sam.passphrase]
    expect(filesUnder(relay.data).length).toBeGreaterThan(0)
    expect(profiles.flatMap(filesUnder).filter(file => /IndexedDB/.test(file)).length).toBeGreaterThan(0)
    // That what lies there would be found is shown in plaintext-hunt.test.ts.
    expect(filesThatHold([relay.data, ...profiles], needles)).toEqual([])
    relay.clear()
    for (const profile of profiles) rmSync(profile, { recursive: true, force: true })
  },
)
