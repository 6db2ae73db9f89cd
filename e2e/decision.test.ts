import { expect, test } from 'vitest'
import { openMore } from './person.ts'
import { lookInto, settled } from './ways.ts'
import { visits } from './visit.ts'

const visit = visits()

test('[M11] [H6] Sam opens the question, seals one answer after the other, and nobody can look it up, Sam included', async () => {
  const { page } = await visit({ serviceWorkers: 'block' })
  await lookInto(page, 'Sam’s room')

  // Help comes first, and stays as long for everybody.
  await openMore(page, 'Beginning again, or not')
  await page.getByRole('button', { name: 'Open it for myself' }).click()
  await page.getByRole('heading', { name: 'Before you look at this question.' }).waitFor()
  await page.getByRole('button', { name: 'Go on' }).click()
  const goOn = page.getByRole('button', { name: 'Go on' })
  expect(await goOn.isDisabled()).toBe(true)
  await goOn.click()
  // What happens then, and what cannot be hidden, is said before anything can be answered.
  await page.getByRole('heading', { name: 'What cannot be hidden' }).waitFor()
  expect(await page.getByRole('radio').count()).toBe(0)
  await page.getByRole('button', { name: 'Open it for myself' }).click()

  const looks: string[] = []
  for (const answer of ['Yes, I want to begin', 'Not now', 'No. I want to part']) {
    await page.getByText(answer, { exact: true }).click()
    await page.getByRole('button', { name: /^Seal/ }).click()
    await page.getByText('It is sealed.').waitFor()
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(0)
    await openMore(page, 'Beginning again, or not')
    await page.getByRole('heading', { name: 'Something is sealed' }).waitFor()
    await settled(page)
    looks.push(await page.getByRole('main').innerText())
  }
  expect(new Set(looks).size).toBe(1)

  await page.getByRole('button', { name: 'Take it out' }).click()
  await page.getByText('It is out. Nothing is sealed.').waitFor()
  expect(await page.getByRole('heading', { name: 'Something is sealed' }).count()).toBe(0)
  await page.getByRole('button', { name: 'Close this question again' }).click()
  await page.getByRole('button', { name: 'Close it' }).click()
  await page.getByRole('heading', { name: 'A question for when it is time.' }).waitFor()
})
