import { sam, type Screen } from './screen.ts'
import { further } from './ways.ts'

/** What goes out of a room as copies and paper, and what comes in. */
export const screensOfPaper: readonly Screen[] = [
  sam('copies', async page => {
    await further(page, 'Settings')
    await page.getByRole('link', { name: /^Copies, and paper/ }).click()
    await page.getByText('What was hurt').click()
    await page.getByRole('button', { name: 'Show the text' }).click()
    await page.getByText('From Sam’s room').waitFor()
  }),
  sam('moment', async page => {
    await further(page, 'Settings')
    await page.getByRole('link', { name: /^A moment for yourself/ }).click()
    await page.getByLabel('At what time').fill('20:30')
    await page.getByText('Every day', { exact: true }).click()
  }),
  sam('summary', async page => {
    await further(page, 'Settings')
    await page.getByRole('link', { name: /^Copies, and paper/ }).click()
    await page.getByRole('link', { name: /^A summary, item by item/ }).click()
    await page.getByRole('main').locator('details', { hasText: 'What was hurt' }).locator('summary').click()
    await page.getByRole('checkbox').locator('visible=true').first().check()
    await page.getByRole('button', { name: 'Show the text' }).click()
    await page.getByText('From Sam’s room').waitFor()
  }),
  sam('bring-in', async page => {
    await further(page, 'Settings')
    await page.getByRole('link', { name: /^Copies, and paper/ }).click()
    await page.getByRole('link', { name: /^Bring pages in/ }).click()
    await page.getByLabel('Files', { exact: true }).setInputFiles([
      { name: '2019-05-03.md', mimeType: 'text/markdown', buffer: Buffer.from('We painted the kitchen.') },
      { name: '2021-12-24.md', mimeType: 'text/markdown', buffer: Buffer.from('Snow, and everybody asleep by ten.') },
      { name: 'thoughts.md', mimeType: 'text/markdown', buffer: Buffer.from('Whenever this was.') },
    ])
    await page.getByText('How they begin').click()
  }),
]
