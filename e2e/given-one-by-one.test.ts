import { expect, test } from 'vitest'
import { lookedAt } from './looked-at.ts'
import { goTo, openMore } from './person.ts'
import { join, somebody } from './together.ts'
import { visits } from './visit.ts'

const visit = visits()

test(
  'Sam gives one hurt and one hard date; Robin says first what was understood, and what Robin will do',
  { timeout: 720_000 },
  async () => {
    const robin = await somebody(visit, 'broke')
    const sam = await somebody(visit, 'broken')
    await join(robin, sam)
    const tenMinutes = (): Promise<unknown> => Promise.all([robin, sam].map(({ world }) => world.minutesGoBy(11)))

    // Two hurts on the map; one of them is given, and what sets it off stays.
    for (const [text, off] of [
      ['I do not trust my own eyes.', 'The word imagine.'],
      ['My father came home late for years.', ''],
    ] as const) {
      await openMore(sam.page, 'What was hurt')
      await sam.page.getByRole('link', { name: 'Something that was hurt' }).click()
      await sam.page.getByLabel('What was hurt', { exact: true }).fill(text)
      await sam.page.getByLabel(/^What sets it off/).fill(off)
      await sam.page.getByRole('button', { name: 'Keep these words' }).click()
      await sam.page.getByRole('link', { name: text }).waitFor()
    }
    await sam.page.getByRole('link', { name: /^I do not trust/ }).click()
    await sam.page.getByRole('button', { name: 'Share it' }).click()
    await sam.page.getByText('Robin says first what was understood.').waitFor()
    await sam.page.getByRole('button', { name: 'Share it with Robin' }).click()
    await sam.page.getByRole('heading', { name: 'What I share.' }).waitFor()
    await tenMinutes()

    await openMore(robin.page, 'Being heard')
    await robin.page.getByRole('link', { name: /^Something that was hurt/ }).click()
    await robin.page.getByText('I do not trust my own eyes.').waitFor()
    expect(await robin.page.getByRole('main').innerText()).not.toMatch(/imagine|father|Add something/)
    await robin.page.getByLabel(/^What you understood/).fill('You saw it, and I talked you out of what you saw.')
    await robin.page.getByRole('button', { name: 'Give it to Sam' }).click()
    await robin.page.getByRole('button', { name: 'Take it back' }).waitFor()
    await tenMinutes()
    await openMore(sam.page, 'What was hurt')
    await sam.page.getByRole('link', { name: /^I do not trust/ }).click()
    await sam.page.getByRole('link', { name: /^What came to it/ }).click()
    await sam.page.getByText('You saw it, and I talked you out of what you saw.').waitFor()

    // A hard date of tomorrow: given, answered, and on the day itself Robin finds it on the first page, the day after no more.
    await openMore(sam.page, 'Hard dates')
    await sam.page.getByRole('link', { name: 'A day that is hard' }).click()
    await sam.page.getByLabel(/^What day it is/).fill('The day of the letter.')
    const tomorrow = await sam.page.evaluate(() => {
      // The page's own clock; a day turns at four in the morning.
      const at = new Date(Date.now() - 4 * 3_600_000 + 2 * 86_400_000)
      return `${at.getFullYear()}-${String(at.getMonth() + 1).padStart(2, '0')}-${String(at.getDate()).padStart(2, '0')}`
    })
    await sam.page.getByLabel('The day', { exact: true }).fill(tomorrow)
    await sam.page.getByText('Every year', { exact: true }).click()
    await sam.page.getByRole('button', { name: 'Keep the date' }).click()
    await sam.page.getByRole('link', { name: /^The day of the letter/ }).click()
    await sam.page.getByRole('button', { name: 'Share it' }).click()
    await sam.page.getByRole('button', { name: 'Share it with Robin' }).click()
    await tenMinutes()
    await openMore(robin.page, 'Hard dates')
    await robin.page.getByRole('link', { name: /^The day of the letter/ }).click()
    await robin.page.getByLabel(/^What you will do that day/).fill('I take the afternoon off and I am at home at three.')
    await robin.page.getByRole('button', { name: 'Say it to Sam' }).click()
    await tenMinutes()
    await openMore(sam.page, 'Hard dates')
    await sam.page.getByRole('link', { name: /^The day of the letter/ }).click()
    await sam.page.getByText('I take the afternoon off and I am at home at three.').waitFor()

    await goTo(robin.page, 'Today')
    expect(await robin.page.getByText('Today is a hard day for Sam').count()).toBe(0)
    for (const { world } of [robin, sam]) await world.daysGoBy(2)
    await goTo(robin.page, 'Promises')
    await goTo(robin.page, 'Today')
    await robin.page.getByText('Today is a hard day for Sam').waitFor()
    await robin.page.getByText('You said: I take the afternoon off and I am at home at three.').waitFor()
    for (const { world } of [robin, sam]) await world.daysGoBy(1)
    await goTo(robin.page, 'Promises')
    await goTo(robin.page, 'Today')
    await expect.poll(() => robin.page.getByText('Today is a hard day for Sam').count()).toBe(0)

    // Afterwards Sam notes how it was, for Sam alone.
    await openMore(sam.page, 'Hard dates')
    await sam.page.getByRole('link', { name: /^The day of the letter/ }).click()
    await sam.page.getByLabel(/^How it was on/).fill('You were there. It was long.')
    await sam.page.getByRole('button', { name: 'Note it' }).click()
    await sam.page.getByRole('heading', { name: 'How it was' }).waitFor()
  },
)

