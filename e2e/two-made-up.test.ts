import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { goTo, openMore } from './person.ts'
import { visits } from './visit.ts'
import { lookingAround } from './ways.ts'

const visit = visits()
const lookInto = lookingAround(visit)

/** On What I share, where much is shared: kind by kind, each closed until it is opened. */
const openKinds = async (page: Page): Promise<void> => {
  const kinds = page.getByRole('main').locator('details')
  await kinds.first().waitFor()
  expect(await page.getByRole('main').locator('.given').locator('visible=true').count()).toBe(0)
  for (const kind of await kinds.all()) await kind.locator('summary').first().click()
}

describe('Sam', () => {
  test('[S20] sees the exact words before a question leaves, keeps it private first, and takes it back within ten minutes', async () => {
    const page = await lookInto('Sam’s room')
    await goTo(page, 'Questions')
    await page.getByLabel('In your own words').fill('Who drove you to the station?')
    await page.getByRole('group', { name: 'How much do you want to know?' }).getByText('The outline', { exact: true }).click()
    await page.getByRole('button', { name: 'Keep it private' }).click()
    const row = page.getByRole('main').getByRole('link', { name: /^Who drove you/ })
    await row.getByText('Nobody else knows of it').waitFor()

    await row.click()
    const leaving = page.locator('.leaving')
    expect(await leaving.innerText()).toMatch(/nothing else.*Robin would get\s+The outline\s+Who drove you to the station\?/s)
    await page.getByRole('button', { name: 'Ask Robin' }).click()
    await page.getByText(/^This leaves at/).waitFor()
    await page.getByRole('button', { name: 'Take it back' }).click()
    await page.getByRole('button', { name: 'Ask Robin' }).waitFor()
  })

  test('[H4] takes space with one press from the room, and ends it', async () => {
    const page = await lookInto('Sam’s room')
    await page.getByText('Robin would read: “Sam has asked for space.').waitFor()
    await page.getByRole('button', { name: 'Take space now' }).click()
    await page.getByText('You have space.').waitFor()
    await page.getByRole('link', { name: 'Change it' }).click()
    await page.getByRole('button', { name: 'End it now' }).click()
    await page.getByRole('button', { name: 'Let in what waited' }).click()
    await page.getByRole('button', { name: 'Let in what waited' }).waitFor({ state: 'detached' })
  })

  test('[H7] ends sharing alone on one page, everything withdrawn first, and has what is Sam’s own', async () => {
    const page = await lookInto('Sam’s room')
    await openMore(page, 'End sharing')
    await page.getByText('First withdraw everything I gave').click()
    await page.getByRole('button', { name: 'End sharing now' }).click()
    await page.getByText(/^You ended sharing on/).waitFor()
    await openMore(page, 'What I share')
    await openKinds(page)
    await page
      .getByText(/^Taken back on/)
      .first()
      .waitFor()
    expect(await page.getByRole('button', { name: 'Withdraw it' }).count()).toBe(0)
    await goTo(page, 'Journal')
    await page.getByRole('main').getByRole('link').first().waitFor()
  })
})

describe('Robin', () => {
  test('[M4] puts an untruth right: what it is for is asked first, and the words that would leave stand there', async () => {
    const page = await lookInto('Robin’s room')
    await openMore(page, 'Tell Sam something')
    await page.getByText('For me, so that I no longer carry it').click()
    await page.getByText('Which part of it does Sam need?').waitFor()
    await page.getByText('Something I said that was not so').click()
    await page.getByLabel('I said', { exact: true }).fill('I closed the address.')
    await page.getByLabel('It was', { exact: true }).fill('I opened it again on Friday.')
    expect(await page.locator('.leaving').innerText()).toMatch(/I said: I closed the address\.\s+It was: I opened it again on Friday\./)
    await page.getByRole('button', { name: 'Tell Sam' }).click()
    await page.getByRole('heading', { name: 'Not gone' }).waitFor()
    await page.getByRole('button', { name: 'Take it back' }).click()
    await page.getByRole('heading', { name: 'Not gone' }).waitFor({ state: 'detached' })
  })

  test('[S23] withdraws one thing, then everything; dated marks stay', async () => {
    const page = await lookInto('Robin’s room')
    await openMore(page, 'What I share')
    const standing = page.getByRole('button', { name: 'Withdraw it', exact: true })
    await openKinds(page)
    await standing.first().waitFor()
    for (const more of await page.getByRole('button', { name: 'Show the earlier ones' }).all())
      if (await more.isVisible()) await more.click()
    const before = await standing.count()
    expect(before).toBeGreaterThan(2)
    await standing.last().click()
    await page.getByText('A copy may have been kept').waitFor()
    await page.getByRole('button', { name: 'Withdraw it now' }).click()
    await expect.poll(() => standing.count()).toBe(before - 1)
    await page.getByRole('button', { name: 'Withdraw everything I gave' }).click()
    await page.getByRole('button', { name: 'Withdraw everything now' }).click()
    await expect.poll(() => standing.count()).toBe(0)
    expect(await page.getByText(/^Taken back on/).count()).toBeGreaterThan(1)
  })
})

