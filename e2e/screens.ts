import type { Page } from 'playwright-core'
import { goTo, keepRoom } from './person.ts'
import { begun, further, lookInto, openQuestion } from './ways.ts'

/** A screen by name, and how a user gets there from the welcome page of a fresh device. */
export type Screen = { readonly name: string; readonly open: (page: Page) => Promise<void> }

/** The draft of the design page, with three places to look again. */
const draft =
  'I have thought about last night. You have every right to be angry, and to ask me again. I deleted the messages so that you would not find them. I chose that. But I have told you everything there is now. I work from home these days, so it could not happen again. I hope we can soon put this behind us. You do not have to answer this.'

const robin = (name: string, then: (page: Page) => Promise<void>): Screen => ({
  name: `robin-${name}`,
  open: async page => {
    await lookInto(page, 'Robin’s room')
    await then(page)
  },
})
const sam = (name: string, then: (page: Page) => Promise<void>): Screen => ({
  name: `sam-${name}`,
  open: async page => {
    await lookInto(page, 'Sam’s room')
    await then(page)
  },
})

/** Every screen that exists, each as a user reaches it. Pictures, axe and geometry all walk this list. */
export const screens: readonly Screen[] = [
  { name: 'welcome', open: async () => undefined },
  { name: 'begin-safety', open: page => begun(page, 0) },
  { name: 'begin-side', open: page => begun(page, 1) },
  { name: 'begin-names', open: page => begun(page, 2) },
  { name: 'begin-country', open: page => begun(page, 3) },
  { name: 'empty-my-room', open: page => begun(page, 4) },
  {
    name: 'passphrase',
    open: async page => {
      await begun(page, 4)
      await page.getByRole('button', { name: 'Choose a passphrase and keep it' }).click()
      await page.getByRole('dialog').waitFor()
    },
  },
  { name: 'look-around', open: page => page.getByRole('link', { name: 'Look around with made-up people' }).click() },
  robin('today', async () => undefined),
  robin('promises', page => goTo(page, 'Promises')),
  robin('rehearse', async page => {
    await goTo(page, 'Rehearse')
    await page.getByLabel(/^Your draft to/).fill(draft)
    await page.getByText('Go to the words').first().waitFor()
  }),
  robin('rehearse-danger', async page => {
    await goTo(page, 'Rehearse')
    await page.getByLabel(/^Your draft to/).fill('You would be better off without me. It was just texting.')
    await page.getByRole('main').getByRole('link', { name: 'Help now' }).first().waitFor()
  }),
  robin('questions', page => goTo(page, 'Questions')),
  robin('give-word', async page => {
    await goTo(page, 'Promises')
    await page.getByText('Give your word on one thing').first().click()
  }),
  robin('dig', page => further(page, 'Dig deeper')),
  robin('dig-found', async page => {
    await further(page, 'Dig deeper')
    await page.getByRole('link', { name: /I no longer travel/ }).click()
    await page.getByRole('heading', { name: 'What you found.' }).waitFor()
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
  sam('my-room', async () => undefined),
  sam('questions', page => goTo(page, 'Questions')),
  sam('journal', page => goTo(page, 'Journal')),
  sam('over-time', page => goTo(page, 'Over time')),
  sam('over-time-words', async page => {
    await goTo(page, 'Over time')
    await page.getByRole('radio', { name: 'Words' }).check()
  }),
  sam('over-time-table', async page => {
    await goTo(page, 'Over time')
    await page.getByRole('radio', { name: 'Table' }).check()
    await page.getByRole('table').waitFor()
  }),
  sam('over-time-three-months', async page => {
    await goTo(page, 'Over time')
    await page.getByRole('radio', { name: 'Three months' }).check()
    await page.getByRole('button', { name: 'Earlier', exact: true }).waitFor()
  }),
  sam('over-time-days', async page => {
    await goTo(page, 'Over time')
    await page.getByRole('link', { name: /^The days you noted/ }).click()
  }),
  sam('over-time-hard-dates', async page => {
    await goTo(page, 'Over time')
    await page.getByRole('button', { name: 'Mark my hard dates' }).click()
    await page.getByRole('button', { name: 'Hide my hard dates' }).waitFor()
  }),
  sam('over-time-steady', async page => {
    await goTo(page, 'Over time')
    await page.getByRole('link', { name: /^Words, actions, energy/ }).click()
    await page.getByRole('heading', { name: 'Words, actions, energy.' }).waitFor()
  }),
  sam('i-saw-this', async page => {
    await goTo(page, 'Over time')
    await page.getByRole('link', { name: /^I saw this/ }).click()
  }),
  sam('what-a-day-was', async page => {
    await goTo(page, 'Over time')
    await page.getByRole('link', { name: /^Say what a day was/ }).click()
  }),
  sam('more', page => page.getByRole('link', { name: /^More/ }).locator('visible=true').first().click()),
  sam('settings', page => further(page, 'Settings')),
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
  sam('help', page => page.getByRole('link', { name: 'Help now' }).locator('visible=true').first().click()),
  sam('guides', page => further(page, 'To read')),
  sam('guide', async page => {
    await further(page, 'To read')
    await page.getByRole('link', { name: /Why the same question comes again/ }).click()
    await page.getByRole('heading', { name: /Why the same question/ }).waitFor()
  }),
  sam('devices', async page => {
    await further(page, 'Settings')
    await page.getByRole('link', { name: /^Your devices/ }).click()
  }),
  sam('copies', async page => {
    await further(page, 'Settings')
    await page.getByRole('link', { name: /^Copies, and paper/ }).click()
    await page.getByText('What was hurt').click()
    await page.getByRole('button', { name: 'Show the text' }).click()
    await page.getByText('From Sam’s room').waitFor()
  }),
  sam('talk', page => further(page, 'A talk, taking turns')),
  sam('talk-point', async page => {
    await further(page, 'A talk, taking turns')
    await page
      .getByRole('main')
      .getByRole('link', { name: /When I go quiet/ })
      .click()
    await page.getByRole('heading', { name: 'One thing to bring.' }).waitFor()
  }),
  sam('talk-now', async page => {
    await further(page, 'A talk, taking turns')
    await page.getByRole('link', { name: 'Begin the talk' }).click()
    await page.getByRole('button', { name: 'We begin' }).click()
    await page.getByRole('heading', { name: 'One speaks.' }).waitFor()
  }),
  sam('what-is-seen', page => further(page, 'What Robin can see')),
  sam('recovery-words', async page => {
    await further(page, 'Settings')
    await page.getByRole('link', { name: /^Twelve words on paper/ }).click()
  }),
  {
    name: 'twelve-words',
    open: async page => {
      await begun(page, 4)
      await keepRoom(page)
      await further(page, 'Settings')
      await page.getByRole('link', { name: /^Twelve words on paper/ }).click()
      await page.getByRole('button', { name: 'Make the words' }).click()
      await page.getByRole('button', { name: 'They are on paper' }).waitFor()
    },
  },
  { name: 'come-back', open: page => page.getByRole('link', { name: 'I have twelve words on paper' }).click() },
  { name: 'link', open: page => page.getByRole('link', { name: 'I have a room on another device' }).click() },
  { name: 'restore', open: page => page.getByRole('link', { name: 'I have a copy of my room' }).click() },
]
