import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { giveWord, goTo, openMore } from './person.ts'
import { join, letInAnother, somebody, tell } from './together.ts'
import { visits } from './visit.ts'

const visit = visits()
/** A regular frame (bytes). */
const FRAME = 4_096

/** Asks Robin something, word for word, after looking at what would leave. */
const ask = async (page: Page, text: string): Promise<void> => {
  await goTo(page, 'Questions')
  await page.getByLabel('In your own words').fill(text)
  await page.getByRole('group', { name: 'How much do you want to know?' }).getByText('The outline', { exact: true }).click()
  await page.getByRole('button', { name: 'See what Robin would get' }).click()
  await page.getByRole('button', { name: 'Ask Robin' }).click()
  await page.getByRole('button', { name: 'Take it back' }).waitFor()
}

const answer = async (page: Page, question: string, text: string): Promise<void> => {
  await goTo(page, 'Questions')
  await page.getByRole('main').getByRole('link', { name: question }).click()
  await page.getByText('Answer it now', { exact: true }).click()
  await page.getByLabel('Your answer').fill(text)
  await page.getByRole('button', { name: 'Give this answer' }).click()
  await page.getByRole('button', { name: 'Take it back' }).waitFor()
}

const writeInTheBook = async (page: Page, text: string): Promise<void> => {
  await goTo(page, 'Journal')
  await page.getByRole('main').locator('textarea').first().fill(text)
  await page.getByRole('button', { name: 'Put it in the book' }).click()
  await page.getByText('It is in the book.').waitFor()
}

test('Robin and Sam join over a real relay, see the same six words, and no frame says anything', async () => {
  const robin = await somebody(visit, 'broke')
  const sam = await somebody(visit, 'broken')
  await join(robin, sam)
  for (const { sent, received } of [robin.frames, sam.frames]) {
    expect(sent.length).toBeGreaterThan(0)
    const said = [...sent, ...received].filter(frame => ['Robin', 'Sam', 'person/'].some(word => frame.includes(word)))
    expect(said).toEqual([])
  }
})

test('[S17] whether Sam writes for herself or writes nothing, the frames are the same', { timeout: 600_000 }, async () => {
  const robin = await somebody(visit, 'broke')
  const sam = await somebody(visit, 'broken')
  await join(robin, sam)
  /** What goes by while twelve regular frames go out. */
  const twelve = async (meanwhile: () => Promise<void>): Promise<{ sizes: ReadonlySet<number>; words: number }> => {
    const { sent, received } = sam.frames
    const [from, came] = [sent.length, received.length]
    await meanwhile()
    await expect.poll(() => sent.length, { timeout: 120_000 }).toBeGreaterThan(from + 12)
    const went = [...sent.slice(from), ...received.slice(came)]
    return { sizes: new Set(went.map(({ length }) => length)), words: went.filter(frame => frame.includes('stairs')).length }
  }
  // Joining is announced and goes at once; from when both rest on, every frame is one of the regular ones.
  await expect.poll(() => sam.frames.sent.slice(-6).every(({ length }) => length === FRAME), { timeout: 120_000 }).toBe(true)
  const silent = await twelve(async () => undefined)
  const writing = await twelve(async () => {
    await writeInTheBook(sam.page, 'On the stairs I could not breathe.')
    await writeInTheBook(sam.page, 'The stairs again. '.repeat(400))
  })
  expect(silent).toEqual({ sizes: new Set([FRAME]), words: 0 })
  expect(writing).toEqual(silent)
})

