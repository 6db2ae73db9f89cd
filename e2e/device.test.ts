import { describe, expect, test } from 'vitest'
import { begin, giveWord, goTo, keepRoom, unlock } from './person.ts'
import { visits } from './visit.ts'

const visit = visits()

describe('what the device keeps', () => {
  test('[DV9] Robin chooses another passphrase, which takes the one before: it opens the room, and the one before no more', async () => {
    const { page, context } = await visit()
    await begin(page, 'Robin')
    const before = await keepRoom(page)
    await giveWord(page, 'Home by half past six.')
    await page.getByRole('link', { name: /^More/ }).locator('visible=true').first().click()
    await page
      .getByRole('link', { name: /^Settings/ })
      .locator('visible=true')
      .first()
      .click()
    await page.getByRole('button', { name: /Choose another passphrase/ }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Use words of my own' }).click()
    await dialog.getByLabel('Your passphrase').fill('short')
    await dialog.getByRole('button', { name: 'Use this one' }).click()
    await dialog.getByText('Too easy to guess: it is short.').waitFor()
    await dialog.getByLabel('Your passphrase').fill('velvet otter counts nine harbours')
    // Somebody who found the room open does not know the one before.
    await dialog.getByLabel('The passphrase until now').fill('not the right one')
    await dialog.getByRole('button', { name: 'Use this one' }).click()
    await dialog.getByText('This room does not open with that.').waitFor()
    await dialog.getByLabel('The passphrase until now').fill(before)
    await dialog.getByRole('button', { name: 'Use this one' }).click()
    await page.getByRole('heading', { name: 'The new passphrase opens this room.' }).waitFor()
    await dialog.getByRole('button', { name: 'Close' }).last().click()

    await page.reload()
    await page.getByLabel('Passphrase', { exact: true }).fill(before)
    await page.getByRole('button', { name: 'Unlock' }).click()
    await page.getByText('No room here opens with that.').waitFor()
    await unlock(page, 'velvet otter counts nine harbours')
    await goTo(page, 'Promises')
    await page.getByText('Home by half past six.').first().waitFor()
    await context.close()
  })

  test('a browser that emptied the device is said, once, and not taken for a first visit', async () => {
    const { page, context, url } = await visit()
    await begin(page, 'Sam')
    await keepRoom(page)
    await page.goto(`${url}/h`)
    await page.evaluate(
      () =>
        new Promise((resolve, reject) => {
          const gone = indexedDB.deleteDatabase('dropwise')
          gone.addEventListener('success', resolve)
          gone.addEventListener('error', reject)
        }),
    )
    await page.goto(url)
    await page.getByRole('heading', { name: 'What was kept on this device is gone.' }).waitFor()
    expect(await page.getByText(/Sam|Robin/).count()).toBe(0)
    await page.reload()
    await page.getByRole('button', { name: 'To the first page' }).click()
    await page.getByRole('link', { name: 'Begin', exact: true }).waitFor()
    await page.reload()
    await page.getByRole('link', { name: 'Begin', exact: true }).waitFor()
    await context.close()
  })
})
