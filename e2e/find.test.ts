import { expect, test } from 'vitest'
import { begin, goTo, keepRoom, unlock } from './person.ts'
import { visits } from './visit.ts'
import { lookInto } from './ways.ts'

const visit = visits()

test('[A2] Sam finds a page and her own words by keyboard alone, and nothing of what she looked for stays', async () => {
  const { page, context } = await visit()
  await lookInto(page, 'Sam’s room')
  const main = page.getByRole('main')
  await page.keyboard.press('Control+k')
  await main.getByRole('searchbox').waitFor()
  await page.keyboard.type('triggers')
  await main.getByRole('link', { name: 'Hard dates' }).waitFor()
  await page.keyboard.press('Control+a')
  await page.keyboard.type('kitchen')
  await main.getByRole('heading', { name: 'In your words, or given to you' }).waitFor()
  const hit = main.getByRole('listitem').filter({ hasText: 'kitchen' }).getByRole('link').first()
  await hit.focus()
  await page.keyboard.press('Enter')
  await main.getByRole('heading', { name: 'Find.' }).waitFor({ state: 'detached' })
  await page.keyboard.press('Control+k')
  await main.getByRole('searchbox').waitFor()
  expect(await main.getByRole('searchbox').inputValue()).toBe('')
  await context.close()
})

test('[A2] a key by itself goes to a place, not while something is written, and not where that was turned off', async () => {
  const { page, context } = await visit()
  await lookInto(page, 'Robin’s room')
  const main = page.getByRole('main')
  await page.keyboard.press('?')
  await main.getByRole('heading', { name: 'Keys.' }).waitFor()
  await page.keyboard.press('2')
  const draft = main.getByLabel(/^Your draft to/)
  await draft.fill('')
  await draft.press('3')
  await draft.press('?')
  expect(await draft.inputValue()).toBe('3?')
  await goTo(page, 'Today')
  await page.keyboard.press('?')
  await main.getByRole('link', { name: 'Settings' }).click()
  await main.getByRole('switch', { name: 'Single keys' }).click()
  await goTo(page, 'Today')
  await page.keyboard.press('?')
  await page.waitForTimeout(300)
  expect(await main.getByRole('heading', { name: 'Keys.' }).count()).toBe(0)
  await page.keyboard.press('Control+k')
  await main.getByRole('heading', { name: 'Find.' }).waitFor()
  await context.close()
})

test('[A2] the few acts, by keyboard alone: Robin writes, says today, gives a word, finds help, and locks', async () => {
  const { page, context } = await visit()
  await begin(page, 'Robin')
  const passphrase = await keepRoom(page)
  const main = page.getByRole('main')
  const find = async (words: string): Promise<void> => {
    await page.keyboard.press('Control+k')
    await main.getByRole('searchbox').waitFor()
    await page.keyboard.type(words)
  }
  const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '')

  await find('diary')
  await main.getByRole('button', { name: 'Write in the journal' }).waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await main.getByRole('heading', { name: 'Your book.' }).waitFor()
  await page.keyboard.type('It rained all day.')
  expect(await main.getByRole('textbox').first().inputValue()).toBe('It rained all day.')

  for (const [words, heading] of [
    ['felt', 'Today, in more words.'],
    ['promise', 'Give your word on one thing.'],
    ['suicide', 'Help, now.'],
    ['pause', 'Take space.'],
  ] as const) {
    await find(words)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await main.getByRole('heading', { name: heading }).waitFor()
  }

  // The arrows go back up; Enter opens a page, and goes no further than to what would be done at once.
  await find('values')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowUp')
  expect(await main.getByRole('searchbox').evaluate(field => field === document.activeElement)).toBe(true)
  await page.keyboard.press('Enter')
  await main.getByRole('heading', { name: 'What agreement was broken?' }).waitFor()
  await find('lock now')
  // A key that is held a little too long is one press.
  await page.keyboard.down('Enter')
  await page.keyboard.down('Enter')
  await page.keyboard.up('Enter')
  expect(await focused()).toContain('Lock now')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Locked' }).waitFor()
  await unlock(page, passphrase)
  await context.close()
})
