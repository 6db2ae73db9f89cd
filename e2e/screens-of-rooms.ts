import type { Page } from 'playwright-core'
import { goTo } from './person.ts'
import { robin, sam, type Screen } from './screen.ts'
import { further } from './ways.ts'

/** Onto the page with one frozen picture, drawn or in one of its equal forms. */
const frozenPicture = async (page: Page, form?: 'Words' | 'Table'): Promise<void> => {
  await goTo(page, 'Over time')
  await page.getByRole('link', { name: /^One picture, frozen/ }).click()
  await page.getByRole('heading', { name: 'One picture, frozen.' }).waitFor()
  if (form) await page.getByRole('radio', { name: form }).check()
}

/** What the two do in their own rooms, and give one by one. */
export const screensOfRooms: readonly Screen[] = [
  sam('give-picture', page => frozenPicture(page)),
  sam('give-picture-words', page => frozenPicture(page, 'Words')),
  sam('give-picture-table', page => frozenPicture(page, 'Table')),
  sam('check-in', page => further(page, 'Today, in more words')),
  sam('letter', async page => {
    await goTo(page, 'Journal')
    await page.getByRole('link', { name: 'A letter that stays here' }).click()
    await page.getByLabel('To', { exact: true }).fill('my father')
    await page.getByRole('main').locator('textarea').fill('You asked me at Christmas how we were, and I said fine.')
  }),
  sam('silence', page => further(page, 'What went silent')),
  sam('control', async page => {
    await further(page, 'When hurt becomes control')
    await page.getByText('It is done to me').click()
  }),
  robin('control-by-me', async page => {
    await further(page, 'When hurt becomes control')
    await page.getByText('I do it, or I am afraid that I might').click()
  }),
  robin('shame', page => further(page, 'Steady, then back')),
  robin('shame-named', async page => {
    await further(page, 'Steady, then back')
    await page.getByLabel(/^What shame says/).fill('That I am the worst thing that happened here.')
    await page.getByRole('button', { name: 'Named. Go on' }).click()
    await page.getByRole('heading', { name: 'It has a name now. Steady.' }).waitFor()
  }),
  robin('shame-back', async page => {
    await further(page, 'Steady, then back')
    await page.getByRole('link', { name: /^Sam stood at the sink/ }).click()
    await page.getByRole('heading', { name: 'You came back.' }).waitFor()
  }),
  robin('attunement', page => further(page, 'A day, from the other side')),
  robin('attunement-past', async page => {
    await further(page, 'A day, from the other side')
    await page.getByRole('link', { name: /^My key/ }).click()
    await page.getByText('What you did not know of it').waitFor()
  }),
  robin('learning', page => further(page, 'What I am learning')),
  robin('learning-then', async page => {
    await further(page, 'What I am learning')
    await page.getByRole('link', { name: /^I go quiet/ }).click()
    await page.getByRole('heading', { name: 'Now, and then.' }).waitFor()
  }),
  sam('learning-theirs', page => further(page, 'What I am learning')),
  robin('today-practice', async page => {
    await page.locator('details.fold').first().locator('summary').click()
  }),
  robin('their-hard-date', async page => {
    await further(page, 'Hard dates')
    await page.getByRole('link', { name: /The evening with the pasta/ }).click()
    await page.getByRole('heading', { name: 'What you will do' }).waitFor()
  }),
  robin('hearing-wound', async page => {
    await further(page, 'Being heard')
    await page.getByRole('link', { name: /^Something that was hurt/ }).click()
    await page.getByLabel('What you understood').waitFor()
  }),
  sam('wound-share', async page => {
    await further(page, 'What was hurt')
    await page.getByRole('link', { name: /^I compare/ }).click()
    await page.getByRole('button', { name: 'Share it' }).click()
    await page.getByRole('button', { name: 'Share it with Robin' }).waitFor()
  }),
]
