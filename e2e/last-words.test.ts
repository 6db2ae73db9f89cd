import { expect, test } from 'vitest'
import { begin, keepRoom, openMore, unlock } from './person.ts'
import { visits } from './visit.ts'

const visit = visits()
const TIMES = 20

test('[A9] Robin types and reloads at once, twenty times: the last key is kept every time', async () => {
  const { page, context } = await visit({ viewport: { width: 1280, height: 800 } })
  await begin(page, 'Robin')
  const passphrase = await keepRoom(page)
  const field = page.getByLabel('It cannot happen again, because')
  const read: string[] = []
  const typed = Array.from({ length: TIMES }, (_, time) => `Reason ${time} of mine`)
  await openMore(page, 'Dig deeper')
  for (const words of typed) {
    // The words of the time before, marked and typed over.
    await field.focus()
    await page.keyboard.press('Control+A')
    await page.keyboard.type(words)
    await page.reload()
    await unlock(page, passphrase)
    await openMore(page, 'Dig deeper')
    read.push(await field.inputValue())
  }
  expect(read).toEqual(typed)
  await context.close()
}, 180_000)
