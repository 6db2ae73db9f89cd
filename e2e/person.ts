import type { Page } from 'playwright-core'

/** What a user types, so that a test can look for it where it must not be. */
export const canary = 'Heronsgate Tuesday at nine'

type Who = { readonly side: 'broke' | 'broken'; readonly me: string; readonly other: string }
const people = {
  Robin: { side: 'broke', me: 'Robin', other: 'Sam' },
  Sam: { side: 'broken', me: 'Sam', other: 'Robin' },
} as const satisfies Record<string, Who>

/** How somebody begins: through every page, by its own words, as a user would. */
export const begin = async (page: Page, name: keyof typeof people | Who): Promise<void> => {
  const who = typeof name === 'string' ? people[name] : name
  await page.getByRole('link', { name: 'Begin', exact: true }).click()
  await page.getByRole('button', { name: 'I have read this. Go on' }).click()
  await page.getByText(who.side === 'broke' ? 'I broke the trust' : 'My trust was broken', { exact: true }).click()
  await page.getByRole('button', { name: 'Go on' }).click()
  await page.getByLabel('You', { exact: true }).fill(who.me)
  await page.getByLabel('The other', { exact: true }).fill(who.other)
  await page.getByRole('button', { name: 'Go on' }).click()
  await page.getByRole('button', { name: 'Go in' }).click()
  await page.getByRole('navigation', { name: 'Places' }).first().waitFor()
}

/** Chooses the generated words and keeps the room; returns the passphrase. */
export const keepRoom = async (page: Page): Promise<string> => {
  const dialog = page.getByRole('dialog')
  // The first thing of one's own brings the offer by itself; before that there is a row to press. Where it comes late, it lies over the row.
  const row = page.getByRole('button', { name: 'Choose a passphrase and keep it' })
  await dialog.waitFor({ timeout: 1_500 }).catch(() => row.click({ timeout: 5_000 }).catch(() => undefined))
  await dialog.waitFor()
  const words =
    (await dialog
      .locator('.generated')
      .filter({ hasText: /\w+ \w+/ })
      .textContent()) ?? ''
  await dialog.getByLabel('The words, once more').fill(words)
  await dialog.getByRole('button', { name: 'Keep it' }).click()
  await dialog.waitFor({ state: 'detached' })
  return words
}

/** Opens one of the places in the bar or rail that is in sight. */
export const goTo = async (page: Page, place: string): Promise<void> => {
  await page.getByRole('navigation', { name: 'Places' }).locator('visible=true').getByRole('link', { name: place, exact: true }).click()
}

/** Opens a page of one's own work by its row under More. */
export const openMore = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('link', { name: /^More/ }).locator('visible=true').first().click()
  await page.getByRole('main').getByRole('link', { name }).first().click()
}

/** Gives one's word on one thing, once, today. */
export const giveWord = async (page: Page, text: string): Promise<void> => {
  await goTo(page, 'Promises')
  await page.getByText('Give your word on one thing').first().click()
  await giveWordHere(page, text)
}

/** The same, from the page on which a word is given. */
export const giveWordHere = async (page: Page, text: string): Promise<void> => {
  await page.getByRole('heading', { name: 'Give your word on one thing.' }).waitFor()
  await page.getByLabel('What you will do').fill(text)
  await page.getByText('Once', { exact: true }).click()
  const day = page.getByLabel('On which day')
  // The app's own today, which turns at four in the morning.
  await day.fill((await day.getAttribute('min')) ?? '')
  await page.getByRole('button', { name: 'Give my word' }).click()
  await page.getByRole('heading', { name: 'Words, then actions.' }).waitFor()
}

/** Past the page that meets whoever was away for sixty days or more, where it stands. */
export const goIn = async (page: Page): Promise<void> => {
  const on = page.getByRole('main').getByRole('button', { name: 'Go in' })
  const first = page.getByRole('main').getByRole('heading', { level: 1 }).first()
  await first.waitFor()
  if ((await on.count()) > 0) await on.click()
}

export const unlock = async (page: Page, passphrase: string): Promise<void> => {
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase)
  await page.getByRole('button', { name: 'Unlock' }).click()
  await page.getByRole('navigation', { name: 'Places' }).first().waitFor()
}
