import { goTo } from './person.ts'
import { robin, sam, type Screen } from './screen.ts'
import { further, lookInto, openQuestion } from './ways.ts'

/** What is given, asked and told between the two; space, values side by side, deciding, parting. */
export const screensOfTwo: readonly Screen[] = [
  sam('shared', page => further(page, 'What I share')),
  robin('tell', async page => {
    await further(page, 'Tell Sam something')
    await page.getByText('Something I said that was not so').click()
    await page.getByLabel('I said', { exact: true }).fill('It was two times.')
    await page.getByLabel('It was', { exact: true }).fill('It was five.')
    await page.getByText('is what Sam would get').waitFor()
  }),
  robin('how-did-it-go', async page => {
    await goTo(page, 'Promises')
    await page.getByRole('main').locator('a.row:has(.voice)').first().click()
    await page.getByRole('heading', { name: 'How did it go?' }).waitFor()
  }),
  robin('shared', page => further(page, 'What I share')),
  {
    name: 'shared-before',
    open: async page => {
      await lookInto(page, 'One room')
      await further(page, 'What I share')
      await page.getByRole('link', { name: /^Before, until / }).click()
      await page.getByText('What I was asked').click()
      await page.getByText('Who of our friends knew?').waitFor()
    },
  },
  sam('ask', async page => {
    await goTo(page, 'Questions')
    await page.getByLabel('In your own words').fill('Who else knew?')
    await page.getByText('The outline', { exact: true }).last().click()
    await page.getByRole('button', { name: 'See what Robin would get' }).click()
    await page.getByRole('button', { name: 'Ask Robin' }).waitFor()
  }),
  sam('asked', async page => {
    await goTo(page, 'Questions')
    await page.getByLabel('In your own words').fill('Who else knew?')
    await page.getByText('The outline', { exact: true }).last().click()
    await page.getByRole('button', { name: 'See what Robin would get' }).click()
    await page.getByRole('button', { name: 'Ask Robin' }).click()
    await page.getByRole('button', { name: 'Take it back' }).waitFor()
  }),
  robin('answer', async page => {
    await goTo(page, 'Questions')
    await page.getByRole('main').locator('a.row').first().click()
    await page.getByRole('heading', { name: /Why did you go on/ }).waitFor()
  }),
  sam('space', page => further(page, 'Take space')),
  sam('space-held', async page => {
    await further(page, 'Take space')
    await page.getByRole('button', { name: 'Take space now' }).click()
    await page.getByRole('heading', { name: 'You have space.' }).waitFor()
  }),
  sam('their-word', page => further(page, 'Robin’s word')),
  sam('side-by-side', async page => {
    await further(page, 'Values, side by side')
    await page.getByText('Where you do not meet, or not yet').waitFor()
  }),
  robin('side-by-side-anew', async page => {
    await further(page, 'Values, side by side')
    await page.getByRole('button', { name: 'Take mine back' }).click()
    await page.getByRole('button', { name: 'Take it back now' }).click()
    await page.getByRole('group', { name: 'Honesty' }).getByText('I hold to this').click()
    await page.getByLabel('What you mean by it').waitFor()
  }),
  sam('parting', async page => {
    await further(page, 'Parting')
    await page.getByRole('button', { name: 'Write down that I part' }).click()
    await page.getByRole('button', { name: 'Write it down' }).waitFor()
  }),
  sam('before-joining', page => further(page, 'Before you join')),
  sam('help-first', async page => {
    await further(page, 'Before you join')
    await page.getByRole('button', { name: 'Go on' }).click()
    await page.getByRole('heading', { name: 'What may help first.' }).waitFor()
  }),
  sam('by-file', async page => {
    await further(page, 'What I share')
    await page.getByRole('link', { name: /^By file/ }).click()
  }),
  sam('decision', page => further(page, 'Beginning again, or not')),
  sam('sealed-answer', openQuestion),
  sam('something-sealed', async page => {
    await openQuestion(page)
    await page.getByText('Not now', { exact: true }).click()
    await page.getByRole('button', { name: 'Seal my answer' }).click()
    await page.getByRole('heading', { name: 'Something is sealed' }).waitFor()
  }),
  sam('end-sharing', page => further(page, 'End sharing')),
]
