import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { lookAt, seal, sealOver, weeksGoBy } from './deciding.ts'
import { goTo } from './person.ts'
import { join, letInAnother, somebody, type Somebody } from './together.ts'
import { visits } from './visit.ts'

const visit = visits()

const writeInTheBook = async (page: Page, text: string): Promise<void> => {
  await goTo(page, 'Journal')
  await page.getByRole('main').locator('textarea').first().fill(text)
  await page.getByRole('button', { name: 'Put it in the book' }).click()
  await page.getByText('It is in the book.').waitFor()
}
/** What was written here has gone to the relay, in one of the regular frames that went since. */
const hasGone = async ({ frames }: Somebody): Promise<void> => {
  const before = frames.sent.length
  await expect.poll(() => frames.sent.length, { timeout: 120_000 }).toBeGreaterThan(before + 6)
}

test('[S25] what Sam writes for herself on her tablet stands on her phone, and the other way round', { timeout: 300_000 }, async () => {
  const sam = await somebody(visit, 'broken')
  const tablet = await letInAnother(visit, sam)
  await writeInTheBook(tablet.page, 'Written on the tablet.')
  await writeInTheBook(sam.page, 'Written on the phone.')
  await sam.page.getByText('Written on the tablet.').waitFor({ timeout: 120_000 })
  await goTo(tablet.page, 'Journal')
  await tablet.page.getByText('Written on the phone.').waitFor({ timeout: 120_000 })
})

test(
  '[H6] [S32] Sam’s phone, months without a relay, says no yes that she took back on her tablet meanwhile; a later yes is found',
  { timeout: 900_000 },
  async () => {
    const [robin, sam] = [await somebody(visit, 'broke'), await somebody(visit, 'broken')]
    await join(robin, sam)
    const tablet = await letInAnother(visit, sam)
    for (const { page } of [robin, sam]) await seal(page, 'Yes, I want to begin')
    await weeksGoBy([robin, sam, tablet], 1)

    // On the tablet “not now” goes over it, and to the relay. Then the tablet is put away.
    await sam.world.reach(false)
    await sealOver(tablet.page, 'Not now')
    await hasGone(tablet)
    await tablet.page.context().close()
    await weeksGoBy([robin, sam], 3)
    await sam.world.reach(true)
    await weeksGoBy([robin, sam], 10)
    for (const { page } of [robin, sam]) expect(await lookAt(page)).not.toContain('You both said yes.')

    // The rounds go on with it: a yes that is sealed anew is found.
    await sealOver(sam.page, 'Yes, I want to begin')
    await weeksGoBy([robin, sam], 20)
    for (const { page } of [robin, sam]) expect(await lookAt(page)).toContain('You both said yes.')
  },
)
