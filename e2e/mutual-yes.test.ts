import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { openMore } from './person.ts'
import { join, somebody, type Somebody } from './together.ts'
import { openQuestion, settled } from './ways.ts'
import { visits } from './visit.ts'

const visit = visits()
type Answer = 'Yes, I want to begin' | 'Not now' | 'No. I want to part'

const seal = async (page: Page, answer: Answer): Promise<void> => {
  await openQuestion(page)
  await page.getByText(answer, { exact: true }).click()
  await page.getByRole('button', { name: 'Seal my answer' }).click()
  await page.getByText('It is sealed.').waitFor()
}

/** A week after the other, each long enough for what one says in it to reach the other. */
const weeksGoBy = async (two: readonly Somebody[], weeks: number): Promise<void> => {
  for (let week = 0; week < weeks; week++) {
    for (const { world } of two) await world.daysGoBy(7)
    await two[0]?.page.waitForTimeout(1_000)
  }
}
const couple = async (): Promise<readonly [Somebody, Somebody]> => {
  const two = [await somebody(visit, 'broke'), await somebody(visit, 'broken')] as const
  await join(...two)
  return two
}
const lookAt = async (page: Page): Promise<string> => {
  await openMore(page, 'Beginning again, or not')
  await settled(page)
  return page.getByRole('main').innerText()
}

test(
  '[H6] Sam and Robin both say yes, months and a time without a relay apart: both are told, and agree how long',
  { timeout: 240_000 },
  async () => {
    const [robin, sam] = await couple()
    await seal(robin.page, 'Yes, I want to begin')
    await weeksGoBy([robin, sam], 3)
    await robin.world.reach(false)
    await seal(sam.page, 'Yes, I want to begin')
    await weeksGoBy([robin, sam], 6)
    await robin.world.reach(true)
    await weeksGoBy([robin, sam], 24)
    for (const { page } of [robin, sam]) {
      expect(await lookAt(page)).toContain('You both said yes.')
      await page.getByText('Six months', { exact: true }).click()
      await page.getByRole('button', { name: 'Say it' }).click()
    }
    for (const { page } of [robin, sam]) await page.getByRole('heading', { name: 'Together, for a time you both chose.' }).waitFor()
  },
)

test(
  '[H6] Robin says yes; whether Sam says that she parts, or nothing at all, shows nowhere with Robin',
  { timeout: 240_000 },
  async () => {
    const looks: string[] = []
    const sizes: string[] = []
    for (const sams of ['No. I want to part', undefined] as const) {
      const [robin, sam] = await couple()
      await seal(robin.page, 'Yes, I want to begin')
      if (sams) await seal(sam.page, sams)
      await expect.poll(() => robin.frames.sent.at(-1)?.length, { timeout: 30_000 }).toBe(4_096)
      const from = robin.frames.received.length
      await weeksGoBy([robin, sam], 12)
      looks.push(await lookAt(robin.page))
      sizes.push([...new Set(robin.frames.received.slice(from).map(({ length }) => length))].join())
      await robin.page.context().close()
      await sam.page.context().close()
    }
    expect(looks[1]).toBe(looks[0])
    expect(sizes).toEqual(['4096', '4096'])
  },
)