test(
  'Robin and Sam live with it: a promise that is seen, a question, a month without a relay, a tablet, and an end',
  { timeout: 900_000 },
  async () => {
    const robin = await somebody(visit, 'broke')
    const sam = await somebody(visit, 'broken')
    await join(robin, sam)
    const tenMinutes = (): Promise<unknown> => Promise.all([robin, sam].map(({ world }) => world.minutesGoBy(11)))

    // What Robin promises, Sam sees once it is shown, and says so for herself first.
    await giveWord(robin.page, 'Home by half past six.')
    await robin.page.getByRole('main').getByRole('link', { name: 'Home by half past six.' }).first().click()
    await robin.page.getByRole('link', { name: /^Show it to Sam/ }).click()
    await robin.page.getByRole('button', { name: 'Show it to Sam' }).click()
    await tenMinutes()
    await openMore(sam.page, 'Robin’s word')
    await sam.page.getByText('Home by half past six.').waitFor()
    await goTo(robin.page, 'Promises')
    await robin.page.getByRole('button', { name: 'I did this' }).click()
    await sam.page.getByText('Robin says: kept.').waitFor()
    await sam.page.getByRole('button', { name: 'I saw this' }).click()
    await sam.page.getByText('You saw this. For you alone.').waitFor()

    // A question, and its answer, which stays closed until it is opened.
    await ask(sam.page, 'Who drove you to the station?')
    await tenMinutes()
    await goTo(robin.page, 'Questions')
    await answer(robin.page, 'Who drove you to the station?', 'A colleague. Nobody that you know.')
    await tenMinutes()
    await goTo(sam.page, 'Questions')
    await sam.page
      .getByRole('main')
      .getByRole('link', { name: /^Who drove you/ })
      .click()
    await sam.page.getByText(/^The answer of/).waitFor()
    expect(await sam.page.getByText('A colleague. Nobody that you know.').isVisible()).toBe(false)
    await sam.page.getByText(/^The answer of/).click()
    await sam.page.getByText('A colleague. Nobody that you know.').waitFor()

    // A month in which neither reaches the relay: both go on, and nothing of it is lost or told twice.
    for (const { world } of [robin, sam]) await world.reach(false)
    await ask(sam.page, 'Were you afraid that I would find out?')
    await writeInTheBook(sam.page, 'The month by the sea.')
    await tell(robin.page, 'Sam', 'I wrote to her once more in June.')
    for (const { world } of [robin, sam]) await world.daysGoBy(30)
    for (const { world } of [robin, sam]) await world.reach(true)
    await goTo(robin.page, 'Questions')
    await robin.page
      .getByRole('main')
      .getByRole('link', { name: /^Were you afraid/ })
      .waitFor()
    await openMore(sam.page, 'What I share')
    await sam.page.getByText('I wrote to her once more in June.').waitFor()
    expect(await sam.page.getByText('I wrote to her once more in June.').count()).toBe(1)

    // Sam's tablet has what is Sam's as Sam's own, and Robin's as Robin's.
    const { page: tablet } = await letInAnother(visit, sam)
    await openMore(tablet, 'What I share')
    await tablet.getByRole('heading', { name: 'What Robin shares with you' }).waitFor({ timeout: 240_000 })
    const [mine = '', theirs = ''] = (await tablet.getByRole('main').innerText()).split('What Robin shares with you')
    expect(mine).toContain('Were you afraid that I would find out?')
    expect(mine).not.toContain('I wrote to her once more in June.')
    expect(theirs).toContain('I wrote to her once more in June.')
    expect(theirs).not.toContain('Were you afraid')

    // Sam ends sharing, alone. Robin reads that, and nothing else; each keeps what is theirs.
    await openMore(sam.page, 'End sharing')
    await sam.page.getByRole('button', { name: 'End sharing now' }).click()
    await sam.page.getByText(/^You ended sharing on/).waitFor()
    await openMore(robin.page, 'End sharing')
    await robin.page.getByText(/^Sam ended sharing on/).waitFor()
    await openMore(robin.page, 'What I share')
    await robin.page.getByText('I wrote to her once more in June.').waitFor()
    await goTo(sam.page, 'Journal')
    await sam.page.getByText('The month by the sea.').waitFor()
    await goTo(sam.page, 'Questions')
    await sam.page
      .getByRole('main')
      .getByRole('link', { name: /^Who drove you/ })
      .click()
    await sam.page.getByText(/^The answer of/).click()
    await sam.page.getByText('A colleague. Nobody that you know.').waitFor()
  },
)
