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
