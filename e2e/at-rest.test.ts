import { rmSync } from 'node:fs'
import { expect, test } from 'vitest'
import { keptByThePage } from './hunting/kept-by-the-page.ts'
import { filesThatHold, filesUnder, holds } from './hunting/plain.ts'
import { onAProfile } from './hunting/profile.ts'
import { begin, canary, giveWord, goTo, keepRoom } from './person.ts'

test('[S13] a canary written as a promise, a journal entry and a draft is found nowhere on the disk', async () => {
  const { profile, context, page } = await onAProfile()
  await begin(page, { side: 'broke', me: 'Quillon', other: 'Sam' })
  const passphrase = await keepRoom(page)
  await giveWord(page, canary)
  await goTo(page, 'Rehearse')
  await page.getByRole('textbox').last().fill(`${canary}. It was just texting.`)
  await page.getByRole('link', { name: /^More/ }).locator('visible=true').first().click()
  await page.getByRole('main').getByRole('link', { name: 'Journal' }).click()
  await page.getByRole('textbox').first().fill(`${canary}, in the book.`)
  await goTo(page, 'Today')
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  const kept = await keptByThePage(page)
  expect([canary, passphrase, 'Quillon'].filter(text => holds(kept, text))).toEqual([])
  await context.close()

  expect(filesUnder(profile).filter(f => /IndexedDB/.test(f)).length).toBeGreaterThan(0)
  expect(filesThatHold([profile], [canary, passphrase, 'Quillon'])).toEqual([])
  rmSync(profile, { recursive: true, force: true })
})
