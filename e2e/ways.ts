import type { BrowserContextOptions, Page } from 'playwright-core'
import { openMore as further } from './person.ts'

/** Onto a page by its row under More: the way along which lists of screens go further. */
export { further }

/** Into a room of made-up people. */
export const lookInto = async (page: Page, room: 'Robin’s room' | 'Sam’s room' | 'One room'): Promise<void> => {
  await page.getByRole('link', { name: 'Look around with made-up people' }).click()
  await page.getByRole('button', { name: room }).click()
  await page.getByRole('navigation', { name: 'Places' }).locator('visible=true').waitFor()
}

/** What is shared, with every kind open: where it is much, each is closed at first. */
export const allThatIsShared = async (page: Page): Promise<void> => {
  await further(page, 'What I share')
  await page.getByRole('heading', { name: 'What I share.' }).waitFor()
  await settled(page)
  for (const kind of await page.getByRole('main').locator('details > summary').all()) await kind.click()
}

/** Visits rooms of made-up people: among them all that two do between them can be tried from one side. */
export const lookingAround =
  (visit: (options?: BrowserContextOptions) => Promise<{ readonly page: Page }>) =>
  async (room: Parameters<typeof lookInto>[1]): Promise<Page> => {
    const { page } = await visit()
    await lookInto(page, room)
    return page
  }

/** The question of beginning again, opened after the questions of fear. */
export const openQuestion = async (page: Page): Promise<void> => {
  await further(page, 'Beginning again, or not')
  await page.getByRole('button', { name: 'Open it for myself' }).click()
  await page.getByRole('button', { name: 'Go on' }).click()
  await page.getByRole('heading', { name: 'What may help first.' }).waitFor()
  // The page stays for some seconds, for everybody.
  await page.getByRole('button', { name: 'Go on', disabled: false }).click()
  await page.getByRole('button', { name: 'Open it for myself' }).click()
  await page.getByRole('button', { name: /^Seal/ }).waitFor()
}

/** Through so many pages of beginning, as Sam. */
export const begun = async (page: Page, steps: number): Promise<void> => {
  await page.getByRole('link', { name: 'Begin', exact: true }).click()
  if (steps < 1) return
  await page.getByRole('button', { name: 'I have read this. Go on' }).click()
  if (steps < 2) return
  await page.getByText('My trust was broken', { exact: true }).click()
  await page.getByRole('button', { name: 'Go on' }).click()
  if (steps < 3) return
  await page.getByLabel('You', { exact: true }).fill('Sam')
  await page.getByLabel('The other', { exact: true }).fill('Robin')
  await page.getByRole('button', { name: 'Go on' }).click()
  if (steps < 4) return
  await page.getByRole('button', { name: 'Go in' }).click()
  await page.getByRole('navigation', { name: 'Places' }).locator('visible=true').waitFor()
}

/** Waits until the page that was asked for has come and nothing moves any more: the one before stays until then. */
export const settled = async (page: Page): Promise<void> => {
  const seen = (): Promise<string> =>
    page.evaluate(() => `${document.body.innerText.length} ${document.documentElement.scrollHeight} ${scrollY}`)
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  for (let before = '', same = 0; same < 3;) {
    await page.waitForTimeout(120)
    const now = await seen()
    same = now === before ? same + 1 : 0
    before = now
  }
}
