import { expect, test } from 'vitest'
import { openMore } from './person.ts'
import { visits } from './visit.ts'

const visit = visits()

const samsRoom = async () => {
  const { page } = await visit()
  await page.getByRole('link', { name: 'Look around with made-up people' }).click()
  await page.getByRole('button', { name: 'Sam’s room' }).click()
  await page.getByRole('navigation', { name: 'Places' }).locator('visible=true').waitFor()
  return page
}

test('[H7] Sam writes down that she parts, keeps a letter, takes a copy and ends sharing from one page', async () => {
  const page = await samsRoom()
  await openMore(page, 'Parting')
  await page.getByRole('button', { name: 'Write down that I part' }).click()
  await page.getByText(/Robin is told nothing of it/).waitFor()
  await page.getByRole('button', { name: 'Write it down' }).click()
  await page.getByText(/you wrote down that you part/).waitFor()
  await page.getByLabel(/^A closing letter/).fill('We had eleven good years, and one that was not true.')
  await page.getByRole('button', { name: 'Keep it in my journal' }).click()
  await page.getByText('It is in your journal').waitFor()
  expect(
    await page
      .getByRole('main')
      .getByRole('link', { name: /^Take a copy/ })
      .count(),
  ).toBe(1)
  await page
    .getByRole('main')
    .getByRole('link', { name: /^End sharing with Robin/ })
    .click()
  await page.getByRole('button', { name: 'End sharing now' }).waitFor()
})

test('[SB4] Sam takes her sheet back, and seals another that she has seen before', async () => {
  const page = await samsRoom()
  await openMore(page, 'Values, side by side')
  await page.getByText('These are not a match as they stand').waitFor()
  await page.getByRole('button', { name: 'Take mine back' }).click()
  await page.getByRole('button', { name: 'Take it back now' }).click()
  await page.getByText(/^You took yours back on/).waitFor()
  await page.getByRole('group', { name: 'Honesty' }).getByText('I hold to this').click()
  await page.getByLabel('What you mean by it').fill('Nothing left out.')
  await page.getByRole('button', { name: 'See what Robin would get' }).click()
  expect(await page.locator('.leaving').innerText()).toMatch(/Honesty: I hold to this\. Nothing left out\./)
  await page.getByRole('button', { name: 'Seal it' }).click()
  await page.getByText(/^Yours is sealed/).waitFor()
})
