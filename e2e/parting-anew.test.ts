import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { lookAt, seal, weeksGoBy } from './deciding.ts'
import { goTo, openMore } from './person.ts'
import { pictured } from './pictured.ts'
import { join, somebody, type Somebody } from './together.ts'
import { settled } from './ways.ts'
import { visits } from './visit.ts'

const visit = visits()
const ALL_OF_IT = [
  'Beginning again, or not',
  'Parting',
  'Values, side by side',
  'What you agreed on',
  'A talk, taking turns',
  'End sharing',
  'What I share',
]

const says = async (page: Page): Promise<string> => {
  await settled(page)
  return page.getByRole('main').innerText()
}
const roundTheRoom = async ({ page }: Somebody, who: string): Promise<void> => {
  for (const name of ALL_OF_IT) {
    await page.getByRole('link', { name: /^More/ }).locator('visible=true').first().click()
    await page.getByRole('heading', { name: 'More.' }).waitFor()
    if ((await page.getByRole('main').getByRole('link', { name }).count()) === 0) {
      console.log(`=== ${who} · ${name} NOT THERE`)
      continue
    }
    await openMore(page, name)
    console.log(`=== ${who} · ${name}\n${await says(page)}`)
    await pictured(page, `${who}-${name.replace(/\W+/g, '-')}`)
  }
}
const bothTogether = async (two: readonly [Somebody, Somebody], length = 'Three months'): Promise<void> => {
  for (const { page } of two) await seal(page, 'Yes, I want to begin')
  await weeksGoBy(two, 8)
  for (const { page } of two) {
    expect(await lookAt(page)).toContain('You both said yes.')
    await page.getByText(length, { exact: true }).click()
    await page.getByRole('button', { name: 'Say it' }).click()
  }
  for (const { page } of two) await page.getByRole('heading', { name: 'Together, for a time you both chose.' }).waitFor()
}
const couple = async (): Promise<readonly [Somebody, Somebody]> => {
  const two = [await somebody(visit, 'broke'), await somebody(visit, 'broken')] as const
  await join(...two)
  return two
}
const letter = 'We had eleven good years, and one that was not true.'

