import type { Page } from 'playwright-core'
import { openMore } from './person.ts'
import type { Somebody } from './together.ts'
import { openQuestion, settled } from './ways.ts'

export type Answer = 'Yes, I want to begin' | 'Not now' | 'No. I want to part'

/** Opens the question, after those of fear, and seals an answer. */
export const seal = async (page: Page, answer: Answer): Promise<void> => {
  await openQuestion(page)
  await page.getByText(answer, { exact: true }).click()
  await page.getByRole('button', { name: 'Seal my answer' }).click()
  await page.getByText('It is sealed.').waitFor()
}

/** Seals another answer over one that lies there, on whichever device of the same person. */
export const sealOver = async (page: Page, answer: Answer): Promise<void> => {
  await openMore(page, 'Beginning again, or not')
  await page.getByRole('heading', { name: 'Something is sealed' }).waitFor()
  await page.getByText(answer, { exact: true }).click()
  await page.getByRole('button', { name: 'Seal this in its place' }).click()
  await page.getByText('It is sealed.').waitFor()
}

/** A week after the other, each long enough for what one says in it to reach the other. */
export const weeksGoBy = async (devices: readonly Somebody[], weeks: number): Promise<void> => {
  for (let week = 0; week < weeks; week++) {
    for (const { world } of devices) await world.daysGoBy(7)
    await devices[0]?.page.waitForTimeout(1_000)
  }
}

/** What the page of the question says. */
export const lookAt = async (page: Page): Promise<string> => {
  await openMore(page, 'Beginning again, or not')
  await settled(page)
  return page.getByRole('main').innerText()
}
