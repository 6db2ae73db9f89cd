import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { begin, goTo, keepRoom, openMore, unlock } from './person.ts'
import { visits } from './visit.ts'

const visit = visits()

const openSettings = async (page: Page): Promise<void> => {
  await openMore(page, 'Settings')
  await page.getByRole('heading', { name: 'Settings.' }).waitFor()
}

const turn = async (page: Page, name: string, on: boolean): Promise<void> => {
  await openSettings(page)
  const lever = page.getByRole('switch', { name })
  await lever.click()
  await expect.poll(() => lever.isChecked()).toBe(on)
}

test('[S5] turned off in the settings, Shift three times leaves nothing, and the frame no longer says that it does; turned on it leaves again', async () => {
  const { page, context, url } = await visit()
  await page.context().route('https://www.wikipedia.org/**', route => route.fulfill({ contentType: 'text/html', body: '' }))
  await begin(page, 'Sam')
  const passphrase = await keepRoom(page)
  const thrice = async () => {
    for (const key of ['Shift', 'Shift', 'Shift']) await page.keyboard.press(key, { delay: 20 }).catch(() => undefined)
  }
  await turn(page, 'Shift three times leaves the page', false)
  await thrice()
  await goTo(page, 'Journal')
  await page.getByRole('textbox').first().focus()
  await thrice()
  expect(page.url()).toBe(`${url}/`)
  await page.getByRole('heading', { name: 'Your book.' }).waitFor()
  expect(await page.getByText('or press Shift three times').count()).toBe(0)
  // It is kept with the room: locked and opened again, it stays off.
  await page.reload()
  await unlock(page, passphrase)
  await thrice()
  await goTo(page, 'My room')
  expect(page.url()).toBe(`${url}/`)
  await turn(page, 'Shift three times leaves the page', true)
  await thrice()
  await page.waitForURL('https://www.wikipedia.org/')
  await context.close()
})

test('[S12] spelling help of the browser is off until its owner turns it on, beside what it may send; then every field of free text has it, and off again', async () => {
  const { page, context } = await visit()
  await begin(page, 'Sam')
  const helped = async () => {
    await goTo(page, 'Journal')
    const book = page.getByRole('textbox').first()
    await book.waitFor()
    return book.evaluate(one => ['spellcheck', 'autocorrect', 'writingsuggestions', 'autocomplete'].map(name => one.getAttribute(name)))
  }
  const off = ['false', 'off', 'false', 'off']
  expect(await helped()).toEqual(off)
  await turn(page, 'Spelling help of the browser', true)
  const lever = page.getByRole('switch', { name: 'Spelling help of the browser' })
  const described = (await lever.getAttribute('aria-describedby')) ?? ''
  expect(await page.locator(`[id="${described}"]`).textContent()).toContain('send what you type to their maker')
  expect(await helped()).toEqual(['true', 'on', 'true', 'off'])
  await turn(page, 'Spelling help of the browser', false)
  expect(await helped()).toEqual(off)
  await context.close()
})

test('[S15] both ways of removing say what remains, before and after; [S40] and the settings say what this is not, who keeps it and when it changed', async () => {
  for (const what of ['my room', 'everything'] as const) {
    const { page, context } = await visit()
    await begin(page, 'Sam')
    await keepRoom(page)
    await openSettings(page)
    const said = await page.getByRole('main').innerText()
    expect(said).toMatch(/not therapy, not medical or legal advice/)
    expect(said).toMatch(/The Dropwise authors write it\. Whoever runs \S+ brings it to you/)
    expect(said).toMatch(/Version \d+\.\d+\.\d+, last changed on \d+ \w+/)
    await page.getByRole('link', { name: /^Remove from this device/ }).click()
    await page.getByRole('button', { name: `Remove ${what} ${what === 'my room' ? 'from' : 'on'} this device` }).click()
    const before = await page.getByRole('dialog').innerText()
    expect(before).toContain('What you copied, printed or gave to someone stays where it is.')
    await page.getByRole('button', { name: 'Remove it for good' }).click()
    await page.getByRole('heading', { name: /removed from this device\.$/ }).waitFor()
    const after = await page.locator('body').innerText()
    expect(after).toContain('What you exported, printed or gave to someone is not reached by this, nor are backups that the device made')
    expect(after).toContain('The app itself stays in this browser until you clear its site data.')
    await context.close()
  }
})
