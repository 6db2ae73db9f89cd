import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { filesThatHold } from './hunting/plain.ts'
import { onAProfile } from './hunting/profile.ts'
import { begin, keepRoom, openMore } from './person.ts'

/** What Chromium calls choices and lists in the file from which it brings tabs back: each stands there with whether it is pressed. */
const CHOICES = ['radio', 'checkbox', 'select-one']
/** What a page says that does not say to leave its fields alone. */
const PLANTED = 'quartzvane'

test('[S13] [S34] what Sam answers about fear, how today was, and a passphrase that was shown, lie in no file from which tabs come back', async () => {
  const { profile, context, page } = await onAProfile()
  const [url, sessions] = [page.url(), join(profile, 'Default', 'Sessions')]
  // What stood in the fields of a page is written down when it is gone on from.
  const goOn = (): Promise<unknown> => page.goto(`${url}h`)
  await begin(page, 'Sam')
  const passphrase = await keepRoom(page)
  await page.getByText('Braced', { exact: true }).click()
  await openMore(page, 'Settings')
  await page.getByRole('combobox').first().selectOption({ index: 1 })
  await page.getByRole('switch').first().click()
  await goOn()
  await page.goto(url)
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase)
  await page.getByRole('button', { name: 'Show' }).click()
  await page.getByRole('button', { name: 'Unlock' }).click()
  await openMore(page, 'Before you join')
  await page.getByText('Yes, or sometimes', { exact: true }).first().click()
  await page.getByRole('radio', { checked: true }).first().waitFor()
  await goOn()
  await page.goto(url)
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase)
  await page.getByRole('button', { name: 'Show' }).click()
  await goOn()
  // Once this is there, all that came before it is.
  await page.evaluate(word => {
    const field = document.createElement('textarea')
    document.body.append(field)
    field.focus()
    document.execCommand('insertText', false, word)
  }, PLANTED)
  await page.goto(url)
  await expect.poll(() => filesThatHold([sessions], [PLANTED]).length, { timeout: 60_000 }).toBeGreaterThan(0)
  await context.close()
  expect(filesThatHold([sessions], [...CHOICES, passphrase])).toEqual([])
  rmSync(profile, { recursive: true, force: true })
})
