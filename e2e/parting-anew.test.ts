import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { axeViolations } from './axe.ts'
import { lookAt, seal, weeksGoBy } from './deciding.ts'
import { goTo, openMore } from './person.ts'
import { pictured } from './pictured.ts'
import { join, somebody, type Somebody } from './together.ts'
import { settled } from './ways.ts'
import { visits } from './visit.ts'

const visit = visits()
const LETTER = 'We had eleven good years, and one that was not true.'

const says = async (page: Page, name: string): Promise<string> => {
  await openMore(page, name)
  await settled(page)
  return page.getByRole('main').innerText()
}
const couple = async (): Promise<readonly [Somebody, Somebody]> => {
  const two = [await somebody(visit, 'broke'), await somebody(visit, 'broken')] as const
  await join(...two)
  return two
}
/** Both sealed a yes, were told, and said the same time. */
const bothTogether = async (two: readonly [Somebody, Somebody]): Promise<void> => {
  for (const { page } of two) await seal(page, 'Yes, I want to begin')
  await weeksGoBy(two, 8)
  for (const { page } of two) {
    expect(await lookAt(page)).toContain('You both said yes.')
    await page.getByText('Three months', { exact: true }).click()
    await page.getByRole('button', { name: 'Say it' }).click()
  }
  for (const { page } of two) await page.getByRole('heading', { name: 'Together, for a time you both chose.' }).waitFor()
}
/** Sam writes down that she parts; what Robin reads of it is said before. Robin reads that, and nothing of parting. */
const samParts = async ([robin, sam]: readonly [Somebody, Somebody]): Promise<void> => {
  const hers = sam.page.getByRole('main')
  await openMore(sam.page, 'Parting')
  await hers.getByRole('button', { name: 'Write down that I part' }).click()
  await hers.getByText(/^Robin reads that you stepped back from what both of you had begun/).waitFor()
  await pictured(sam.page, 'parting-asks')
  await hers.getByRole('button', { name: 'Step back, and write it down' }).click()
  await hers.getByText(/you wrote down that you part/).waitFor()
  await expect.poll(() => lookAt(robin.page), { timeout: 80_000 }).toContain('Sam stepped back from what both of you had begun.')
  expect(await robin.page.getByRole('main').innerText()).not.toMatch(/part\b|parted/)
}

