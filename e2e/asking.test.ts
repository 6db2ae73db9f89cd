import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { goTo, openMore } from './person.ts'
import { visits } from './visit.ts'
import { allThatIsShared, lookingAround } from './ways.ts'

const visit = visits()
const lookInto = lookingAround(visit)

const openQuestion = async (page: Page, text: RegExp): Promise<void> => {
  await goTo(page, 'Questions')
  await page.getByRole('main').getByRole('link', { name: text }).first().click()
}

describe('Sam asks', () => {
  test('[M9] [QU3, QU5] wants to know less of it, and the answer stays away at once; then all of it again', async () => {
    const page = await lookInto('Sam’s room')
    await openQuestion(page, /^Who else knew/)
    await page.getByText(/^The answer of/).waitFor()
    await page.getByText('How much do you want to know?').click()
    await page.getByText('Never', { exact: true }).click()
    await page.getByText(/answered more than you want to know now/).waitFor()
    expect(await page.getByText(/my brother since June/).count()).toBe(0)
    await page.getByText('In full, in words', { exact: true }).click()
    await page.getByText(/^The answer of/).click()
    await page.getByText(/my brother since June/).waitFor()
  })

  test('[QU7] needs to hear it again, and what was said before lies beside it, for Sam’s eyes', async () => {
    const page = await lookInto('Sam’s room')
    await openQuestion(page, /^How often was it\? I need/)
    await page.getByText('What was said when you asked before').click()
    await page
      .getByText(/^The answer of/)
      .last()
      .click()
    await page.getByText('Two times.', { exact: true }).waitFor()
    await page.getByRole('button', { name: 'I need to hear it again' }).click()
    await page
      .getByRole('button', { name: 'Ask Robin' })
      .or(page.getByText(/Three of your questions stand/))
      .waitFor()
    await page.getByText('What was said when you asked before').waitFor()
  })

  test('[QU6] sees what was said first under what was put right, dated', async () => {
    const page = await lookInto('Sam’s room')
    await openQuestion(page, /^Did you meet again/)
    await page.getByText(/^The answer of/).click()
    await page.getByText(/^As it stands. Robin corrected it on .*\d.*\.$/).waitFor()
    await page.getByText('Once, in April, for coffee near the station.').waitFor()
  })

  test('opens what was told first, says that it was found already, and takes that back', async () => {
    const page = await lookInto('Sam’s room')
    const told = page.getByText(/^Robin told you something/).first()
    await told.click()
    await page.getByRole('button', { name: 'I had already found this' }).click()
    await page.getByText(/would read: “I had already found this”/).waitFor()
    await page.getByRole('button', { name: 'Say so to Robin' }).click()
    await page.getByText(/It goes in ten minutes/).waitFor()
    await openMore(page, 'What I share')
    await page.getByRole('button', { name: 'Take it back' }).click()
    await page.getByRole('heading', { name: 'Not gone' }).waitFor({ state: 'detached' })
  })
})

describe('Robin is asked', () => {
  test('[QU8] whether Robin is afraid to answer is noted for nobody, met with help, and taken away', async () => {
    const page = await lookInto('Robin’s room')
    await openQuestion(page, /^Why did you go on/)
    await page.getByText('Are you afraid to answer?').click()
    await page.getByText('Yes', { exact: true }).click()
    await page.getByRole('main').getByRole('link', { name: 'Help now' }).waitFor()
    await allThatIsShared(page)
    expect(await page.getByRole('main').innerText()).not.toMatch(/afraid/i)
    await openQuestion(page, /^Why did you go on/)
    await page.getByText('Are you afraid to answer?').click()
    await page.getByRole('button', { name: 'Take this note away' }).click()
    await page.getByRole('button', { name: 'Take this note away' }).waitFor({ state: 'detached' })
  })

  test('[QU4] would rather not answer, which is a whole answer; it goes in ten minutes and is taken back', async () => {
    const page = await lookInto('Robin’s room')
    await openQuestion(page, /^Why did you go on/)
    await page.getByText('I don’t want to answer', { exact: true }).click()
    await page.getByRole('button', { name: 'Give this answer' }).click()
    await page.getByRole('button', { name: 'Take it back' }).click()
    await page.getByRole('button', { name: 'Give this answer' }).waitFor()
  })

  test('[PR14] takes promises along in a calendar in which nothing of them is', async () => {
    const page = await lookInto('Robin’s room')
    await goTo(page, 'Promises')
    await page.getByText('Take them along in a calendar').click()
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save the file' }).click()])
    expect(download.suggestedFilename()).toBe('calendar.ics')
    const stream = await download.createReadStream()
    const parts: Buffer[] = []
    for await (const part of stream) parts.push(part as Buffer)
    const file = Buffer.concat(parts).toString('utf8')
    expect(file).toMatch(/^BEGIN:VCALENDAR/)
    expect(new Set(file.match(/SUMMARY:.*/g)?.map(line => line.trim()))).toEqual(new Set(['SUMMARY:A moment for yourself']))
    // The made-up promises have speaking names; real ones have a name made by chance.
    expect(file.replaceAll(/UID:.*/g, '')).not.toMatch(/clinic|Sam|half past/i)
  })
})

describe('space', () => {
  test('[BS1, BS3, BS4] with an end, every evening, and a time-out that was said beforehand', async () => {
    const page = await lookInto('Sam’s room')
    await openMore(page, 'Take space')
    await page.getByText('With an end', { exact: true }).click()
    const until = page.getByLabel('Until', { exact: true })
    await until.fill((await until.getAttribute('min')) ?? '')
    await page.getByLabel('At', { exact: true }).fill('23:30')
    await page.getByText(/Sam has asked for space until .*23:30\. Nothing is needed from you/).waitFor()
    await page.getByText('Every evening', { exact: true }).click()
    await page.getByLabel('From', { exact: true }).fill('21:30')
    await page.getByRole('button', { name: 'Keep these hours' }).click()
    await page.getByText(/^From 21:30 to/).waitFor()
    await page.getByRole('button', { name: 'End them' }).click()
    await page.getByText('A time-out, with an hour to come back').click()
    await page.getByText('Both of you said how it is to go.').waitFor()
    await page.getByText('As Robin said it').waitFor()
    await page.getByLabel('I come back at').fill('23:45')
    await page.getByRole('button', { name: 'Begin a time-out' }).click()
    await page.getByRole('heading', { name: 'You have space.' }).waitFor()
    await page.getByRole('button', { name: 'End it now' }).click()
    await page.getByRole('heading', { name: 'Take space.' }).waitFor()
  })
})
