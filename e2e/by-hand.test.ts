import { test, expect } from 'vitest'
import { openMore } from './person.ts'
import { saved } from './saving.ts'
import { somebody, tell, toJoining, type Somebody } from './together.ts'
import { visits } from './visit.ts'

const visit = visits()

/** Saves the file that stands on the page, and gives back where it lies. */
const saves = ({ page }: Somebody, button = 'Save the file'): Promise<string> => saved(page, button)

test(
  '[S26] Sam and Robin join by three files and share by file: no relay is asked, and both see the same six words',
  { timeout: 600_000 },
  async () => {
    const robin = await somebody(visit, 'broke')
    const sam = await somebody(visit, 'broken')
    for (const one of [robin, sam]) {
      await one.world.reach(false)
      await toJoining(one.page)
      await one.page.getByRole('link', { name: /^By three files/ }).click()
    }
    await sam.page.getByRole('button', { name: 'Make the first file' }).click()
    await robin.page.getByLabel('Or the first file that you were given').setInputFiles(await saves(sam))
    await sam.page.getByLabel('The second file, which comes back').setInputFiles(await saves(robin))
    await robin.page.getByLabel('The third file, which comes then').setInputFiles(await saves(sam))
    const [hers, his] = await Promise.all([sam, robin].map(({ page }) => page.locator('.generated').textContent()))
    expect(hers).toMatch(/^(\w+ ){5}\w+$/)
    expect(his).toBe(hers)
    for (const { page } of [robin, sam]) {
      await page.getByRole('button', { name: 'They are the same. Join' }).click()
      await page.getByRole('heading', { name: 'By file, from hand to hand.' }).waitFor()
    }
    for (const { world } of [robin, sam]) await world.reach(true)

    await tell(robin.page, 'Sam', 'I wrote to her once more in June.')
    await robin.world.minutesGoBy(11)
    await openMore(robin.page, 'What I share')
    await robin.page.getByText('I wrote to her once more in June.').waitFor()
    await robin.page.getByRole('link', { name: /^By file/ }).click()
    const file = await saves(robin)
    await sam.page.getByLabel('The file').setInputFiles(file)
    await sam.page.getByText('Taken in.').waitFor()
    await openMore(sam.page, 'What I share')
    await sam.page.getByText('I wrote to her once more in June.').waitFor()
    expect([...robin.frames.sent, ...sam.frames.sent]).toEqual([])
  },
)
