import type { Page, WebSocket } from 'playwright-core'
import { expect, test } from 'vitest'
import { begin, keepRoom, openMore } from './person.ts'
import { visits } from './visit.ts'

const visit = visits()
type Person = { readonly page: Page; readonly frames: Buffer[] }

const person = async (side: 'broke' | 'broken'): Promise<Person> => {
  const [me, other] = side === 'broke' ? ['Robin', 'Sam'] : ['Sam', 'Robin']
  const { page } = await visit({ serviceWorkers: 'block' })
  const frames: Buffer[] = []
  const listen = (socket: WebSocket): void => {
    socket.on('framesent', ({ payload }) => frames.push(Buffer.from(payload)))
    socket.on('framereceived', ({ payload }) => frames.push(Buffer.from(payload)))
  }
  page.on('websocket', listen)
  await begin(page, { side, me, other })
  await keepRoom(page)
  return { page, frames }
}

const toJoining = async (page: Page): Promise<void> => {
  await openMore(page, 'Before you join')
  await page.getByRole('button', { name: 'Go on' }).click()
  await page.getByRole('heading', { name: 'What may help first.' }).waitFor()
  await page.getByRole('button', { name: 'Go on' }).click()
  await page.getByRole('link', { name: 'Go on to joining' }).click()
  await page.getByText('will not see:').waitFor()
}

test('Robin and Sam join over a real relay, see the same six words, and no frame says anything', async () => {
  const robin = await person('broke')
  const sam = await person('broken')
  await toJoining(robin.page)
  await toJoining(sam.page)
  await robin.page.getByRole('button', { name: 'Make an invitation' }).click()
  await robin.page.getByRole('img', { name: 'Code to scan' }).waitFor()
  await robin.page.getByText('As a link, or to be typed').click()
  const typed = (await robin.page.locator('[data-secret]').textContent()) ?? ''
  await sam.page.getByLabel('Or the invitation that you were given').fill(typed)
  await sam.page.getByRole('button', { name: 'Answer it' }).click()
  const [first, second] = await Promise.all([robin, sam].map(({ page }) => page.locator('.generated').textContent()))
  expect(first).toMatch(/^(\w+ ){5}\w+$/)
  expect(second).toBe(first)
  for (const { page } of [robin, sam]) await page.getByRole('button', { name: 'They are the same. Join' }).click()
  for (const { page } of [robin, sam]) await page.getByRole('button', { name: 'Take space now' }).waitFor()

  for (const { frames } of [robin, sam]) {
    expect(frames.length).toBeGreaterThan(0)
    expect(frames.every(frame => !frame.includes('Robin') && !frame.includes('Sam') && !frame.includes('person/'))).toBe(true)
  }
})
