import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { giveWord, goTo, openMore } from './person.ts'
import { pictured } from './pictured.ts'
import { saved } from './saving.ts'
import { join, somebody } from './together.ts'
import { visits } from './visit.ts'
import { lookingAround } from './ways.ts'

const visit = visits()
const lookInto = lookingAround(visit)

test('[H7] Sam writes down that she parts, keeps a letter, takes a copy and ends sharing from one page', async () => {
  const page = await lookInto('Sam’s room')
  await openMore(page, 'Parting')
  await page.getByRole('button', { name: 'Write down that I part' }).click()
  await page.getByText(/Robin is told nothing of it/).waitFor()
  await page.getByRole('button', { name: 'Write it down' }).click()
  await page.getByText(/you wrote down that you part/).waitFor()
  await page.getByLabel(/^A closing letter/).fill('We had eleven good years, and one that was not true.')
  await page.getByRole('button', { name: 'Keep it in my journal' }).click()
  await page.getByText('It is in your journal').waitFor()
  expect(
    await page
      .getByRole('main')
      .getByRole('link', { name: /^Take a copy/ })
      .count(),
  ).toBe(1)
  await page
    .getByRole('main')
    .getByRole('link', { name: /^End sharing with Robin/ })
    .click()
  await page.getByRole('button', { name: 'End sharing now' }).waitFor()
})

test('Sam finds on the page of parting whom to turn to for the children, home and money, with numbers that dial', async () => {
  const page = await lookInto('Sam’s room')
  await openMore(page, 'Parting')
  const places = page.getByRole('main').locator('details', { hasText: 'Children, home and money' })
  await places.locator('summary').click()
  await places
    .getByRole('link', { name: /^Call / })
    .first()
    .waitFor()
  for (const call of await places.getByRole('link', { name: /^Call / }).all())
    expect(await call.getAttribute('href')).toMatch(/^tel:[0-9]+$/u)
})

test('[SB4] Sam takes her sheet back, and seals another that she has seen before', async () => {
  const page = await lookInto('Sam’s room')
  await openMore(page, 'Values, side by side')
  await page.getByText('These are not a match as they stand').waitFor()
  await page.getByRole('button', { name: 'Take mine back' }).click()
  await page.getByRole('button', { name: 'Take it back now' }).click()
  await page.getByText(/^You took yours back on/).waitFor()
  await page.getByRole('group', { name: 'Honesty' }).getByText('I hold to this').click()
  await page.getByLabel('What you mean by it').fill('Nothing left out.')
  await page.getByRole('button', { name: 'See what Robin would get' }).click()
  expect(await page.locator('.leaving').innerText()).toMatch(/Honesty: I hold to this\. Nothing left out\./)
  await page.getByRole('button', { name: 'Seal it' }).click()
  await page.getByText(/^Yours is sealed/).waitFor()
})

test(
  '[H7] Sam leaves, alone and without a relay: a letter, a copy, what she gave withdrawn; Robin reads that, once, and each keeps what is theirs',
  { timeout: 720_000 },
  async () => {
    const two = [await somebody(visit, 'broke'), await somebody(visit, 'broken')] as const
    const [robin, sam] = two
    const [his, hers] = [robin.page.getByRole('main'), sam.page.getByRole('main')]
    const itHasGone = (): Promise<unknown> => Promise.all(two.map(({ world }) => world.minutesGoBy(11)))
    await join(...two)
    await giveWord(robin.page, 'Home by half past six.')
    await his.getByRole('link', { name: 'Home by half past six.' }).first().click()
    await his.getByRole('link', { name: /^Show it to Sam/ }).click()
    await his.getByRole('button', { name: 'Show it to Sam' }).click()
    await openMore(sam.page, 'What I am learning')
    await sam.page.getByLabel('In your own words').fill('I can eat alone.')
    await hers.getByRole('button', { name: 'Keep it here' }).click()
    await hers.getByRole('link', { name: /^I can eat alone/ }).click()
    await hers.getByRole('button', { name: 'Share it' }).click()
    await hers.getByRole('button', { name: 'Share it with Robin' }).click()
    await itHasGone()
    await openMore(robin.page, 'What I share')
    await his.getByText('I can eat alone.').waitFor()
    await goTo(sam.page, 'Journal')
    await hers.locator('textarea').first().fill('The flat by the canal has a room for Mila.')
    await hers.getByRole('button', { name: 'Put it in the book' }).click()
    await hers.getByText('It is in the book.').waitFor()

    // No relay can be reached, and Sam goes all the same. Before she says so, nothing of it shows to anybody.
    await sam.world.reach(false)
    await openMore(sam.page, 'Parting')
    await hers.getByRole('button', { name: 'Write down that I part' }).click()
    await hers.getByRole('button', { name: 'Write it down' }).click()
    await hers.getByText(/you wrote down that you part/).waitFor()
    await hers.getByLabel(/^A closing letter/).fill('We had eleven good years, and one that was not true.')
    await hers.getByRole('button', { name: 'Keep it in my journal' }).click()
    await hers.getByText('It is in your journal').waitFor()
    await pictured(sam.page, 'leaving-1-parting')
    await hers.getByRole('link', { name: /^Take a copy/ }).click()
    await hers.getByText('A sealed copy of everything').first().click()
    await hers.getByLabel('Passphrase for the file').fill('canal lantern otter seven quiet')
    const copy = await readFile(await saved(sam.page, 'Make the copy'))
    expect(copy.subarray(0, 18).toString()).toBe('age-encryption.org')
    await openMore(sam.page, 'Parting')
    await hers.getByRole('link', { name: /^End sharing with Robin/ }).click()
    await hers.getByRole('switch', { name: 'First withdraw everything I gave' }).click()
    await pictured(sam.page, 'leaving-2-end-sharing')
    await hers.getByRole('button', { name: 'End sharing now' }).click()
    await hers.getByText(/^You ended sharing on/).waitFor()
    await openMore(robin.page, 'End sharing')
    await his.getByRole('button', { name: 'End sharing now' }).waitFor()

    // Days later the relay is there again: Robin reads the day, and no reason. What Sam gave is gone from there, a dated mark stays.
    for (const { world } of two) await world.daysGoBy(4)
    await sam.world.reach(true)
    await his.getByText(/^Sam ended sharing on/).waitFor()
    await pictured(robin.page, 'leaving-3-robin-reads-it')
    await openMore(robin.page, 'What I share')
    await his
      .getByText(/^Taken back on/)
      .first()
      .waitFor()
    expect(await his.getByText('I can eat alone.').count()).toBe(0)
    await robin.page.keyboard.press('Control+k')
    await his.getByRole('searchbox').fill('half past six')
    await his
      .getByRole('link', { name: /Home by half past six/ })
      .first()
      .waitFor()

    // Hers are hers: the book, the letter, what she learned. Then she takes the room off this device.
    await goTo(sam.page, 'Journal')
    await hers.getByText('The flat by the canal').waitFor()
    await hers.getByText(/We had eleven good years/).waitFor()
    await openMore(sam.page, 'Settings')
    await hers.getByRole('link', { name: /^Remove from this device/ }).click()
    await hers.getByRole('button', { name: 'Remove my room from this device' }).click()
    await sam.page.getByRole('button', { name: 'Remove it for good' }).click()
    await sam.page.getByRole('navigation', { name: 'Places' }).first().waitFor({ state: 'detached' })
    await pictured(sam.page, 'leaving-4-removed')
    expect(await sam.page.getByText(/Robin|Sam/).count()).toBe(0)
    for (const { page } of two) await page.context().close()
  },
)
