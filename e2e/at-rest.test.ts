import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { bringChromium } from './chromium.ts'
import { begin, canary, giveWord, goTo, keepRoom } from './person.ts'

const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(f => f.isFile())
    .map(f => join(f.parentPath, f.name))

/** Whether bytes hold a text, in UTF-8 or in UTF-16 as Chromium's databases keep strings. */
const holds = (bytes: Buffer, text: string): boolean =>
  bytes.includes(Buffer.from(text, 'utf8')) || bytes.includes(Buffer.from(text, 'utf16le'))

test('[S13] a canary written as a promise, a journal entry and a draft is found nowhere on the disk', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'profile-'))
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: bringChromium(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  })
  context.setDefaultTimeout(10_000)
  const page = context.pages()[0] ?? (await context.newPage())
  await page.goto(inject('url'))
  await begin(page, { side: 'broke', me: 'Quillon', other: 'Sam' })
  const passphrase = await keepRoom(page)
  await giveWord(page, canary)
  await goTo(page, 'Rehearse')
  await page.getByRole('textbox').last().fill(`${canary}. It was just texting.`)
  await page.getByRole('link', { name: /^More/ }).locator('visible=true').first().click()
  await page.getByRole('main').getByRole('link', { name: 'Journal' }).click()
  await page.getByRole('textbox').first().fill(`${canary}, in the book.`)
  await goTo(page, 'Today')
  const kept = await page.evaluate(async () => {
    const entries = [localStorage, sessionStorage].flatMap(store => Object.entries(store))
    const cached: string[] = []
    for (const name of await caches.keys()) for (const request of await (await caches.open(name)).keys()) cached.push(request.url)
    return JSON.stringify([entries, cached, history.state])
  })
  expect(kept).not.toContain(canary)
  expect(kept).not.toContain(passphrase)
  await context.close()

  const files = filesUnder(profile)
  expect(files.filter(f => /IndexedDB/.test(f)).length).toBeGreaterThan(0)
  const givenAway = files.filter(file => [canary, passphrase, 'Quillon'].some(text => holds(readFileSync(file), text)))
  expect(givenAway).toEqual([])
  rmSync(profile, { recursive: true, force: true })
})
