import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { goTo, openMore } from './person.ts'
import { pictured } from './pictured.ts'
import { join, somebody, tell, type Somebody } from './together.ts'
import { visits } from './visit.ts'
import { allThatIsShared } from './ways.ts'

const visit = visits()

/** What no home may say, however long nothing was done. */
const PUSHING =
  /overdue|missed|streak|reminder|you have not|waiting for you|unread|\bnew\b|don’t forget|welcome back|\d+ (days|times) in a row/i

/** What somebody gave has gone, and come. */
const itHasGone = (two: readonly Somebody[]): Promise<unknown> => Promise.all(two.map(({ world }) => world.minutesGoBy(11)))

/** Weeks in which Sam notes on each seventh day how safe it feels, and Robin looks in. Neither home pushes. */
const weeks = async (two: readonly [Somebody, Somebody], felt: readonly string[]): Promise<void> => {
  const [robin, sam] = two
  await goTo(sam.page, 'My room')
  for (const word of felt) {
    for (const { world } of two) await world.daysGoBy(7)
    await sam.page.getByText('Any answer is full. So is none.').waitFor()
    await sam.page.getByRole('main').getByText(word, { exact: true }).first().click()
    await sam.page.getByText('Any answer is full. So is none.').waitFor({ state: 'detached' })
  }
  await goTo(robin.page, 'Today')
  for (const { page } of two) expect(await page.getByRole('main').innerText()).not.toMatch(PUSHING)
}

const tellsOf = (page: Page) => {
  const main = page.getByRole('main')
  return {
    main,
    press: (name: string | RegExp): Promise<void> => main.getByRole('button', { name }).first().click(),
    open: (name: string | RegExp): Promise<void> => main.getByRole('link', { name }).first().click(),
    sees: (words: string | RegExp): Promise<void> => main.getByText(words).first().waitFor(),
  }
}