test(
  '[H6] [H7] Sam parts while together, takes a letter back and gives it; the two end it and join anew, and nothing of before is said',
  { timeout: 900_000 },
  async () => {
    const two = await couple()
    const [robin, sam] = two
    const [his, hers] = [robin.page.getByRole('main'), sam.page.getByRole('main')]
    const itHasGone = (): Promise<unknown> => Promise.all(two.map(({ world }) => world.minutesGoBy(11)))
    await bothTogether(two)
    await hers.getByRole('link', { name: /^Parting/ }).waitFor()
    await samParts(two)

    // A letter that is taken back stands where it was written, and Robin never had a trace of it. Then she gives it after all.
    const written = hers.getByLabel(/^A closing letter/)
    const give = async (): Promise<void> => {
      await hers.getByRole('button', { name: 'See what Robin would get' }).click()
      await hers.getByRole('button', { name: 'Share it with Robin' }).click()
      await hers.getByRole('button', { name: 'Take it back' }).waitFor()
    }
    await written.fill(LETTER)
    await give()
    await openMore(sam.page, 'Parting')
    await hers.getByText(LETTER).waitFor()
    await pictured(sam.page, 'parting-letter-waits')
    await hers.getByRole('button', { name: 'Take it back' }).click()
    await expect.poll(() => written.inputValue()).toBe(LETTER)
    await itHasGone()
    expect(await says(robin.page, 'What I share')).not.toContain(LETTER)
    await give()
    await goTo(sam.page, 'Questions')
    await hers.getByLabel('In your own words').fill('Who else knew?')
    await hers.getByText('The outline', { exact: true }).last().click()
    await hers.getByRole('button', { name: 'See what Robin would get' }).click()
    await hers.getByRole('button', { name: 'Ask Robin' }).click()
    await hers.getByRole('button', { name: 'Take it back' }).waitFor()
    await itHasGone()
    await his.getByText(LETTER).waitFor()
    // Another is kept, and nobody else opens it.
    await openMore(sam.page, 'Parting')
    expect(await written.inputValue()).toBe('')
    await written.fill('And this one is mine.')
    await hers.getByRole('button', { name: 'Keep it in my journal' }).click()
    await hers.getByText('It is in your journal').waitFor()
    await goTo(sam.page, 'Journal')
    await hers.getByText('And this one is mine.').waitFor()

    // Robin seals a yes; Sam ends it. What was given is read as it stood, and nothing is offered that can no longer be done.
    await seal(robin.page, 'Yes, I want to begin')
    await openMore(sam.page, 'End sharing')
    await hers.getByRole('button', { name: 'End sharing now' }).click()
    await hers.getByText(/^You ended sharing on/).waitFor()
    await openMore(robin.page, 'End sharing')
    await his.getByText(/^Sam ended sharing on/).waitFor()
    expect(await says(sam.page, 'What I share')).toContain(LETTER)
    expect(await hers.getByRole('button', { name: /[Ww]ithdraw|Put it right/ }).count()).toBe(0)

    // A month later they join anew. Each begins alone: the question is closed, nothing is sealed, and no parting is said.
    for (const { world } of two) {
      await world.daysGoBy(30)
      await world.hurry(false)
    }
    await join(...two)
    for (const { page } of two) {
      expect(await lookAt(page)).toContain('This question stays closed until you open it for yourself')
      expect(await page.getByRole('main').innerText()).not.toMatch(/both said yes|stepped back|you part|is sealed/)
      expect(await says(page, 'Parting')).toContain('Write down that I part')
    }
    await pictured(sam.page, 'parting-joined-anew')
    // What was given before is behind a row that either opens, and nowhere else.
    for (const [{ page }, whose] of [
      [sam, 'What you gave'],
      [robin, 'What you were given'],
    ] as const) {
      const main = page.getByRole('main')
      await goTo(page, whose === 'What you gave' ? 'My room' : 'Today')
      expect(await main.innerText()).not.toContain(LETTER)
      expect(await says(page, 'What I share')).not.toContain(LETTER)
      await main.getByRole('link', { name: /^Before, until / }).click()
      await main.getByRole('heading', { name: whose }).waitFor()
      expect(await main.innerText()).toContain(LETTER)
      expect(await main.getByRole('button', { name: /[Ww]ithdraw|Put it right/ }).count()).toBe(0)
    }
    // What stays closed until it is opened is closed there, too.
    expect(await his.innerText()).not.toContain('Who else knew?')
    await his.getByText('What I was asked').click()
    await his.getByText('Who else knew?').waitFor()
    for (const { page } of two) expect(await axeViolations(page)).toEqual([])
    await pictured(robin.page, 'shared-before')
    // Sam’s new yes meets no old one.
    await seal(sam.page, 'Yes, I want to begin')
    await weeksGoBy(two, 8)
    for (const { page } of two) expect(await lookAt(page)).not.toContain('You both said yes.')
  },
)

test(
  '[H6] their time is over: Sam parts from looking back, Robin reads that it ended, and each is alone again',
  { timeout: 900_000 },
  async () => {
    const two = await couple()
    const [robin, sam] = two
    await bothTogether(two)
    await weeksGoBy(two, 14)
    for (const { page } of two) expect(await lookAt(page)).toContain('The time you chose is over.')
    await samParts(two)
    expect(await lookAt(sam.page)).toContain('You wrote down that you part.')
    expect(await says(robin.page, 'Parting')).toContain('Write down that I part')
  },
)
