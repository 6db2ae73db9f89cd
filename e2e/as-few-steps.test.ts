import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { openMore } from './person.ts'
import { join, somebody } from './together.ts'
import { visits } from './visit.ts'

const visit = visits()

/** From now on, counts what a person does on a page: presses of what can be pressed, and fields that are filled. */
const countSteps = async (page: Page): Promise<() => Promise<number>> => {
  await page.evaluate(() => {
    let steps = 0
    const filled = new Set<EventTarget | null>()
    addEventListener('click', ({ isTrusted, detail }) => isTrusted && detail > 0 && steps++, { capture: true })
    addEventListener('input', ({ target }) => !filled.has(target) && filled.add(target) && steps++, { capture: true })
    Object.assign(window, { stepsTaken: () => steps })
  })
  return () => page.evaluate((): number => Reflect.get(window, 'stepsTaken')())
}

test(
  '[S24] Sam leaves alone and offline, in no more steps than either took to join, also where everything is withdrawn first',
  { timeout: 600_000 },
  async () => {
    const robin = await somebody(visit, 'broke')
    const sam = await somebody(visit, 'broken')
    const [robinsSteps, samsSteps] = [await countSteps(robin.page), await countSteps(sam.page)]
    await join(robin, sam)
    const [invited, answered] = [await robinsSteps(), await samsSteps()]
    expect(Math.min(invited, answered)).toBeGreaterThan(0)
    const { page } = sam
    // The page was seen once: what keeps the app on a device is off in these tests, and comes without being asked for (e2e/offline.test.ts).
    await openMore(page, 'End sharing')
    await page.getByRole('heading', { name: 'End sharing with Robin.' }).waitFor()
    await page.context().setOffline(true)
    const before = await samsSteps()
    await openMore(page, 'End sharing')
    await page.getByText('First withdraw everything I gave').click()
    await page.getByRole('button', { name: 'End sharing now' }).click()
    await page.getByText(/^You ended sharing on/).waitFor()
    const left = (await samsSteps()) - before
    expect(left).toBeGreaterThan(2)
    expect(left).toBeLessThanOrEqual(Math.min(invited, answered))
  },
)
