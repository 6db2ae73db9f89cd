import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { CLEAN, onPaper } from './on-paper.ts'
import { begin, goTo, keepRoom } from './person.ts'
import { saved } from './saving.ts'
import { visits } from './visit.ts'
import { further, lookInto } from './ways.ts'

const visit = visits()
// A room of made-up people takes long where much else is running.
const SLOWLY = 90_000
test(
  'Robin prints the account and the values by lamplight: ink on white, and nothing of the app around them',
  { timeout: 720_000 },
  async () => {
    const { page, context } = await visit({ colorScheme: 'dark' })
    context.setDefaultTimeout(SLOWLY)
    await lookInto(page, 'Robin’s room')
    await further(page, 'The complete account')
    await page.getByRole('link', { name: /^March/ }).waitFor()
    expect(await onPaper(page, 'account')).toMatchObject({ ...CLEAN, words: expect.stringContaining('The training week, day by day.') })
    await further(page, 'What you hold to')
    await page.getByRole('main').locator('a.row').first().waitFor()
    expect(await onPaper(page, 'values')).toMatchObject({ ...CLEAN, words: expect.stringMatching(/\w{20}|\w+ \w+/) })
  },
)

test(
  'Sam makes a summary for a therapist: nothing is chosen beforehand, what is shown is what is saved, and the choices stay off the paper',
  { timeout: 720_000 },
  async () => {
    const { page, context } = await visit()
    context.setDefaultTimeout(SLOWLY)
    await lookInto(page, 'Sam’s room')
    await goTo(page, 'Over time')
    await page.getByRole('main').locator('svg').first().waitFor()
    expect(await onPaper(page, 'long-view')).toMatchObject(CLEAN)
    await further(page, 'Settings')
    await page.getByRole('link', { name: /^Copies, and paper/ }).click()
    await page.getByRole('link', { name: /^A summary, item by item/ }).click()
    expect(await page.getByRole('checkbox', { checked: true, includeHidden: true }).count()).toBe(0)
    expect(await page.getByRole('button', { name: 'Show the text' }).isDisabled()).toBe(true)
    const wounds = page.locator('details', { hasText: 'What was hurt' })
    await wounds.locator('summary').click()
    const first = wounds.locator('label').first()
    const words = await first.locator('.voice').innerText()
    const other = await wounds.locator('label .voice').nth(1).innerText()
    await first.click()
    await page.getByRole('button', { name: 'Show the text' }).click()
    const paper = page.locator('article.plain-text')
    await paper.waitFor()
    expect(await paper.innerText()).toContain(words)
    expect(await paper.innerText()).not.toContain(other)
    const text = await readFile(await saved(page, 'Save the text'), 'utf8')
    expect(text).toContain(words)
    expect(text).not.toContain(other)
    const printed = await onPaper(page, 'summary')
    expect(printed).toMatchObject(CLEAN)
    expect(printed.words).toContain(words)
    expect(printed.words).not.toContain('How safe it felt')
  },
)

const LETTER = Array.from({ length: 60 }, (_, line) => `Line ${line} of what I never said to you, and say here.`).join('\n\n')

test('Sam prints a letter of many lines, and the account that was given: every line lies on the paper', { timeout: 720_000 }, async () => {
  const { page, context } = await visit({ colorScheme: 'dark' })
  context.setDefaultTimeout(SLOWLY)
  await begin(page, 'Sam')
  await keepRoom(page)
  await goTo(page, 'Journal')
  await page.getByRole('link', { name: 'A letter that stays here' }).click()
  await page.getByLabel('To', { exact: true }).fill('my father')
  await page.getByRole('main').locator('textarea').fill(LETTER)
  // While it is being written, and once it lies in the book.
  expect(await onPaper(page, 'letter-open')).toMatchObject({ ...CLEAN })
  await page.getByRole('button', { name: 'Put it in the book' }).click()
  await page.getByRole('link', { name: /Line 0 of what/ }).click()
  await page.getByRole('heading', { name: 'To my father' }).waitFor()
  const letter = await onPaper(page, 'letter')
  expect(letter).toMatchObject({ ...CLEAN, words: expect.stringContaining('Line 59 of what') })
  // Neither a door that does not open on paper, nor a page that nobody wrote on.
  expect(letter.words).not.toContain('Put another page beside it')
  await goTo(page, 'Journal')
  await page.getByRole('link', { name: /Line 0 of what/ }).waitFor()
  const book = await onPaper(page, 'book')
  expect(book).toMatchObject({ ...CLEAN, words: expect.stringContaining('Line 0 of what') })
  expect(book.words).not.toContain('What you type is kept')
  await context.close()
})

test(
  'Sam prints Robin’s word, the questions, and what is shared: nothing is cut, and no button is on the paper',
  { timeout: 720_000 },
  async () => {
    const { page, context } = await visit({ colorScheme: 'dark' })
    context.setDefaultTimeout(SLOWLY)
    await lookInto(page, 'Sam’s room')
    for (const [name, row] of [
      ['their-word', 'Robin’s word'],
      ['shared', 'What I share'],
      ['their-account', 'Robin’s account'],
    ] as const) {
      await further(page, row)
      await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor()
      expect(await onPaper(page, name), name).toMatchObject(CLEAN)
    }
    await context.close()
  },
)
