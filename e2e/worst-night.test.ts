import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { clockOf } from './clock.ts'
import { begin, goIn, goTo, keepRoom, openMore, unlock } from './person.ts'
import { pictured } from './pictured.ts'
import { settled } from './ways.ts'
import { visits } from './visit.ts'

const visit = visits()
const phone = { viewport: { width: 390, height: 844 }, colorScheme: 'dark', hasTouch: true, isMobile: true } as const

/** What a page must not say to somebody who owes it nothing. */
const ASKING =
  /you have not|haven’t|missed|overdue|streak|please (write|answer|fill)|\d+ (days|entries|questions|times)|complete your|don’t forget|welcome back/i

const tap = (page: Page, name: string): Promise<void> => page.getByText(name, { exact: true }).first().tap()

/** Every control that can be pressed is big enough for a thumb, where it is not a word in a sentence. */
const expectThumbs = async (page: Page): Promise<void> => {
  const small = await page.evaluate(() =>
    [...document.querySelectorAll('main button, main .row[href], main summary, nav a')].flatMap(one => {
      const { width, height } = one.getBoundingClientRect()
      // Words for screen readers alone are one point high.
      return height > 1 && (height < 32 || width < 32) ? [`${one.textContent} ${Math.round(width)}×${Math.round(height)}`] : []
    }),
  )
  expect(small).toEqual([])
}

