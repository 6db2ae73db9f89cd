import { robin, sam, type Screen } from './screen.ts'
import { further, lookInto } from './ways.ts'

/** What each of the two works on: digging, plans, values, what was hurt, being heard, the account, hard dates. */
export const screensOfOwnWork: readonly Screen[] = [
  robin('dig', page => further(page, 'Dig deeper')),
  robin('dig-found', async page => {
    await further(page, 'Dig deeper')
    await page.getByRole('link', { name: /I no longer travel/ }).click()
    await page.getByRole('heading', { name: 'What you found.' }).waitFor()
  }),
  robin('promise-from-a-dig', async page => {
    await further(page, 'Dig deeper')
    await page.getByRole('link', { name: /I no longer travel/ }).click()
    await page.getByRole('link', { name: /^Tell my brother/ }).click()
    await page.getByRole('heading', { name: 'Your word.' }).waitFor()
  }),
  robin('dig-rung', async page => {
    await further(page, 'Dig deeper')
    await page.getByLabel('It cannot happen again, because').fill('I work from home these days.')
    await page.getByRole('button', { name: 'Begin with the first question' }).click()
    await page.getByRole('heading', { name: 'What is different now?' }).waitFor()
  }),
  robin('scenarios', page => further(page, 'Moments that may come')),
  robin('scenario-recall', async page => {
    await further(page, 'Moments that may come')
    await page.getByRole('link', { name: 'Recall the plan' }).click()
    await page.getByRole('heading', { name: 'What was your plan?' }).waitFor()
  }),
  robin('scenario-plan', async page => {
    await further(page, 'Moments that may come')
    await page.getByRole('link', { name: 'Recall the plan' }).click()
    await page.getByLabel(/^If this comes/).fill('I leave, and I say it the same night.')
    await page.getByRole('button', { name: 'Now show the plan' }).click()
    await page.getByRole('heading', { name: 'Your plan for this.' }).waitFor()
  }),
  robin('scenes', async page => {
    await further(page, 'Moments that may come')
    await page.getByRole('link', { name: 'Choose a scene' }).click()
    await page.getByText('Praise at work').click()
  }),
  robin('scenario-new', async page => {
    await further(page, 'Moments that may come')
    await page.getByRole('link', { name: 'A moment of your own' }).click()
  }),
  sam('plainly', async page => {
    await further(page, 'How am I, plainly')
    await page.getByRole('group', { name: 'Do you sleep?' }).getByText('Hardly').click()
    await page
      .getByRole('group', { name: /thoughts of dying/ })
      .getByText('Sometimes')
      .click()
    await page.getByText('First of all').waitFor()
  }),
  robin('contact', async page => {
    await further(page, 'Contact')
    await page.getByText('It continues', { exact: true }).click()
    await page.getByRole('button', { name: 'Say it so' }).click()
    await page.getByText('You say that it continues.').waitFor()
  }),
  robin('values', page => further(page, 'What you hold to')),
  robin('value', async page => {
    await further(page, 'What you hold to')
    await page.getByRole('link', { name: /^Honesty/ }).click()
    await page.getByText('What it meant before').waitFor()
  }),
  sam('wounds', page => further(page, 'What was hurt')),
  sam('wound', async page => {
    await further(page, 'What was hurt')
    await page.getByRole('link', { name: /I had seen it/ }).click()
    await page.getByRole('heading', { name: 'Now, and then.' }).waitFor()
  }),
  sam('readiness', page => further(page, 'Ready or not')),
  sam('ready-answer', async page => {
    await further(page, 'Ready or not')
    await page.getByRole('link', { name: /^Sleep, and ordinary days/ }).click()
    await page.getByRole('button', { name: 'Answer it anew' }).waitFor()
  }),
  sam('ready-anew', async page => {
    await further(page, 'Ready or not')
    await page.getByRole('link', { name: /^Safe, here/ }).click()
    await page.getByLabel('Your answer today').fill('In words, mostly.')
  }),
  robin('mirror', async page => {
    await further(page, 'What your drafts asked for')
    await page.getByText('To be believed').first().click()
  }),
  robin('sitting', page => further(page, 'Sitting with not knowing')),
  robin('sitting-now', async page => {
    await further(page, 'Sitting with not knowing')
    await page.getByLabel('What I do not know').fill('Whether Sam comes along on Sunday.')
    await page.getByLabel(/^What I would do now/).fill('Write a second message.')
    await page.getByRole('button', { name: 'Sit with it for a while' }).click()
    await page.getByRole('button', { name: 'Ten quiet minutes' }).click()
  }),
  sam('sitting-past', async page => {
    await further(page, 'Sitting with not knowing')
    await page.getByRole('link', { name: /^Whether that was all/ }).click()
    await page.getByText('Afterwards', { exact: true }).waitFor()
  }),
  sam('hearing', page => further(page, 'Being heard')),
  sam('hearing-felt', async page => {
    await further(page, 'Being heard')
    await page.getByRole('link', { name: /^At your sister/ }).click()
    await page.getByText('Did you feel heard?').click()
    await page.getByText('It stands under What I share, and can').waitFor()
  }),
  robin('hearing-listen', async page => {
    await further(page, 'Being heard')
    await page.getByRole('link', { name: /^A feeling, shared on/ }).click()
    await page.getByText('Add something', { exact: true }).click()
    await page.getByLabel('What you add').fill('I will ask my sister not to bring it up.')
  }),
  sam('hearing-new', async page => {
    await further(page, 'Being heard')
    await page.getByRole('link', { name: 'Something you want heard' }).click()
    await page.getByLabel('In your own words').fill('On the stairs on Sunday I waited for you to say something.')
  }),
  robin('account', page => further(page, 'The complete account')),
  robin('account-part', async page => {
    await further(page, 'The complete account')
    await page.getByRole('link', { name: /^March/ }).click()
    await page.getByText('Give this part').click()
    await page.getByRole('button', { name: 'Give it to Sam' }).waitFor()
  }),
  {
    name: 'account-give',
    open: async page => {
      await lookInto(page, 'One room')
      await further(page, 'The complete account')
      await page.getByLabel('The outline').fill('From March to May, five times, with somebody from the course.')
      await page.getByLabel('What you do not remember').fill('The dates in May.')
      await page.getByRole('button', { name: 'Keep it here' }).click()
      await page.getByRole('link', { name: 'Before you give it' }).click()
      await page.getByText('is what Noa would get').waitFor()
    },
  },
  robin('account-written-on', async page => {
    await further(page, 'The complete account')
    await page.getByRole('button', { name: 'Go on writing it' }).click()
    await page.getByLabel('What you do not remember').waitFor()
  }),
  sam('their-account', async page => {
    await further(page, 'Robin’s account')
    await page.getByText('The outline', { exact: true }).first().click()
    await page.getByText('Not remembered', { exact: true }).waitFor()
  }),
  sam('hard-dates', page => further(page, 'Hard dates')),
  sam('hard-date-new', async page => {
    await further(page, 'Hard dates')
    await page.getByRole('link', { name: 'A day that is hard' }).click()
  }),
  sam('hard-date', async page => {
    await further(page, 'Hard dates')
    await page.getByRole('link', { name: /The evening with the pasta/ }).click()
    await page.getByRole('button', { name: 'Put it away' }).waitFor()
  }),
]
