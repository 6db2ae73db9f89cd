import { expect, test } from 'vitest'
import { begin, goTo, keepRoom, openMore, unlock } from './person.ts'
import { visits } from './visit.ts'

const visit = visits()
const dayOne = JSON.stringify({
  entries: [{ uuid: 'A', creationDate: '2019-05-03T10:00:00Z', timeZone: 'Europe/Berlin', text: 'We painted the kitchen.' }],
})
const files = [
  { name: 'Journal.json', mimeType: 'application/json', buffer: Buffer.from(dayOne) },
  { name: '2021-12-24.md', mimeType: 'text/markdown', buffer: Buffer.from('Snow, and everybody asleep by ten.') },
  { name: 'thoughts.md', mimeType: 'text/markdown', buffer: Buffer.from('Whenever this was.') },
]

test('Sam brings pages of an old diary in: they stand at their own days, are there after locking, and come only once', async () => {
  const { page } = await visit()
  await begin(page, 'Sam')
  const passphrase = await keepRoom(page)
  const choose = async (): Promise<void> => {
    await openMore(page, 'Settings')
    await page.getByRole('link', { name: /^Copies, and paper/ }).click()
    await page.getByRole('link', { name: /^Bring pages in/ }).click()
    await page.getByLabel('Files', { exact: true }).setInputFiles(files)
  }
  await choose()
  await page.getByText('2 pages, from 3 May 2019 to 24 December 2021.').waitFor()
  await page.getByText('No day in the name or at the top.').waitFor()
  await page.getByText('thoughts.md').waitFor()
  await goTo(page, 'Journal')
  await page.getByRole('button', { name: 'Put it in the book' }).waitFor()
  expect(await page.getByText('We painted the kitchen.').count()).toBe(0)

  await choose()
  await page.getByRole('button', { name: 'Put them in the book' }).click()
  await page.getByText('The pages are in your book.').waitFor()
  await page.reload()
  await unlock(page, passphrase)
  await goTo(page, 'Journal')
  await page.getByText('We painted the kitchen.').click()
  await page.getByRole('heading', { name: /3 May 2019/ }).waitFor()

  await choose()
  await page.getByText('All of these pages are in your book already.').waitFor()
  expect(await page.getByRole('button', { name: 'Put them in the book' }).count()).toBe(0)
})
