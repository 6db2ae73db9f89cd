import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { begin, goTo, keepRoom } from './person.ts'
import { allThatIsShared, lookInto, settled } from './ways.ts'
import { visits } from './visit.ts'

const visit = visits()

/** Sam's room of fourteen uneven months, at its long view. */
const lookBack = async (): Promise<Page> => {
  const { page } = await visit({ viewport: { width: 1280, height: 900 } })
  await lookInto(page, 'Sam’s room')
  await goTo(page, 'Over time')
  await page.getByRole('heading', { name: 'All this time, as you felt it.' }).waitFor()
  await settled(page)
  return page
}

describe('Sam looks back', () => {
  test('[BU1] before three months there are plain entries, and no picture', async () => {
    const { page, context } = await visit()
    await begin(page, 'Sam')
    await keepRoom(page)
    await goTo(page, 'Over time')
    await page.getByRole('heading', { name: 'Over time.' }).waitFor()
    expect(await page.locator('.vessel').count()).toBe(0)
    await context.close()
  })

  test('picture, words and table are one press apart, by keyboard too, and none holds a number that grades', async () => {
    const page = await lookBack()
    await page.getByRole('img', { name: /^An open vessel/ }).waitFor()
    await page.getByRole('radio', { name: 'Picture' }).focus()
    await page.keyboard.press('ArrowRight')
    await page.locator('.view--words p').first().waitFor()
    const told = await page.locator('.view--words').innerText()
    expect(told).toMatch(/hard day|broke again|stayed much the same|eased|went down/)
    await page.keyboard.press('ArrowRight')
    await page.getByRole('table').waitFor()
    expect(await page.getByRole('row').count()).toBeGreaterThan(12)
    for (const words of [told, await page.getByRole('table').innerText()]) expect(words).not.toMatch(/%|\d\s*\/\s*\d|score|average/i)
    await page.context().close()
  })

  test('[M5] a year, then three months, then earlier and later: one always sees which days', async () => {
    const page = await lookBack()
    const days = page.locator('.long__days')
    const all = await days.innerText()
    await page.getByRole('radio', { name: 'All' }).focus()
    await page.keyboard.press('ArrowRight')
    await page.getByRole('heading', { name: 'A year, as you felt it.' }).waitFor()
    await page.keyboard.press('ArrowRight')
    await page.getByRole('heading', { name: 'Three months, as you felt them.' }).waitFor()
    const near = await days.innerText()
    expect(near).not.toBe(all)
    await page.getByRole('button', { name: 'Earlier', exact: true }).click()
    await expect.poll(() => days.innerText()).not.toBe(near)
    await page.getByRole('button', { name: 'Later', exact: true }).click()
    await expect.poll(() => days.innerText()).toBe(near)
    await page.context().close()
  })

  test('by one native choice straight to the three months around one, and back to all of it', async () => {
    const page = await lookBack()
    const days = page.locator('.long__days')
    const all = await days.innerText()
    const closer = page.getByLabel('Look closer at')
    const month = (await closer.locator('option').nth(8).getAttribute('value')) ?? ''
    await closer.focus()
    await closer.selectOption(month)
    await page.getByRole('heading', { name: 'Three months, as you felt them.' }).waitFor()
    const name = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }).format(Date.parse(`${month}-15T12:00Z`))
    const [from, to] = (await days.innerText()).split(' to ').map(day => Date.parse(`${day} 12:00 UTC`))
    const middle = Date.parse(`${month}-15T12:00Z`)
    expect(from !== undefined && to !== undefined && from < middle && middle < to, name).toBe(true)
    await page.getByRole('radio', { name: 'Three months' }).focus()
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('ArrowLeft')
    await expect.poll(() => days.innerText()).toBe(all)
    await page.context().close()
  })

  test('[H2] a day is called hard and the name is taken away again; it is in words, and nothing of it is given', async () => {
    const page = await lookBack()
    await page.getByRole('link', { name: /^Say what a day was/ }).click()
    await page.getByLabel('The day', { exact: true }).fill('2026-02-11')
    await page.getByText('A hard day', { exact: true }).first().click()
    await page.getByRole('button', { name: 'Keep it' }).click()
    await page.getByRole('img', { name: /^An open vessel/ }).waitFor()
    // A page that has come takes the focus once: not before that.
    await settled(page)
    await page.getByRole('radio', { name: 'Picture' }).focus()
    await page.keyboard.press('ArrowRight')
    await page.getByText(/^11 February( 2026)? was a hard day/).waitFor()
    await allThatIsShared(page)
    expect(await page.getByRole('main').innerText()).not.toMatch(/hard day|11 February/)
    await goTo(page, 'Journal')
    await goTo(page, 'Over time')
    await page.getByRole('link', { name: /^Say what a day was/ }).click()
    await page.getByRole('button', { name: /^Take the name away 11 February/ }).click()
    await page.getByRole('button', { name: /^Take the name away 11 February/ }).waitFor({ state: 'detached' })
    await page.context().close()
  })
})