describe('Sam alone', () => {
  test('on the worst night, on a phone in the dark, with one thumb; and fourteen months later', { timeout: 600_000 }, async () => {
    const { page, context } = await visit({ ...phone, serviceWorkers: 'block' })
    const clock = await clockOf(context)
    await page.reload()
    await begin(page, 'Sam')

    // Home: one question that can stay blank; nothing is asked for, nothing counted, nothing comes over it.
    await page.getByRole('heading', { name: 'How safe does it feel today?' }).waitFor()
    const home = await page.getByRole('main').innerText()
    expect(home).not.toMatch(ASKING)
    expect(await page.getByRole('main').locator('.btn--fill, .btn[data-look=fill]').count()).toBe(0)
    expect(await page.getByRole('main').locator('textarea, input[type=text]').count()).toBe(0)
    await expectThumbs(page)
    await pictured(page, 'worst-night-1-room')

    // A low answer is met, and can be changed and taken back on the same night.
    await tap(page, 'On guard')
    await page.getByText(/^Something to do:/).waitFor()
    await page.getByRole('main').getByRole('link', { name: 'a helpline' }).waitFor()
    expect(await page.getByRole('dialog').count()).toBe(0)
    await pictured(page, 'worst-night-2-on-guard')
    await page.getByRole('button', { name: 'I cannot tell today' }).tap()
    await page.getByText('You cannot tell today.').waitFor()
    await page.getByRole('link', { name: 'Add a word' }).tap()
    await page.getByRole('button', { name: 'Take today back' }).tap()
    await page.getByText('Everything that you noted today is removed').waitFor()
    await page.getByRole('button', { name: 'Take today back' }).tap()
    await page.getByRole('button', { name: 'Take today back' }).waitFor({ state: 'detached' })
    await goTo(page, 'My room')
    await page.getByText('Any answer is full. So is none.').waitFor()
    await tap(page, 'Braced')

    // A page in the book, and enough for tonight.
    await goTo(page, 'Journal')
    await page.getByRole('main').locator('textarea').first().fill('Ten to three. I made pasta. The water boiled over.')
    await expectThumbs(page)
    await page.getByRole('button', { name: 'Enough for tonight' }).tap()
    const passphrase = await keepRoom(page)
    await page.getByRole('heading', { name: 'Enough for tonight.' }).waitFor()
    await page.getByText('The book is closed.').waitFor()
    await pictured(page, 'worst-night-3-enough')
    await goTo(page, 'My room')

    // Fourteen months in which Sam did not come: nothing is owed, nothing is said of the time between.
    clock.daysGoBy(426)
    await page.reload()
    await unlock(page, passphrase)
    await page.getByRole('heading', { name: 'It has been a while.' }).waitFor()
    expect(await page.getByRole('main').innerText()).not.toMatch(ASKING)
    await pictured(page, 'worst-night-4-fourteen-months-later')
    await goIn(page)
    await page.getByRole('heading', { name: 'How safe does it feel today?' }).waitFor()
    expect(await page.getByRole('main').innerText()).not.toMatch(ASKING)
    await goTo(page, 'Over time')
    await page.getByRole('radio', { name: 'Words' }).check({ force: true })
    await page.getByText(/no day was noted, so less is known/).waitFor()
    const told = await page.locator('.view--words').innerText()
    expect(told).not.toMatch(/eased|went down/)
    await openMore(page, 'What went silent')
    await page.getByText(/^Nothing went silent, as far as words can tell/).waitFor()
    await context.close()
  })

  test('what is answered on the page about control is kept nowhere, and a yes is met with help', async () => {
    const { page, context } = await visit(phone)
    await begin(page, 'Sam')
    await keepRoom(page)
    await openMore(page, 'When hurt becomes control')
    await page.getByText('A few questions to myself').tap()
    await page.getByText('Yes, or sometimes').first().tap()
    await page.getByText('That comes before anything else in here.').waitFor()
    await openMore(page, 'When hurt becomes control')
    await page.getByText('A few questions to myself').tap()
    expect(await page.locator('input[type=radio]:checked').count()).toBe(0)
    await context.close()
  })

  test('fourteen months later on a laptop: what went silent is looked at, let rest, and shown again, by keyboard', async () => {
    const { page, context } = await visit({ viewport: { width: 1280, height: 800 }, colorScheme: 'dark' })
    await page.getByRole('link', { name: 'Look around with made-up people' }).click()
    await page.getByRole('button', { name: 'Sam’s room' }).click()
    await openMore(page, 'What went silent')
    const topic = page.locator('summary', { hasText: 'calendar' })
    await topic.waitFor()
    await settled(page)
    await topic.focus()
    await page.keyboard.press('Enter')
    await page
      .getByRole('link', { name: /^A line of that day/ })
      .first()
      .waitFor()
    await page.getByRole('button', { name: 'Let it rest' }).focus()
    await page.keyboard.press('Enter')
    await page.locator('summary', { hasText: 'Put away' }).click()
    await page.getByRole('button', { name: /^Show it again/ }).click()
    await topic.waitFor()
    await context.close()
  })

  test('[H2] one frozen picture: exactly that is shown before it leaves, it can be taken back, and Robin’s page is without it', async () => {
    const { page, context } = await visit({ viewport: { width: 1280, height: 800 } })
    await page.getByRole('link', { name: 'Look around with made-up people' }).click()
    await page.getByRole('button', { name: 'Sam’s room' }).click()
    await goTo(page, 'Over time')
    await page.getByRole('link', { name: /^One picture, frozen/ }).click()
    await page.getByRole('img', { name: /^An open vessel, as it was frozen/ }).waitFor()
    expect(
      await page
        .getByRole('button', { name: 'Keep it private' })
        .or(page.getByRole('link', { name: 'Keep it private' }))
        .count(),
    ).toBe(1)
    await settled(page)
    await page.getByRole('radio', { name: 'All' }).focus()
    await page.keyboard.press('ArrowRight')
    await page.getByLabel(/^Words with it/).fill('This is how the year was for me.')
    await page.getByRole('button', { name: 'Give this picture to Robin' }).click()
    await page.getByRole('heading', { name: 'What I share.' }).waitFor()
    await page.getByText('This is how the year was for me.').waitFor()
    await page.getByRole('button', { name: 'Take it back' }).first().click()
    await page.getByText('This is how the year was for me.').waitFor({ state: 'detached' })
    await context.close()
  })
})