test('[S34] the same pages whatever is answered before joining, for as long, and nothing of it is kept', async () => {
  const walk = async (answer: 'Yes, or sometimes' | 'No' | undefined): Promise<readonly string[]> => {
    const { page, context } = await visit()
    await page.getByRole('link', { name: 'Look around with made-up people' }).click()
    await page.getByRole('button', { name: 'Sam’s room' }).click()
    await page.clock.install()
    await openMore(page, 'Before you join')
    await page.getByRole('heading', { name: 'Before you share with anybody.' }).waitFor()
    if (answer) for (const choice of await page.getByRole('main').getByText(answer, { exact: true }).all()) await choice.click()
    const heads: string[] = []
    for (const [at, title] of ['Before you share with anybody.', 'What may help first.', 'Alone, or with the other.'].entries()) {
      const step = at + 1
      await page.getByRole('heading', { name: title }).waitFor()
      heads.push((await page.getByRole('main').getByRole('heading', { level: 1 }).textContent()) ?? '')
      const next = page.getByRole('main').getByRole('button', { name: 'Go on' })
      if (step === 2) {
        await page.clock.runFor(5_900)
        heads.push(`may go on early: ${String(await next.isEnabled())}`)
        await page.clock.runFor(200)
      }
      // From here on time stands still but for what runs below, however slow the machine is.
      if (step === 1) await page.clock.pauseAt(Date.now() + 60_000)
      if (step < 3) await next.click()
    }
    await page.clock.resume()
    // Whoever opens the page again finds no answer in it.
    await openMore(page, 'Before you join')
    await page.getByRole('heading', { name: 'Before you share with anybody.' }).waitFor()
    heads.push(`kept: ${await page.getByRole('radio', { checked: true }).count()}`)
    await context.close()
    return heads
  }
  const [yes, no, blank] = [await walk('Yes, or sometimes'), await walk('No'), await walk(undefined)]
  expect(yes).toEqual([
    'Before you share with anybody.',
    'What may help first.',
    'may go on early: false',
    'Alone, or with the other.',
    'kept: 0',
  ])
  expect(no).toEqual(yes)
  expect(blank).toEqual(yes)
})

test('[S35] the same page says to both what the other sees, what is never seen, and what nobody can hide; [S29] and what proves something, and what does not', async () => {
  const read = async (room: 'Robin’s room' | 'Sam’s room', other: string): Promise<string> => {
    const page = await lookInto(room)
    await openMore(page, `What ${other} can see`)
    await page.getByRole('heading', { name: 'What nobody can hide' }).waitFor()
    return ((await page.getByRole('main').textContent()) ?? '').replaceAll(other, 'the other')
  }
  const [sams, robins] = [await read('Sam’s room', 'Robin'), await read('Robin’s room', 'Sam')]
  expect(sams).toBe(robins)
  expect(sams).toContain('Until you share with the other: nothing at all.')
  // S29: what is here proves nothing, and what does.
  expect(sams).toContain('What stands here proves nothing to others: either of you could have made up all of it.')
  expect(sams).toContain('Logs of the relay, a device that was taken away, or twelve words that were found can prove more.')
  // Whoever serves the app serves its code: said without softening it.
  expect(sams).toContain('could bring a changed one that hands on what you type and read')
  expect(sams).toContain('If that is the other, nothing that you write here is safe from the other.')
})
