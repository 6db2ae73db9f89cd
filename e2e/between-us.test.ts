import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { begin, keepRoom, openMore, unlock } from './person.ts'
import { visits } from './visit.ts'

const visit = visits()

/** Among made-up people all that two do between them can be tried from one side. */
const lookInto = async (room: 'Robin’s room' | 'Sam’s room'): Promise<Page> => {
  const { page } = await visit()
  await page.getByRole('link', { name: 'Look around with made-up people' }).click()
  await page.getByRole('button', { name: room }).click()
  await page.getByRole('navigation', { name: 'Places' }).locator('visible=true').waitFor()
  return page
}

describe('each alone', () => {
  test('[RD2] Sam answers a question of a year ago anew, and both answers lie beside each other', async () => {
    const page = await lookInto('Sam’s room')
    await openMore(page, 'Ready or not')
    await page.getByRole('link', { name: /^Sleep, and ordinary days/ }).click()
    await page.getByRole('button', { name: 'Answer it anew' }).click()
    await page.getByLabel('Your answer today').waitFor()
    expect(await page.getByText('Three hours, then the ceiling').count()).toBe(0)
    await page.getByLabel('Your answer today').fill('Seven hours, and I forgot the alarm.')
    await page.getByRole('button', { name: 'Keep these words' }).click()
    await page.locator('.now-and-then').getByText('Seven hours').waitFor()
    await page.locator('.now-and-then').getByText('Three hours, then the ceiling').waitFor()
  })

  test('[RD3] Sam’s words survive a reload while they are written, and are gone when they are taken away', async () => {
    const { page } = await visit()
    await begin(page, { side: 'broken', me: 'Sam', other: 'Robin' })
    const passphrase = await keepRoom(page)
    await openMore(page, 'Ready or not')
    await page.getByRole('link', { name: /^What I am afraid of/ }).click()
    await page.getByLabel('Your answer today').fill('That I stop looking.')
    await page.waitForTimeout(1_200)
    await page.reload()
    await unlock(page, passphrase)
    await openMore(page, 'Ready or not')
    await page.getByRole('link', { name: /^What I am afraid of/ }).click()
    await expect.poll(() => page.getByLabel('Your answer today').inputValue()).toBe('That I stop looking.')
    await page.getByRole('button', { name: 'Keep these words' }).click()
    await page.getByRole('button', { name: 'Take this away' }).click()
    await page.getByRole('button', { name: 'Take this away' }).click()
    await page.getByRole('heading', { name: 'Ready or not.' }).waitFor()
    expect(await page.getByText('Your words of').count()).toBe(0)
  })

  test('[MI1] Robin looks at what the drafts asked for, in Robin’s own words, and goes on to sitting with it', async () => {
    const page = await lookInto('Robin’s room')
    await openMore(page, 'What your drafts asked for')
    await page.getByText('To be believed').first().click()
    await page.getByText('You have to believe me, nothing happened there.').locator('visible=true').first().waitFor()
    await page.getByRole('link', { name: 'Sit with not knowing' }).click()
    await page.getByRole('heading', { name: 'Sitting with not knowing.' }).waitFor()
  })

  test('[SI3] Robin sits with something, looks back at it, and what helped is there the next time', async () => {
    const { page } = await visit()
    await begin(page, { side: 'broke', me: 'Robin', other: 'Sam' })
    await keepRoom(page)
    await openMore(page, 'Sitting with not knowing')
    await page.getByLabel('What I do not know').fill('Whether Sam believes me.')
    await page.getByRole('button', { name: 'Sit with it for a while' }).click()
    await page.getByRole('button', { name: 'Ten quiet minutes' }).click()
    await page.getByText(/^Until about/).waitFor()
    await page.getByRole('button', { name: 'Look back at it' }).click()
    await page.getByLabel('What helped').fill('Cold water on the wrists.')
    await page.getByRole('button', { name: 'Keep these words' }).click()
    await page.getByRole('link', { name: 'Sitting with not knowing' }).click()
    await page.getByRole('heading', { name: 'What helped, in your words' }).waitFor()
    await page.getByText('Cold water on the wrists.').waitFor()
  })
})

describe('being heard', () => {
  test('[S20] Sam sees the exact words of a feeling before it leaves, and takes it back', async () => {
    const page = await lookInto('Sam’s room')
    await openMore(page, 'Being heard')
    await page.getByRole('link', { name: 'Something you want heard' }).click()
    await page.getByLabel('In your own words').fill('On the stairs I waited.')
    expect(await page.locator('.leaving').innerText()).toMatch(/Robin would get\s+On the stairs I waited\./)
    await page.getByRole('button', { name: 'Share it with Robin' }).click()
    await page.getByText(/^This leaves at/).waitFor()
    await page.getByRole('button', { name: 'Take it back' }).click()
    await page.getByText(/^This leaves at/).waitFor({ state: 'detached' })
  })

  test('[HE2] Sam notes whether that was being heard, for Sam alone, and gives one word of it only after a second press', async () => {
    const page = await lookInto('Sam’s room')
    await openMore(page, 'Being heard')
    await page.getByRole('link', { name: /^At your sister/ }).click()
    await page.getByText('Did you feel heard?').click()
    await page.getByText('I did not feel heard', { exact: true }).click()
    expect(await page.getByRole('button', { name: 'Let Robin know' }).count()).toBe(0)
    await page.getByRole('button', { name: 'Keep it for me' }).click()
    await page.getByRole('button', { name: 'Let Robin know' }).click()
    await page.getByText('Robin would read “I did not feel heard”').waitFor()
    await page.getByRole('button', { name: 'Leave it' }).click()
    await page
      .getByRole('link', { name: /^What I share/ })
      .locator('visible=true')
      .first()
      .click()
    await page.getByRole('heading', { name: 'What I share.' }).waitFor()
    expect(await page.getByText(/^This leaves at/).count()).toBe(0)
  })

  test('[HE1] Robin, who has said what was understood, can add something, and keeps it private first', async () => {
    const page = await lookInto('Robin’s room')
    await openMore(page, 'Being heard')
    await page.getByRole('link', { name: /^A feeling, shared on/ }).click()
    await page.getByText('Sam let you know: “In part”.').waitFor()
    await page.getByText('Add something', { exact: true }).click()
    await page.getByLabel('What you add').fill('I have asked my sister.')
    await page.getByRole('link', { name: 'Keep it private' }).first().click()
    await page.getByRole('heading', { name: 'Being heard.' }).waitFor()
    await page.getByRole('link', { name: /^A feeling, shared on/ }).click()
    await page.getByText('Add something', { exact: true }).click()
    await expect.poll(() => page.getByLabel('What you add').inputValue()).toBe('I have asked my sister.')
  })
})
