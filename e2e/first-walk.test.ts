import { describe, expect, test } from 'vitest'
import { begin, giveWord, goTo, keepRoom, openMore, unlock } from './person.ts'
import { visits } from './visit.ts'

const visit = visits()

describe('the first walk', () => {
  test('Robin begins, gives a word, chooses a passphrase; after a reload it unlocks and is there', async () => {
    const { page, context } = await visit()
    await begin(page, 'Robin')
    await giveWord(page, 'Home by half past six')
    const passphrase = await keepRoom(page)
    await page.getByRole('button', { name: 'I did this' }).first().click()
    await page.getByText('Kept', { exact: true }).first().waitFor()

    await page.reload()
    await page.getByRole('heading', { name: 'Locked' }).waitFor()
    expect(await page.getByText('Home by half past six').count()).toBe(0)
    await unlock(page, passphrase)
    await goTo(page, 'Promises')
    await page.getByText('Home by half past six').first().waitFor()
    await page.getByText('Kept', { exact: true }).first().waitFor()
    await context.close()
  })

  test('[S7] before anything is typed, it is said that one can be made to unlock this', async () => {
    const { page, context } = await visit()
    await page.getByRole('link', { name: 'Begin', exact: true }).click()
    await page.getByText(/Someone can make you unlock this/).waitFor()
    // Everything that S7 lists, and nothing to type into before it.
    for (const said of [
      /used in court/,
      /custody or the affair itself/,
      /does not erase the browser’s history/,
      /spies on this device/,
      /a device that you alone can open/,
      /shared account can copy tabs and passwords/,
      /fingerprint or a face/,
      /cutting contact suddenly can raise the danger/,
      /somebody else set this up with you/,
      /brings you this app/,
      /employer/,
    ])
      expect(await page.getByText(said).count(), String(said)).toBe(1)
    expect(await page.getByRole('textbox').count()).toBe(0)
    expect(await page.getByRole('link', { name: 'Help now' }).locator('visible=true').count()).toBeGreaterThan(0)
    await context.close()
  })

  test('[S7] later the same page is two taps away, inside a room', async () => {
    const { page, context } = await visit()
    await begin(page, { side: 'broken', me: 'Sam', other: 'Robin' })
    await openMore(page, 'What it cannot protect you from')
    await page.getByText(/Someone can make you unlock this/).waitFor()
    await page.getByText(/somebody else set this up with you/).waitFor()
    await context.close()
  })

  test('Sam goes on without names: each field says what is missing, and nothing typed is gone', async () => {
    const { page, context } = await visit()
    await page.getByRole('link', { name: 'Begin', exact: true }).click()
    await page.getByRole('button', { name: 'I have read this. Go on' }).click()
    await page.getByText('My trust was broken', { exact: true }).click()
    await page.getByRole('button', { name: 'Go on' }).click()
    const [you, other] = [page.getByLabel('You', { exact: true }), page.getByLabel('The other', { exact: true })]
    await you.fill('Sam')
    expect(await page.locator('[aria-invalid]').count()).toBe(0)
    await page.getByRole('button', { name: 'Go on' }).click()
    await page.getByText('A name is needed here').waitFor()
    expect(await page.getByText('A name is needed here').count()).toBe(1)
    expect(await other.getAttribute('aria-invalid')).toBe('true')
    expect(await you.inputValue()).toBe('Sam')
    await other.fill('Robin')
    await page.getByText('A name is needed here').waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Go on' }).click()
    await page.getByRole('button', { name: 'Go in' }).waitFor()
    await context.close()
  })

  test('[S16] a wrong passphrase is told nothing about who is here', async () => {
    const { page, context } = await visit()
    await begin(page, 'Sam')
    await keepRoom(page)
    await page.reload()
    await page.getByLabel('Passphrase', { exact: true }).fill('not these words at all')
    await page.getByRole('button', { name: 'Unlock' }).click()
    await page.getByText('No room here opens with that').waitFor()
    expect(await page.getByText(/Sam|Robin/).count()).toBe(0)
    await context.close()
  })
})