test('[H2] Sam gives one picture of the long view; Robin opens it, and it does not go on', { timeout: 720_000 }, async () => {
  const robin = await somebody(visit, 'broke')
  const sam = await somebody(visit, 'broken')
  await join(robin, sam)
  const feels = async (words: string): Promise<void> => {
    await goTo(sam.page, 'Questions')
    await goTo(sam.page, 'My room')
    await sam.page.getByText(words, { exact: true }).first().click()
    await sam.page.getByText(/Change it any time today/).waitFor()
  }
  await feels('Braced')
  for (const { world } of [robin, sam]) await world.daysGoBy(100)
  await feels('In between')
  await goTo(sam.page, 'Over time')
  await sam.page.getByRole('link', { name: /^One picture, frozen/ }).click()
  await sam.page.getByLabel(/^Words with it/).fill('A hundred days.')
  await sam.page.getByRole('button', { name: 'Give this picture to Robin' }).click()
  await sam.page.getByRole('heading', { name: 'What I share.' }).waitFor()
  for (const { world } of [robin, sam]) await world.minutesGoBy(11)
  await openMore(robin.page, 'What I share')
  await robin.page.getByRole('link', { name: 'See the picture' }).click()
  await robin.page.getByRole('heading', { name: 'As Sam felt it.' }).waitFor()
  await robin.page.getByRole('img', { name: /^An open vessel, as it was frozen/ }).waitFor()
  await robin.page.getByText('A hundred days.').waitFor()
  await robin.page.getByRole('radio', { name: 'Words' }).check()
  await robin.page.getByText(/at first, .* in the end\.$/).waitFor()
  await robin.page.getByRole('radio', { name: 'Table' }).check()
  await robin.page.getByRole('columnheader', { name: 'The band' }).waitFor({ state: 'attached' })
  await lookedAt(robin.page, 'given-picture-table')
  const before = await robin.page.getByRole('main').innerText()
  for (const { world } of [robin, sam]) await world.daysGoBy(5)
  await feels('On guard')
  await goTo(sam.page, 'Over time')
  await sam.page.getByRole('link', { name: /^One picture, frozen/ }).click()
  await sam.page.getByText(/^You gave one on/).waitFor()
  expect(await robin.page.getByRole('main').innerText()).toBe(before)
})