test('parting from together, the letter, joining anew', { timeout: 900_000 }, async () => {
  const two = await couple()
  const [robin, sam] = two
  const hers = sam.page.getByRole('main')
  const his = robin.page.getByRole('main')
  await bothTogether(two)
  await openMore(sam.page, 'Parting')
  await pictured(sam.page, 'a1-parting-in-together')
  await hers.getByRole('button', { name: 'Write down that I part' }).click()
  await pictured(sam.page, 'a2-parting-asks')
  console.log('ASKS', await says(sam.page))
  await hers.getByRole('button', { name: /rite it down$/ }).click()
  await hers.getByText(/you wrote down that you part/).waitFor()
  await pictured(sam.page, 'a3-parted')
  await expect.poll(() => lookAt(robin.page), { timeout: 60_000 }).toContain('stepped back')
  await roundTheRoom(robin, 'a4-robin-after')
  await roundTheRoom(sam, 'a5-sam-after')

  // the letter
  await openMore(sam.page, 'Parting')
  await hers.getByLabel(/^A closing letter/).fill(letter)
  await hers.getByRole('button', { name: 'See what Robin would get' }).click()
  await pictured(sam.page, 'a6-letter-would-get')
  await hers.getByRole('button', { name: 'Keep it private' }).click()
  await hers.getByLabel(/^A closing letter/).waitFor()
  console.log('BACK', await hers.getByLabel(/^A closing letter/).inputValue())
  await hers.getByRole('button', { name: 'See what Robin would get' }).click()
  await hers.getByRole('button', { name: 'Share it with Robin' }).click()
  await hers.getByRole('button', { name: 'Take it back' }).waitFor()
  await pictured(sam.page, 'a7-letter-waits')
  await hers.getByRole('button', { name: 'Take it back' }).click()
  await pictured(sam.page, 'a8-letter-taken-back')
  console.log('TAKEN BACK', await says(sam.page))
  await openMore(sam.page, 'Parting')
  console.log('LETTER AFTER TAKING BACK', await hers.getByLabel(/^A closing letter/).inputValue())
  await sam.world.minutesGoBy(11)
  await robin.world.minutesGoBy(11)
  await sam.page.waitForTimeout(2_000)
  await openMore(robin.page, 'What I share')
  console.log('ROBIN SHARED', await says(robin.page))
  await openMore(sam.page, 'Parting')
  await hers.getByLabel(/^A closing letter/).fill(letter)
  await hers.getByRole('button', { name: 'See what Robin would get' }).click()
  await hers.getByRole('button', { name: 'Share it with Robin' }).click()
  await sam.world.minutesGoBy(11)
  await robin.world.minutesGoBy(11)
  await his.getByText(letter).waitFor()
  await pictured(robin.page, 'a9-robin-reads-letter')
  console.log('ROBIN SHARED', await says(robin.page))
  await openMore(sam.page, 'Parting')
  await hers.getByLabel(/^A closing letter/).fill('Second, kept.')
  await hers.getByRole('button', { name: 'Keep it in my journal' }).click()
  await hers.getByText('It is in your journal').waitFor()
  await pictured(sam.page, 'a10-letter-kept')
  await goTo(sam.page, 'Journal')
  await pictured(sam.page, 'a11-journal')

  // an answer sealed before: Robin seals yes, sharing ends, anew
  await seal(robin.page, 'Yes, I want to begin')
  await openMore(sam.page, 'End sharing')
  await hers.getByRole('button', { name: 'End sharing now' }).click()
  await hers.getByText(/^You ended sharing on/).waitFor()
  await openMore(robin.page, 'End sharing')
  await his.getByText(/^Sam ended sharing on/).waitFor()
  await roundTheRoom(robin, 'a12-robin-ended')
  await roundTheRoom(sam, 'a13-sam-ended')
  for (const { world } of two) await world.daysGoBy(30)
  for (const { world } of two) await world.hurry(false)
  await join(...two)
  await roundTheRoom(robin, 'a14-robin-anew')
  await roundTheRoom(sam, 'a15-sam-anew')
  await openMore(sam.page, 'Parting')
  await hers.getByRole('button', { name: 'It is open again' }).click()
  await pictured(sam.page, 'a16-open-again')
  await openMore(sam.page, 'Beginning again, or not')
  await pictured(sam.page, 'a17-open-again-decision')
  await seal(sam.page, 'Yes, I want to begin')
  await weeksGoBy(two, 8)
  for (const { page } of two) expect(await lookAt(page)).not.toContain('You both said yes.')
  await pictured(robin.page, 'a18-robin-anew-weeks')
  console.log('ROBIN ANEW WEEKS', await lookAt(robin.page))
  console.log('SAM ANEW WEEKS', await lookAt(sam.page))
})

test('parting from review', { timeout: 900_000 }, async () => {
  const two = await couple()
  const [robin, sam] = two
  const hers = sam.page.getByRole('main')
  await bothTogether(two)
  await weeksGoBy(two, 14)
  console.log('REVIEW', await lookAt(sam.page))
  await pictured(sam.page, 'b1-review')
  await hers.getByRole('button', { name: 'Look at the question again' }).click()
  await pictured(sam.page, 'b2-review-fear')
  await openMore(sam.page, 'Parting')
  await hers.getByRole('button', { name: 'Write down that I part' }).click()
  await pictured(sam.page, 'b3-review-parting-asks')
  await hers.getByRole('button', { name: /rite it down$/ }).click()
  await hers.getByText(/you wrote down that you part/).waitFor()
  await expect.poll(() => lookAt(robin.page), { timeout: 60_000 }).toContain('stepped back')
  await roundTheRoom(robin, 'b4-robin-after')
  await roundTheRoom(sam, 'b5-sam-after')
})
