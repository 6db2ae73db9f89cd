import { describe, expect, test } from 'vitest'
import { begin, goTo, keepRoom, unlock } from './person.ts'
import { visits } from './visit.ts'

const visit = visits()

describe('Robin rehearses', () => {
  test('[M15, H8] each closing sentence gets a question, never words to send; nothing can be copied', async () => {
    const { page, context } = await visit()
    await begin(page, 'Robin')
    await goTo(page, 'Rehearse')
    await page.getByText('What will you do?').first().waitFor()
    await page.getByLabel(/^Your draft to/).fill("I'm sorry if you were hurt. It was just texting. Can't we move on?")
    await page.getByRole('heading', { name: 'Three places to look again' }).waitFor()
    expect(await page.locator('ol.notes .note__asks').count()).toBe(3)
    for (const question of await page.locator('.note__asks').allTextContents()) expect(question.trim()).toMatch(/\?$/)
    expect(await page.getByRole('button', { name: /copy/i }).count()).toBe(0)
    expect(await page.locator('.mark--closes').count()).toBe(3)
    await context.close()
  })

  test('[M16] an apology with no act beside it is asked which act goes with it, and the question goes when there is one', async () => {
    const { page, context } = await visit()
    await begin(page, 'Robin')
    await goTo(page, 'Rehearse')
    await page.getByLabel(/^Your draft to/).fill('I am sorry I lied to you in March.')
    await page.getByRole('heading', { name: 'Your own words' }).waitFor()
    await page.getByRole('button', { name: 'Name the act' }).click()
    await page.keyboard.type('I will be home by six and show you the letters.')
    await page.getByRole('heading', { name: 'Your own words' }).waitFor({ state: 'detached' })
    await context.close()
  })

  test('[M16] words that stood in three kept drafts are asked about in the fourth, and can be set aside', async () => {
    const { page, context } = await visit()
    await begin(page, 'Robin')
    await goTo(page, 'Rehearse')
    const words = page.getByLabel(/^Your draft to/)
    for (const day of ['Monday', 'Tuesday', 'Wednesday']) {
      await words.fill(`${day}. I am working on myself every single day.`)
      await page.getByRole('button', { name: 'Keep the draft' }).click()
      await expect.poll(() => words.inputValue()).toBe('')
    }
    await words.fill('Thursday. I am working on myself every single day.')
    await page.getByText('What is it now?').waitFor()
    const note = page.locator('.note', { hasText: 'What is it now?' })
    await note.getByRole('button', { name: 'Set aside' }).click()
    await note.waitFor({ state: 'detached' })
    await context.close()
  })

  test('[S38, H11] danger puts every mark away and shows help, quietly', async () => {
    const { page, context } = await visit()
    await begin(page, 'Robin')
    await goTo(page, 'Rehearse')
    await page.getByLabel(/^Your draft to/).fill("It was just texting. I don't deserve to live.")
    await page.getByRole('main').getByRole('link', { name: 'Help now' }).first().waitFor()
    expect(await page.locator('.mark--closes').count()).toBe(0)
    await context.close()
  })

  test('[M18] [H8] Sam is angry, and nothing is marked', async () => {
    const { page, context } = await visit()
    await begin(page, 'Sam')
    await page.getByRole('link', { name: /^More/ }).locator('visible=true').first().click()
    await page.getByRole('main').getByText('Rehearse', { exact: true }).first().click()
    await page.getByLabel(/^Your draft to/).fill("You're pathetic. I never said that. Grow up, liar. If you see her again I'm leaving.")
    await page.waitForTimeout(600)
    expect(await page.locator('.mark').count()).toBe(0)
    await context.close()
  })

  test('[A9] what was typed and not kept is there after locking and unlocking', async () => {
    const { page, context } = await visit()
    await begin(page, 'Robin')
    const passphrase = await keepRoom(page)
    await goTo(page, 'Rehearse')
    await page.getByLabel(/^Your draft to/).fill('I lied to you in March. I chose to.')
    await goTo(page, 'Today')
    await page.reload()
    await unlock(page, passphrase)
    await goTo(page, 'Rehearse')
    await expect.poll(() => page.getByLabel(/^Your draft to/).inputValue()).toContain('I lied to you in March')
    await context.close()
  })

  test('[M6] an assurance that rests on how things are can be taken to Dig deeper, with its words', async () => {
    const { page, context } = await visit()
    await begin(page, 'Robin')
    await goTo(page, 'Rehearse')
    await page.getByLabel(/^Your draft to/).fill('I work from home these days, so it could not happen again.')
    await page.getByRole('button', { name: 'Dig deeper' }).click()
    await page.getByRole('heading', { name: /Dig deeper/ }).waitFor()
    const words = (await page.getByRole('main').textContent()) ?? ''
    const typed = await page.getByRole('main').getByRole('textbox').first().inputValue()
    expect(words + typed).toContain('could not happen')
    await context.close()
  })
})
