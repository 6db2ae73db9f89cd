import type { BrowserContextOptions, Page, WebSocket } from 'playwright-core'
import { expect } from 'vitest'
import { worldOf, type World } from './clock.ts'
import { begin, keepRoom, openMore } from './person.ts'
import type { Visit } from './visit.ts'

/** Somebody with a room of their own, what went over their line, and their time. */
export type Somebody = {
  readonly page: Page
  readonly passphrase: string
  readonly frames: { readonly sent: Buffer[]; readonly received: Buffer[] }
  readonly world: World
}

type VisitBy = (options?: BrowserContextOptions) => Promise<Visit>

/** Every frame that goes over the lines of a page and its worker. */
export const framesOf = (page: Page): Somebody['frames'] => {
  const frames = { sent: [] as Buffer[], received: [] as Buffer[] }
  page.on('websocket', (socket: WebSocket) => {
    socket.on('framesent', ({ payload }) => frames.sent.push(Buffer.from(payload)))
    socket.on('framereceived', ({ payload }) => frames.received.push(Buffer.from(payload)))
  })
  return frames
}

/** Robin (`broke`) or Sam (`broken`) on a device of their own, in a room that is kept. */
export const somebody = async (visit: VisitBy, side: 'broke' | 'broken'): Promise<Somebody> => {
  const { page, context, url } = await visit({ serviceWorkers: 'block' })
  const frames = framesOf(page)
  const world = await worldOf(context, page)
  await page.goto(url)
  await begin(page, side === 'broke' ? 'Robin' : 'Sam')
  return { page, frames, world, passphrase: await keepRoom(page) }
}

export const toJoining = async (page: Page): Promise<void> => {
  await openMore(page, 'Before you join')
  await page.getByRole('button', { name: 'Go on' }).click()
  await page.getByRole('heading', { name: 'What may help first.' }).waitFor()
  await page.getByRole('button', { name: 'Go on' }).click()
  await page.getByRole('link', { name: 'Go on to joining' }).click()
  await page.getByText('will not see:').waitFor()
}

/** One invites, the other answers, both see the same six words and say so. */
export const join = async (...two: readonly [Somebody, Somebody]): Promise<void> => {
  const [one, other] = [two[0].page, two[1].page]
  await toJoining(one)
  await toJoining(other)
  await one.getByRole('button', { name: 'Make an invitation' }).click()
  await one.getByRole('img', { name: 'Code to scan' }).waitFor()
  await one.getByText('As a link, or to be typed').click()
  const typed = (await one.locator('[data-secret]').textContent()) ?? ''
  await other.getByLabel('Or the invitation that you were given').fill(typed)
  await other.getByRole('button', { name: 'Answer it' }).click()
  const [first, second] = await Promise.all([one, other].map(page => page.locator('.generated').textContent()))
  expect(first).toMatch(/^(\w+ ){5}\w+$/)
  expect(second).toBe(first)
  for (const { world } of two) await world.hurry(true)
  for (const page of [one, other]) await page.getByRole('button', { name: 'They are the same. Join' }).click()
  for (const page of [one, other]) await page.getByRole('button', { name: 'Take space now' }).waitFor()
}

/** Tells the other something that they do not know. It is on its way for ten minutes. */
export const tell = async (page: Page, other: 'Robin' | 'Sam', words: string): Promise<void> => {
  await openMore(page, `Tell ${other} something`)
  await page.getByText(`For ${other}, who has a right to know it`).click()
  await page.getByText(`Something that ${other} does not know`).click()
  await page.getByLabel('What is so').fill(words)
  await page.getByRole('button', { name: `Tell ${other}` }).click()
}

/** Another device of somebody's: let in by a code, the same six words on both, a passphrase of its own, and its time in a test's hands. */
export const letInAnother = async (visit: VisitBy, { page, world }: Somebody): Promise<Somebody> => {
  await openMore(page, 'Settings')
  await page.getByRole('link', { name: /^Your devices/ }).click()
  await world.hurry(false)
  await page.getByRole('button', { name: 'Let a device in' }).click()
  const typed = (await page.locator('[data-secret]').textContent()) ?? ''
  const { page: tablet, context, url } = await visit({ serviceWorkers: 'block' })
  const further = {
    page: tablet,
    frames: framesOf(tablet),
    world: await worldOf(context, tablet),
    passphrase: 'seven otter lantern quiet harbour',
  }
  await tablet.goto(url)
  await tablet.getByRole('link', { name: 'from another device' }).click()
  await tablet.getByLabel('What stands under the code on the other device').fill(typed)
  await tablet.getByRole('button', { name: 'Go on' }).click()
  const [there, here] = await Promise.all([page, tablet].map(one => one.locator('.voice.generated').first().textContent()))
  expect(there).toMatch(/^(\w+ ){5}\w+$/)
  expect(here).toBe(there)
  await world.hurry(true)
  await page.getByRole('button', { name: 'They are the same. Let it in' }).click()
  await page.getByText('It has been let in.').waitFor()
  await tablet.getByRole('button', { name: 'Use words of my own' }).click()
  await tablet.getByLabel('Your passphrase').fill(further.passphrase)
  // Before its lines go up: a frame that is due in five minutes by then stays due in five minutes.
  await further.world.hurry(true)
  await tablet.getByRole('button', { name: 'Keep it here' }).click()
  await tablet.getByRole('navigation', { name: 'Places' }).first().waitFor()
  return further
}
