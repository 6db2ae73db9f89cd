import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { begin, goTo } from './person.ts'
import { visits } from './visit.ts'

const visit = visits()

/** Tabs on until the control with this name has the focus, as somebody without a mouse would. */
const tabTo = async (page: Page, name: string | RegExp): Promise<void> => {
  for (let pressed = 0; pressed < 60; pressed++) {
    const focused = await page.evaluate(() => {
      const at = document.activeElement as HTMLElement | null
      const label = (at as HTMLInputElement | null)?.labels?.[0]?.textContent
      return (at?.getAttribute('aria-label') ?? label ?? at?.textContent ?? '').trim()
    })
    if (typeof name === 'string' ? focused === name : name.test(focused)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`the keyboard never reached ${String(name)}`)
}

const pressOn = async (page: Page, name: string | RegExp): Promise<void> => {
  await tabTo(page, name)
  await page.keyboard.press('Enter')
}

describe('without a mouse', () => {
  test('[A2] Robin rehearses: writes, goes from note to note, sets one aside, keeps the draft', async () => {
    const { page, context } = await visit()
    await begin(page, 'Robin')
    await goTo(page, 'Rehearse')
    await page.getByText('What will you do?').first().waitFor()
    await tabTo(page, /^What will you do/)
    await page.keyboard.type('I will be home at six')
    await tabTo(page, /^Your draft to/)
    await page.keyboard.type("I'm sorry if you were hurt. Hold on, there is more. Can't we move on?")
    await page.getByRole('heading', { name: 'Two places to look again' }).waitFor()

    const selected = () => page.evaluate(() => getSelection()?.toString().toLowerCase() ?? '')
    await page.keyboard.press('F8')
    await expect.poll(selected).toContain('sorry if')
    await page.keyboard.press('F8')
    await expect.poll(selected).toContain('move on')
    await page.keyboard.press('Shift+F8')
    await expect.poll(selected).toContain('sorry if')

    await pressOn(page, 'Keep the draft')
    await page.getByRole('heading', { name: 'Drafts you kept' }).waitFor()
    await pressOn(page, /^I'm sorry if you were hurt/)
    await page.getByRole('heading', { name: 'Two places to look again' }).waitFor()
    await pressOn(page, 'Set aside')
    await page.getByRole('heading', { name: 'One place to look again' }).waitFor()
    await context.close()
  })

  test('[A2] Sam writes in the book, finds the page again, takes it out and puts it back', async () => {
    const { page, context } = await visit()
    await begin(page, 'Sam')
    await goTo(page, 'Journal')
    const paper = page.locator('textarea')
    await paper.waitFor()
    await paper.focus()
    await page.keyboard.type('Walked round the lake. It was quiet.')
    await pressOn(page, 'Put it in the book')
    // The first thing of one's own brings the offer of a passphrase; Sam looks at that later.
    await page.getByRole('dialog').waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await tabTo(page, 'Look for words in your book')
    await page.keyboard.type('lake')
    await page.locator('.rows mark', { hasText: 'lake' }).waitFor()
    await pressOn(page, /^Walked round the lake/)
    await page.getByText('Walked round the lake. It was quiet.').waitFor()
    await pressOn(page, 'Take it out of the book')
    await pressOn(page, 'Put it back')
    await page.getByText('Walked round the lake. It was quiet.').waitFor()
    await pressOn(page, 'Take it out of the book')
    await pressOn(page, 'The book')
    await page.getByText('The book has no pages').waitFor()
    await context.close()
  })
})
