import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { begin, keepRoom, openMore, unlock } from './person.ts'
import { visits } from './visit.ts'

const visit = visits()

/** Goes with Tab to whatever has this name, as somebody without a mouse would. */
const tabTo = async (page: Page, name: RegExp): Promise<void> => {
  for (let pressed = 0; pressed < 60; pressed++) {
    await page.keyboard.press('Tab')
    const here = await page.evaluate(() => {
      const at = document.activeElement as (HTMLElement & { labels?: NodeListOf<HTMLLabelElement> }) | null
      return (at?.labels?.[0]?.textContent ?? at?.textContent ?? '').trim()
    })
    if (name.test(here)) return
  }
  throw new Error(`Tab never came to ${String(name)}`)
}

describe('Robin digs deeper', () => {
  test('by keyboard alone: an assurance, three rungs, one left blank, away and back, and what was found', async () => {
    const { page, context } = await visit({ viewport: { width: 1280, height: 800 } })
    await begin(page, 'Robin')
    const passphrase = await keepRoom(page)
    await tabTo(page, /^More/)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'More.' }).waitFor()
    await tabTo(page, /^Dig deeper/)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Dig deeper.' }).waitFor()
    await tabTo(page, /^It cannot happen again, because/)
    await page.keyboard.type('I no longer travel.')
    await tabTo(page, /^Begin with the first question/)
    await page.keyboard.press('Enter')

    await page.getByRole('heading', { name: 'What is different now?' }).waitFor()
    await tabTo(page, /^Your answer/)
    await page.keyboard.type('The evenings are at home.')
    await tabTo(page, /^Keep it and go down/)
    await page.keyboard.press('Enter')

    await page.getByRole('heading', { name: /What is different in you/ }).waitFor()
    await tabTo(page, /^Leave this one for now/)
    await page.keyboard.press('Enter')

    await page.getByRole('heading', { name: /what did you tell yourself/ }).waitFor()
    await tabTo(page, /^Your answer/)
    await page.keyboard.type('Nobody will know')
    await page.reload()
    await unlock(page, passphrase)
    await openMore(page, 'Dig deeper')
    await page.getByRole('link', { name: /I no longer travel/ }).click()
    // It goes on below the lowest answer; the half-written one is where it was left.
    await page.getByRole('heading', { name: /What is different in you/ }).waitFor()
    await tabTo(page, /^The moment before/)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: /what did you tell yourself/ }).waitFor()
    await expect.poll(() => page.getByLabel('Your answer').inputValue()).toBe('Nobody will know')

    await tabTo(page, /^What you found/)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'What did you find?' }).waitFor()
    await tabTo(page, /^What you found/)
    await page.keyboard.type('I keep quiet first.')
    await tabTo(page, /^This is what I found/)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'What you found.' }).waitFor()
    expect(await page.getByRole('button', { name: 'Go down again' }).count()).toBe(0)
    await context.close()
  })

  test('an answer that leans on how things are is asked once more, and may stay as it is', async () => {
    const { page, context } = await visit()
    await begin(page, 'Robin')
    await keepRoom(page)
    await openMore(page, 'Dig deeper')
    await page.getByLabel('It cannot happen again, because').fill('I changed jobs.')
    await page.getByRole('button', { name: 'Begin with the first question' }).click()
    await page.getByLabel('Your answer').fill('I work from home these days, so it could not happen again.')
    await page.waitForTimeout(1_200)
    await page.getByRole('button', { name: 'Keep it and go down' }).click()
    await page.getByText('This leans on how things are.').waitFor()
    await page.getByRole('button', { name: 'It stays as it is. Go down' }).click()
    await page.getByRole('heading', { name: /What is different in you/ }).waitFor()
    await context.close()
  })
})
