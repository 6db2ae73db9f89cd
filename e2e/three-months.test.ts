import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { clockOf } from './clock.ts'
import { begin, giveWord, goIn, goTo, keepRoom, openMore, unlock } from './person.ts'
import { pictured } from './pictured.ts'
import { visits } from './visit.ts'

const visit = visits()

/** What the one thing of the day is called, and how many there are. */
const oneThing = async (page: Page): Promise<string> => {
  const section = page.locator('section.section').filter({ has: page.getByRole('heading', { name: 'One thing, if there is room for it' }) })
  await section.waitFor()
  expect(await section.locator(':scope > .rows > li, :scope > .rows > details').count()).toBe(1)
  return section.locator('.row, summary').first().innerText()
}

/** What a page must not say to somebody who did nothing of what it offered. */
const NAGGING =
  /overdue|missed|streak|still open|you have not|don’t forget|reminder|days in a row|\d+ (left|waiting|to do)|behind\b|late again|why not/i

describe('Robin alone', () => {
  test('three months: always one next thing, it goes deeper, and nothing nags', { timeout: 720_000 }, async () => {
    const { page, context } = await visit({ serviceWorkers: 'block' })
    const clock = await clockOf(context)
    await begin(page, 'Robin')
    const passphrase = await keepRoom(page)
    const daysGoBy = async (days: number): Promise<void> => {
      clock.daysGoBy(days)
      await page.reload()
      await unlock(page, passphrase)
      await goIn(page)
      await goTo(page, 'Today')
    }
    await goTo(page, 'Today')
    const seen: string[] = [await oneThing(page)]
    await pictured(page, 'three-months-1-first-day')
    // The first days: a word that is given, the agreement, an assurance and its ladder, and a plan.
    await giveWord(page, 'Ring the counsellor before noon.')
    await openMore(page, 'What you hold to')
    await page.getByRole('heading', { name: 'What agreement was broken?' }).waitFor()
    await page.getByRole('textbox').first().fill('The two of us, and nobody else. I said yes to it.')
    await page.getByRole('button', { name: 'Keep these words' }).click()
    await page.getByRole('heading', { name: 'What you hold to.' }).waitFor()
    await openMore(page, 'Dig deeper')
    await page.getByLabel('It cannot happen again, because').fill('I no longer travel.')
    await page.getByRole('button', { name: 'Begin with the first question' }).click()
    await page.getByLabel('Your answer').fill('The evenings are at home.')
    await page.getByRole('button', { name: 'Keep it and go down' }).click()
    await page.getByRole('heading', { name: /What is different in you/ }).waitFor()
    await page.getByRole('button', { name: 'What you found' }).click()
    await page.getByRole('textbox', { name: 'What you found' }).fill('I keep quiet first. The rest takes months.')
    await page.getByRole('button', { name: 'This is what I found' }).click()
    await page.getByText('Make a plan for a moment like that').click()
    await page.getByLabel('The scene').fill('A dinner after work. Somebody laughs at what I say.')
    await page.getByLabel('If, then').fill('I say Sam’s name and go before the second glass.')
    await page.getByText('It burns', { exact: true }).click()
    await page.getByRole('button', { name: 'Keep the plan' }).click()
    await page.getByRole('heading', { name: 'Your plan for this.' }).waitFor()
    await pictured(page, 'three-months-2-a-plan')

    // Every few days Robin looks in, and for weeks does nothing of what is offered.
    for (let day = 0; day < 91; day += 7) {
      await daysGoBy(7)
      seen.push(await oneThing(page))
      expect(await page.getByRole('main').innerText()).not.toMatch(NAGGING)
    }
    // The plan came round; the ladder too, once three months had gone by; and practices that were not there at first.
    expect(seen.join('\n')).toMatch(/Recall your plan for this, before you see it/)
    expect(new Set(seen).size).toBeGreaterThan(3)
    await pictured(page, 'three-months-3-thirteen-weeks')

    // What came round is opened from Today: recalled first, then seen, and then it does not stand there.
    for (let tries = 0; tries < 4 && !/Recall your plan/.test(await oneThing(page)); tries++) await daysGoBy(1)
    await page.getByRole('link', { name: /Recall your plan for this/ }).click()
    await page.getByRole('heading', { name: 'What was your plan?' }).waitFor()
    expect(await page.getByText('before the second glass').count()).toBe(0)
    await page.getByLabel(/^If this comes/).fill('I say the name. I go.')
    await page.getByRole('button', { name: 'Now show the plan' }).click()
    await page.getByRole('heading', { name: 'Your plan for this.' }).waitFor()
    await goTo(page, 'Today')
    for (let tries = 0; tries < 4; tries++) {
      const thing = await oneThing(page)
      expect(thing).not.toMatch(/Recall your plan/)
      if (/Time has passed/.test(thing)) break
      await daysGoBy(1)
    }
    await page.getByRole('link', { name: /Time has passed/ }).click()
    await page.getByRole('button', { name: 'Go down again' }).click()
    await page.getByRole('heading', { name: 'What is different now?' }).waitFor()
    // What was said before shows only once the new answer is there.
    expect(await page.getByText('The evenings are at home.').count()).toBe(0)
    await page.getByLabel('Your answer').fill('I say it when somebody is nice to me.')
    await page.getByRole('button', { name: 'Keep it and go down' }).click()
    await page.getByText('The evenings are at home.').waitFor()
    await pictured(page, 'three-months-4-down-again')
    await context.close()
  })

  test('a collapsing sentence leads from Rehearse to steadying, by keyboard, and back to Sam’s hurt', { timeout: 240_000 }, async () => {
    const { page, context } = await visit({ viewport: { width: 1280, height: 800 } })
    await begin(page, 'Robin')
    await keepRoom(page)
    await goTo(page, 'Rehearse')
    await page.getByLabel(/^Your draft to/).fill('I was late. I am a terrible person and I ruin everything.')
    const steady = page.getByRole('button', { name: 'Steady first' })
    await steady.waitFor()
    await steady.focus()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Steady, then back.' }).waitFor()
    const says = page.getByLabel(/^What shame says/)
    expect(await says.inputValue()).toMatch(/terrible person/)
    await page.getByRole('button', { name: 'Named. Go on' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'It has a name now. Steady.' }).waitFor()
    await page.getByLabel(/^How was it for Sam/).fill('Sam sat at the table for an hour and looked at the door.')
    await page.getByLabel(/^One thing you can do/).fill('Write down what time I come, before I leave.')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'You came back.' }).waitFor()
    await page.getByRole('button', { name: /^Give your word on it/ }).click()
    await expect.poll(() => page.getByLabel('What you will do').inputValue()).toBe('Write down what time I come, before I leave.')
    // Nothing of it is given, or can be.
    await openMore(page, 'What I share')
    await page.getByText('You have shared nothing. It can stay that way.').waitFor()
    await openMore(page, 'Steady, then back')
    expect(await page.getByRole('button', { name: 'Share it' }).count()).toBe(0)
    await context.close()
  })

  test('words of dying on that page bring help first', async () => {
    const { page, context } = await visit()
    await begin(page, 'Robin')
    await openMore(page, 'Steady, then back')
    await page.getByLabel(/^What shame says/).fill('Everyone would be better off if I were dead.')
    await page.getByText('Somebody can be with you in that, now.').waitFor()
    await context.close()
  })
})
