import { describe, expect, test } from 'vitest'
import { begin, giveWord, goTo, keepRoom, openMore, unlock } from './person.ts'
import { join, somebody, tell } from './together.ts'
import { visits } from './visit.ts'

const visit = visits()

describe('what a screen says is so', () => {
  test('[H11] in a room that is not kept, no page of the book says that its words will be there in the morning', async () => {
    const { page, context } = await visit()
    await begin(page, 'Sam')
    await goTo(page, 'Journal')
    await page.getByRole('textbox').first().fill('I found the messages at nine.')
    expect(await page.getByText(/kept as you go/).count()).toBe(0)
    await page.getByRole('button', { name: 'Put it in the book' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Not now' }).click()
    await page.getByRole('button', { name: 'Enough for tonight' }).click()
    await page.getByRole('heading', { name: 'Enough for tonight.' }).waitFor()
    expect(await page.getByText(/in the morning/).count()).toBe(0)
    await page.getByText(/gone when this page closes/).waitFor()

    await page.getByRole('button', { name: 'Choose a passphrase and keep it' }).first().click()
    const passphrase = await keepRoom(page)
    await page.getByText(/it will be there in the morning/).waitFor()
    await page.reload()
    await unlock(page, passphrase)
    await goTo(page, 'Journal')
    await page.getByRole('button', { name: 'Open it again' }).click()
    await page.getByText('You alone see this. What you type is kept as you go.').waitFor()
    await context.close()
  })

  test('a book that was opened again stays open, wherever one was in between', async () => {
    const { page, context } = await visit()
    await begin(page, 'Sam')
    await goTo(page, 'Journal')
    await page.getByRole('textbox').first().fill('I found the messages at nine.')
    await page.getByRole('button', { name: 'Enough for tonight' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Not now' }).click()
    await page.getByRole('button', { name: 'Open it again' }).click()
    await page.getByRole('heading', { name: 'Your book.' }).waitFor()
    await goTo(page, 'My room')
    await goTo(page, 'Journal')
    await page.getByRole('heading', { name: 'Your book.' }).waitFor()
    await page.getByRole('button', { name: 'Enough for tonight' }).click()
    await page.getByRole('heading', { name: 'Enough for tonight.' }).waitFor()
    await context.close()
  })

  test('[M9] a question is put on the list by its words alone; how much one wants to know can wait', async () => {
    const { page, context } = await visit()
    await begin(page, 'Sam')
    await goTo(page, 'Questions')
    await page.getByLabel('In your own words').fill('Was she ever in our house?')
    await page.getByRole('button', { name: 'Keep it private' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Not now' }).click()
    await page
      .getByRole('main')
      .getByRole('link', { name: /^Was she ever/ })
      .click()
    await page.getByText('How much do you want to know?').waitFor()
    expect(await page.locator('summary').filter({ hasText: 'How much do you want to know?' }).textContent()).toContain('Not now')
    await context.close()
  })

  test('[M15] before a draft was read nothing is said of it, and where nothing is found, that this says little', async () => {
    const { page, context, url } = await visit({ serviceWorkers: 'block' })
    let letGo = (): void => undefined
    const held = new Promise<void>(resolve => (letGo = resolve))
    await context.route(/coach\.worker[^/]*\.js$/, async route => {
      await held
      await route.continue()
    })
    await page.goto(url)
    await begin(page, 'Robin')
    await goTo(page, 'Rehearse')
    const draft = page.getByLabel('Your draft to Sam')
    await draft.fill('It can never happen again.')
    const notes = page.getByRole('region', { name: 'Beside your draft' })
    await notes.getByText(/They do not know Sam/).waitFor()
    expect(await notes.getByRole('heading').count()).toBe(0)
    expect(await notes.getByRole('button', { name: 'What already opens?' }).count()).toBe(0)
    letGo()
    await notes.getByRole('heading', { name: 'One place to look again' }).waitFor()
    await draft.fill('The kettle is on the stove.')
    await notes.getByRole('heading', { name: 'No place that the notes know' }).waitFor()
    await notes.getByText(/They miss most of what can hurt/).waitFor()
    await context.close()
  })

  test('every part of a text is chosen in one press, and parts in which nothing stands say so', async () => {
    const { page, context } = await visit()
    await begin(page, 'Sam')
    await openMore(page, 'Settings')
    await page.getByRole('link', { name: /^Copies, and paper/ }).click()
    await page.getByRole('checkbox', { name: 'Journal', exact: true }).check()
    await page.getByRole('button', { name: 'Show the text' }).click()
    await page.getByText('Nothing is written in what you chose.').waitFor()
    await page.getByRole('button', { name: 'Choose nothing' }).click()
    expect(await page.locator('.parts input:checked').count()).toBe(0)
    await page.getByRole('button', { name: 'All but “Noted for me alone”' }).click()
    expect(await page.locator('.parts label:has(input:not(:checked))').allTextContents()).toEqual(['Noted for me alone'])
    await context.close()
  })

  test('[S23] what was shown stays in what was shared, what was poured can be taken back, and what was taken back on its way is not lost', async () => {
    const [robin, sam] = [await somebody(visit, 'broke'), await somebody(visit, 'broken')]
    await join(robin, sam)
    const { page } = robin
    await giveWord(page, 'Home by half past six')
    await page.getByRole('link', { name: 'Home by half past six' }).first().click()
    await page.getByRole('link', { name: /^Show it to Sam/ }).click()
    await page.getByRole('button', { name: 'Show it to Sam' }).click()
    await robin.world.minutesGoBy(11)
    await openMore(sam.page, 'Robin’s word')
    await sam.page.getByText('Home by half past six').waitFor()

    await goTo(page, 'Today')
    await page.getByRole('button', { name: 'I did this' }).click()
    await page.getByText('You said how it went.').waitFor()
    await openMore(page, 'What I share')
    await page.getByText('Home by half past six').waitFor()
    await goTo(page, 'Promises')
    await page
      .getByRole('main')
      .getByRole('link', { name: /^Home by half past six/ })
      .first()
      .click()
    await page.getByRole('link', { name: /^Sam sees this promise/ }).click()
    await page.getByRole('button', { name: 'Withdraw it', exact: true }).waitFor()

    // Sam, for whom a drop that was poured by mistake is taken back where it was poured.
    await sam.page.getByRole('button', { name: 'I saw this' }).click()
    await sam.page.getByText('You saw this. For you alone.').waitFor()
    await sam.page.getByRole('button', { name: 'Take the drop back' }).click()
    await sam.page.getByRole('button', { name: 'I saw this' }).waitFor()

    // Words that are taken back on their way are not lost: they stand where they were written.
    await tell(page, 'Sam', 'It was five nights.')
    await page.getByRole('button', { name: 'Take it back' }).click()
    await page.getByText('Its words are back where you wrote them.').waitFor()
    await openMore(page, 'Tell Sam something')
    await page.getByText('Something that Sam does not know').click()
    await expect.poll(() => page.getByLabel('What is so').inputValue()).toBe('It was five nights.')
    for (const one of [robin, sam]) await one.page.context().close()
  })
})
