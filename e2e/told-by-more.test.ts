import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { begin, goTo } from './person.ts'
import { visits } from './visit.ts'
import { lookInto } from './ways.ts'

const visit = visits()

/** How the marks under a draft look, but for their colours. */
const linesUnderMarks = (page: Page) =>
  page.locator('.draft__marks .mark').evaluateAll(marks =>
    marks.map(mark => {
      const { textDecorationLine, textDecorationStyle, textDecorationThickness } = getComputedStyle(mark)
      const how = mark.classList.contains('mark--closes') ? 'closes' : 'opens'
      return `${how}: ${textDecorationLine} ${textDecorationStyle}${parseFloat(textDecorationThickness) >= 1 ? '' : ', too thin'}`
    }),
  )

test.each([undefined, 'active'] as const)(
  '[A7] what may close is told from what opens by its line and its number, not by colour alone (forced colours: %s)',
  async forcedColors => {
    const { page, context } = await visit(forcedColors ? { forcedColors } : {})
    await begin(page, 'Robin')
    await goTo(page, 'Rehearse')
    await page.getByLabel(/^Your draft to/).fill('I lied to you in March. I chose to. It was just texting. Can’t we move on?')
    await page.getByRole('button', { name: 'What already opens' }).click()
    await page.locator('.draft__marks .mark--opens').first().waitFor()
    await page.locator('.draft__marks .mark--closes').first().waitFor()
    const lines = await linesUnderMarks(page)
    expect(new Set(lines)).toEqual(new Set(['opens: underline solid', 'closes: underline dashed']))
    const numbers = await page
      .locator('.draft__marks .mark[data-begins]')
      .evaluateAll(marks => marks.map(mark => getComputedStyle(mark, '::before').content))
    expect(numbers.length).toBeGreaterThan(0)
    for (const number of numbers) expect(number).toMatch(/\d/u)
    // Words say the same: each note stands there with its own, and the key names both lines.
    expect(await page.locator('ol.notes .note').count()).toBeGreaterThan(1)
    await context.close()
  },
)

test('[A8] what the long view draws stands there in words and as a table, a row for each month, and the drawing says so', async () => {
  const { page, context } = await visit()
  await lookInto(page, 'Sam’s room')
  await goTo(page, 'Over time')
  const form = (name: string) => page.getByRole('radio', { name, exact: true }).check()
  await form('Picture')
  const drawing = page.getByRole('img', { name: /^An open vessel/ })
  expect(await drawing.getAttribute('aria-label')).toMatch(/goes from .* to .*Words and Table tell the same\.$/u)
  await form('Words')
  await drawing.waitFor({ state: 'detached' })
  const paragraphs = await page.locator('.view--words p').allInnerTexts()
  expect(paragraphs.filter(words => /\w+ \w+/u.test(words)).length).toBeGreaterThan(0)
  await form('Table')
  const rows = page.getByRole('table').getByRole('row')
  expect(await rows.count()).toBeGreaterThan(3)
  for (const row of (await rows.all()).slice(1)) {
    expect(await row.getByRole('rowheader').innerText()).toMatch(/\d{4}/u)
    for (const cell of await row.getByRole('cell').allInnerTexts()) expect(cell.trim()).not.toBe('')
  }
  await context.close()
})
