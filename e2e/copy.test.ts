import { expect, test } from 'vitest'
import { worldOf } from './clock.ts'
import { goTo, keepRoom, openMore } from './person.ts'
import { saved } from './saving.ts'
import { join, somebody, tell } from './together.ts'
import { visits } from './visit.ts'

const visit = visits()
const OF_THE_FILE = 'seven otter quiet velvet stair'

test(
  'Sam’s phone is lost: the copy brings back what the two shared, and Sam goes on with Robin from there',
  { timeout: 720_000 },
  async () => {
    const robin = await somebody(visit, 'broke')
    const sam = await somebody(visit, 'broken')
    await join(robin, sam)
    const tellSam = async (words: string): Promise<void> => {
      await tell(robin.page, 'Sam', words)
      await robin.world.minutesGoBy(11)
    }
    await tellSam('It was five times.')
    await openMore(sam.page, 'What I share')
    await sam.page.getByText('It was five times.').waitFor()

    await openMore(sam.page, 'Settings')
    await sam.page.getByRole('link', { name: /^Copies, and paper/ }).click()
    await sam.page.getByText('It holds what the two of you shared, too').waitFor()
    await sam.page.getByLabel('Passphrase for the file').fill(OF_THE_FILE)
    const file = await saved(sam.page, 'Make the copy')
    // The last that the lost phone does: its line takes along that a copy was made.
    await sam.page.waitForTimeout(1_500)
    await sam.page.close()
    await tellSam('And once more in June.')

    const { page, context } = await visit({ serviceWorkers: 'block' })
    const world = await worldOf(context, page)
    await page.reload()
    await world.hurry(true, 2_000)
    await robin.world.hurry(true, 2_000)
    await page.getByRole('link', { name: 'from a copy' }).click()
    await page.getByLabel('The file', { exact: true }).setInputFiles(file)
    await page.getByLabel('Passphrase of the file').fill(OF_THE_FILE)
    await page.getByRole('button', { name: 'Open it' }).click()
    await page.getByRole('dialog').waitFor({ timeout: 120_000 })
    await keepRoom(page)
    await openMore(page, 'What I share')
    await page.getByText('It was five times.').waitFor()
    await page.getByText('And once more in June.').waitFor()

    // From here on it is Sam's place between the two: space that Sam takes is seen by Robin.
    await openMore(page, 'Take space')
    await page.getByRole('button', { name: 'Take space now' }).click()
    await goTo(robin.page, 'Today')
    await robin.page
      .getByText(/^Sam.*space/i)
      .first()
      .waitFor({ timeout: 240_000 })

    await openMore(page, 'Settings')
    await page.getByRole('link', { name: /^Your devices/ }).click()
    await page.getByText('A device from before').waitFor()
    await page.getByText('Whoever opens a copy').waitFor()
    const off = page.getByRole('button', { name: /^Take it off/ })
    const before = page.getByRole('listitem').filter({ hasText: 'A device from before', has: off })
    await before.getByText('Take it off').first().click()
    await before.getByRole('button', { name: 'Take it off the list' }).click()
    await page.getByRole('heading', { name: 'Taken off' }).waitFor()
    expect(await before.count()).toBe(0)
    expect(await page.getByText('This device', { exact: true }).count()).toBe(1)
  },
)