test(
  'Robin and Sam live with it for half a year: a word that is kept and broken, a question, space, a hurt that is heard, a hard day, and one picture',
  { timeout: 900_000 },
  async () => {
    const two = [await somebody(visit, 'broke'), await somebody(visit, 'broken')] as const
    const [robin, sam] = two
    const [his, hers] = [tellsOf(robin.page), tellsOf(sam.page)]
    await join(...two)

    // The first month. Robin gives a word for every day, and shows it. Sam sees it kept once, and says so for herself.
    await goTo(robin.page, 'Promises')
    await robin.page.getByText('Give your word on one thing').first().click()
    await robin.page.getByLabel('What you will do').fill('Home by half past six, or a call before six.')
    await robin.page.getByText('Every day', { exact: true }).click()
    await his.press('Give my word')
    await his.open(/^Home by half past six/)
    await his.open(/^Show it to Sam/)
    await his.press('Show it to Sam')
    await itHasGone(two)
    await goTo(robin.page, 'Promises')
    await his.press('I did this')
    await openMore(sam.page, 'Robin’s word')
    await hers.sees('Robin says: kept.')
    await hers.press('I saw this')
    await hers.sees('You saw this. For you alone.')
    await pictured(sam.page, 'half-a-year-1-robins-word')
    await weeks(two, ['On guard', 'On guard', 'Braced', 'Braced'])

    // The second. One evening it is broken; Robin tells it first. Sam takes space, and nothing comes in until she lets it.
    await tell(robin.page, 'Sam', 'There was a message from the old number. I did not answer it.')
    await itHasGone(two)
    await allThatIsShared(sam.page)
    await hers.sees('There was a message from the old number.')
    await goTo(sam.page, 'My room')
    await hers.press('Take space now')
    await hers.sees(/^You have space\./)
    await goTo(robin.page, 'Today')
    await his.sees(/^Sam has asked for space/)
    await pictured(robin.page, 'half-a-year-2-sam-has-space')
    await openMore(robin.page, 'What I am learning')
    await robin.page.getByLabel('In your own words').fill('I go quiet when I am ashamed, and call it peace.')
    await his.press('Keep it here')
    await his.open(/^I go quiet/)
    await his.press('Share it')
    await his.press('Share it with Sam')
    await itHasGone(two)
    await allThatIsShared(sam.page)
    await hers.sees('There was a message from the old number.')
    expect(await hers.main.getByText('I go quiet').count()).toBe(0)
    await openMore(sam.page, 'Take space')
    await hers.press('End it now')
    await hers.press('Let in what waited')
    await allThatIsShared(sam.page)
    await hers.sees('I go quiet when I am ashamed')
    await weeks(two, ['On guard', 'Braced', 'Braced', 'In between'])

    // The third. Sam asks, and has an answer that stays closed until she opens it. Something that was hurt is heard.
    await goTo(sam.page, 'Questions')
    await sam.page.getByLabel('In your own words').fill('Did you think of me that week?')
    await sam.page.getByRole('group', { name: 'How much do you want to know?' }).getByText('The outline', { exact: true }).click()
    await hers.press('See what Robin would get')
    await hers.press('Ask Robin')
    await itHasGone(two)
    await goTo(robin.page, 'Questions')
    await his.open(/^Did you think of me/)
    await robin.page.getByText('Answer it now', { exact: true }).click()
    await robin.page.getByLabel('Your answer').fill('On two evenings, and I pushed it away.')
    await his.press('Give this answer')
    await itHasGone(two)
    await goTo(sam.page, 'Questions')
    await hers.open(/^Did you think of me/)
    await hers.sees(/^The answer of/)
    expect(await hers.main.getByText('On two evenings').isVisible()).toBe(false)
    await sam.page.getByText(/^The answer of/).click()
    await hers.sees('On two evenings, and I pushed it away.')
    await openMore(sam.page, 'What was hurt')
    await hers.open('Something that was hurt')
    await sam.page.getByLabel('What was hurt').fill('I do not trust my own eyes.')
    await hers.press('Keep these words')
    await hers.open(/my own eyes/)
    await hers.press('Share it')
    await hers.press('Share it with Robin')
    await itHasGone(two)
    await openMore(robin.page, 'Being heard')
    await his.open(/^Something that was hurt/)
    await robin.page.getByLabel('What you understood').fill('You saw it in spring, and I talked you out of what you saw.')
    await his.press('Give it to Sam')
    await itHasGone(two)
    await openMore(sam.page, 'What was hurt')
    await hers.open(/my own eyes/)
    await sam.page.getByText('Its days', { exact: true }).click()
    await hers.sees('Robin said what they understood.')
    await pictured(sam.page, 'half-a-year-3-a-hurt-and-its-days')
    await hers.open(/^What came to it/)
    await hers.sees('I talked you out of what you saw')
    await weeks(two, ['Braced', 'In between', 'In between', 'In between', 'Fairly safe'])

    // The fourth. A day that will be hard, given by itself; Robin says what he will do, and Sam finds it beside the day.
    await openMore(sam.page, 'Hard dates')
    await hers.open('A day that is hard')
    await sam.page.getByLabel('What day it is').fill('The evening it was found out.')
    await sam.page.getByLabel('The day', { exact: true }).fill('2027-09-24')
    await sam.page.getByText('Every year', { exact: true }).click()
    await hers.press('Keep the date')
    await hers.open(/^The evening it was found out/)
    await hers.press('Share it')
    await hers.press('Share it with Robin')
    await itHasGone(two)
    await openMore(robin.page, 'Hard dates')
    await his.open(/^The evening it was found out/)
    await robin.page.getByLabel('What you will do that day').fill('I am home by four, and I do not turn the radio on.')
    await his.press('Say it to Sam')
    await itHasGone(two)
    await openMore(sam.page, 'Hard dates')
    await hers.open(/^The evening it was found out/)
    await hers.sees('I am home by four')
    await pictured(sam.page, 'half-a-year-4-a-hard-day')
    await weeks(two, ['In between', 'Fairly safe', 'Braced', 'On guard', 'Braced', 'In between'])

    // The sixth month. Sam looks back over all of it, and gives one picture; Robin sees that picture, and nothing that goes on.
    await weeks(two, ['In between', 'Fairly safe', 'Fairly safe', 'In between', 'Fairly safe', 'Fairly safe', 'At ease'])
    await goTo(sam.page, 'Over time')
    await sam.page.getByRole('heading', { name: 'All this time, as you felt it.' }).waitFor()
    await pictured(sam.page, 'half-a-year-5-over-time')
    await hers.open(/^One picture, frozen/)
    await sam.page.getByLabel(/^Words with it/).fill('This is how it was for me.')
    await hers.press('Give this picture to Robin')
    await itHasGone(two)
    await allThatIsShared(robin.page)
    await his.sees('This is how it was for me.')
    await his.open('See the picture')
    await his.main.getByRole('img', { name: /^An open vessel, as it was frozen/ }).waitFor()
    await pictured(robin.page, 'half-a-year-6-the-picture')
    // What Sam wrote for herself, and how it felt from day to day, is nowhere in Robin's room.
    await openMore(robin.page, 'Over time')
    expect(await his.main.getByText('On guard').count()).toBe(0)
    await goTo(robin.page, 'Today')
    expect(await his.main.innerText()).not.toMatch(PUSHING)
    for (const { page } of two) await page.context().close()
  },
)
