import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { lookedAt } from './looked-at.ts'
import { begin, giveWordHere, goTo, keepRoom, openMore, unlock } from './person.ts'
import { visits } from './visit.ts'

const visit = visits()

/** Robin, in a room that was just kept. */
const robinInside = async () => {
  const { page, context } = await visit()
  await begin(page, 'Robin')
  return { page, context, main: page.getByRole('main'), passphrase: await keepRoom(page) }
}

/** The room again, after the page was gone. */
const reopened = async (page: Page, passphrase: string): Promise<void> => {
  await page.reload()
  await unlock(page, passphrase)
}

const openPromise = async (page: Page, text: string): Promise<void> => {
  await goTo(page, 'Promises')
  const main = page.getByRole('main')
  await main.getByRole('link', { name: text }).first().click()
  // Where several stand for today, the row of one leads to saying how it went; its words lead on from there.
  const word = main.getByRole('heading', { name: 'Your word.' })
  const how = main.getByRole('heading', { name: 'How did it go?' })
  await word.or(how).waitFor()
  if ((await how.count()) > 0) await main.getByRole('link', { name: text }).first().click()
  await word.waitFor()
}

/** Robin digs into “I no longer travel”, and comes up with what lies below it. */
const dig = async (page: Page): Promise<void> => {
  await openMore(page, 'Dig deeper')
  await page.getByLabel('It cannot happen again, because').fill('I no longer travel.')
  await page.getByRole('button', { name: 'Begin with the first question' }).click()
  await page.getByRole('button', { name: 'What you found' }).click()
  await page.getByRole('textbox', { name: 'What you found' }).fill('I keep quiet first.')
  await page.getByRole('button', { name: 'This is what I found' }).click()
}

test('[OR1, OR2, OR3, OR4] Robin’s promise says which dig it came from, the dig what came of it, and each leads to the other', async () => {
  const { page, context, main, passphrase } = await robinInside()

  await dig(page)
  await main.getByRole('button', { name: /^Give your word on one thing/ }).click()
  await page.getByText('I keep quiet first.').waitFor()
  await giveWordHere(page, 'I tell the team lead no.')

  await reopened(page, passphrase)
  await openPromise(page, 'I tell the team lead no.')
  await main.getByRole('heading', { name: 'What it came from' }).waitFor()
  await lookedAt(page, 'promise-from-a-dig')
  await main.getByRole('link', { name: /I no longer travel/ }).click()
  await main.getByRole('heading', { name: 'What came of it' }).waitFor()
  await lookedAt(page, 'dig-with-what-came-of-it')
  await main.getByRole('link', { name: /I tell the team lead no/ }).click()
  await page.getByRole('heading', { name: 'Your word.' }).waitFor()

  await main.getByRole('link', { name: /I no longer travel/ }).click()
  await page.getByRole('button', { name: 'Let go of this' }).click()
  await page.getByRole('button', { name: 'Let go of this' }).last().click()
  await openPromise(page, 'I tell the team lead no.')
  await main.getByText('You let go of its words.').waitFor()
  expect(await main.getByText('I no longer travel').count()).toBe(0)
  await page.getByRole('button', { name: 'Take this link away' }).click()
  await main.getByRole('heading', { name: 'What it came from' }).waitFor({ state: 'detached' })
  await context.close()
})

test('[OR2] a word that came out of a rehearsal leads back to that draft, one that came of something learned to that page', async () => {
  const { page, context, main } = await robinInside()
  await goTo(page, 'Rehearse')
  await page.getByLabel('What will you do?').fill('I ring at noon.')
  await page.getByLabel(/^Your draft to/).fill('I want to tell you about noon.')
  await page.getByRole('button', { name: 'Give your word on it' }).click()
  await giveWordHere(page, 'I ring at noon.')
  await openPromise(page, 'I ring at noon.')
  await main.getByRole('link', { name: /I want to tell you about noon/ }).click()
  await expect.poll(() => page.getByLabel(/^Your draft to/).inputValue()).toBe('I want to tell you about noon.')

  await openMore(page, 'What I am learning')
  await page.getByLabel('In your own words').fill('I go quiet when I am ashamed.')
  await page.getByRole('button', { name: 'Keep it here' }).click()
  await main.getByRole('link', { name: /I go quiet/ }).click()
  await main.getByRole('button', { name: /^Give your word on one thing/ }).click()
  await page.getByText('I go quiet when I am ashamed.').waitFor()
  await giveWordHere(page, 'I say “I am quiet” out loud.')
  await openPromise(page, 'I say “I am quiet” out loud.')
  await main.getByRole('link', { name: /I go quiet when I am ashamed/ }).click()
  await main.getByRole('heading', { name: 'What came of it' }).waitFor()
  await context.close()
})

test('[OR1] [DR6] Robin digs, begins to write a word, and the page is gone: after unlocking the word still says where it came from', async () => {
  const { page, context, main, passphrase } = await robinInside()
  await dig(page)
  await main.getByRole('button', { name: /^Give your word on one thing/ }).click()
  await page.getByLabel('What you will do').fill('I tell the')
  await reopened(page, passphrase)

  await goTo(page, 'Promises')
  await page.getByText('Give your word on one thing').first().click()
  expect(await page.getByLabel('What you will do').inputValue()).toBe('I tell the')
  await giveWordHere(page, 'I tell the team lead no.')
  await openPromise(page, 'I tell the team lead no.')
  await main.getByRole('heading', { name: 'What it came from' }).waitFor()
  await main.getByRole('link', { name: /I no longer travel/ }).click()
  await main.getByRole('heading', { name: 'What came of it' }).waitFor()

  // Words that were begun for themselves do not come out of what is handed over later.
  await goTo(page, 'Promises')
  await page.getByText('Give your word on one thing').first().click()
  await page.getByLabel('What you will do').fill('I water the plants.')
  await openMore(page, 'Dig deeper')
  await main.getByRole('link', { name: /I no longer travel/ }).click()
  await main.getByRole('button', { name: /^Give your word on one thing/ }).click()
  await giveWordHere(page, 'I water the plants.')
  await openPromise(page, 'I water the plants.')
  expect(await main.getByRole('heading', { name: 'What it came from' }).count()).toBe(0)
  await context.close()
})

test('[OR1] [DR6] a plan that Robin makes out of a dig keeps where it came from, though the page was gone before the scene was written', async () => {
  const { page, context, main, passphrase } = await robinInside()
  await dig(page)
  await main.getByRole('button', { name: /^Make a plan for/ }).click()
  await page.getByLabel('If, then').fill('If dinner, then I ring first.')
  await reopened(page, passphrase)
  await openMore(page, 'Moments that may come')
  await main.getByRole('link', { name: /^A moment of your own/ }).click()
  expect(await page.getByLabel('If, then').inputValue()).toBe('If dinner, then I ring first.')
  await page.getByLabel('The scene').fill('A fair in May.')
  await page.getByRole('button', { name: 'Keep the plan' }).click()
  await main.getByRole('heading', { name: 'What it came from' }).waitFor()
  await main.getByRole('link', { name: /I no longer travel/ }).waitFor()
  await context.close()
})
