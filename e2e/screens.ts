import { goTo } from './person.ts'
import { robin, sam, type Screen } from './screen.ts'
import { screensOfDevices } from './screens-of-devices.ts'
import { screensOfOwnWork } from './screens-of-own-work.ts'
import { screensOfPaper } from './screens-of-paper.ts'
import { screensOfRooms } from './screens-of-rooms.ts'
import { screensOfTwo } from './screens-of-two.ts'
import { begun, further } from './ways.ts'

/** The draft of the design page, with three places to look again. */
const draft =
  'I have thought about last night. You have every right to be angry, and to ask me again. I deleted the messages so that you would not find them. I chose that. But I have told you everything there is now. I work from home these days, so it could not happen again. I hope we can soon put this behind us. You do not have to answer this.'

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
  ...screensOfOwnWork,
  ...screensOfRooms,
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
  ...screensOfTwo,
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
  ...screensOfPaper,
  sam('find', async page => {
    await further(page, 'Find')
    await page.getByRole('searchbox').fill('kitchen')
    await page.getByRole('heading', { name: 'In your words, or given to you' }).waitFor()
  }),
  robin('keys', async page => {
    await further(page, 'Find')
    await page.getByRole('main').getByRole('link', { name: 'Keys' }).click()
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
  ...screensOfDevices,
]
