import { keepRoom } from './person.ts'
import { sam, type Screen } from './screen.ts'
import { begun, further } from './ways.ts'

/** Where words are, joining by hand, words on paper, and coming back. */
export const screensOfDevices: readonly Screen[] = [
  {
    name: 'line',
    open: async page => {
      await begun(page, 4)
      await keepRoom(page)
      await further(page, 'Where your words are')
      await page.getByRole('heading', { name: 'Kept on this device alone.' }).waitFor()
    },
  },
  {
    name: 'join-by-hand',
    open: async page => {
      await begun(page, 4)
      await keepRoom(page)
      await further(page, 'Before you join')
      await page.getByRole('button', { name: 'Go on' }).click()
      await page.getByRole('heading', { name: 'What may help first.' }).waitFor()
      await page.getByRole('button', { name: 'Go on' }).click()
      await page.getByRole('link', { name: 'Go on to joining' }).click()
      await page.getByRole('link', { name: /^By three files/ }).click()
      await page.getByRole('button', { name: 'Make the first file' }).click()
      await page.getByRole('heading', { name: 'The first file is yours to give.' }).waitFor()
    },
  },
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
  {
    name: 'locked',
    open: async page => {
      await begun(page, 4)
      await keepRoom(page)
      await page.reload()
      await page.getByRole('heading', { name: 'Locked' }).waitFor()
    },
  },
  { name: 'come-back', open: page => page.getByRole('link', { name: 'from twelve words' }).click() },
  { name: 'link', open: page => page.getByRole('link', { name: 'from another device' }).click() },
  { name: 'restore', open: page => page.getByRole('link', { name: 'from a copy' }).click() },
]
