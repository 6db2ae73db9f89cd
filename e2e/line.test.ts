import { test, expect } from 'vitest'
import { goTo, openMore } from './person.ts'
import { join, somebody, tell } from './together.ts'
import { visits } from './visit.ts'

const visit = visits()

test('[H3] the dot speaks of Robin’s own words: gone, waiting while the relay is away, gone again; of Sam it says nothing', async () => {
  const robin = await somebody(visit, 'broke')
  const dot = robin.page
    .getByRole('link', { name: /^Where your words are/ })
    .locator('visible=true')
    .first()
  await dot.click()
  await robin.page.getByRole('heading', { name: 'Kept on this device alone.' }).waitFor()
  const sam = await somebody(visit, 'broken')
  await join(robin, sam)
  await dot.click()
  await robin.page.getByRole('heading', { name: 'Kept here, and gone to the relay.' }).waitFor()
  const says = (): Promise<string> => robin.page.getByRole('main').innerText()
  const before = await says()

  // Sam writes, gives, goes: not a word of the page changes.
  await tell(sam.page, 'Robin', 'I spoke with your sister in June.')
  await sam.world.minutesGoBy(11)
  await openMore(robin.page, 'What I share')
  await robin.page.getByText('I spoke with your sister in June.').waitFor()
  await dot.click()
  await robin.page.getByRole('heading', { name: 'Kept here, and gone to the relay.' }).waitFor()
  expect(await says()).toBe(before)
  await sam.world.reach(false)
  await goTo(robin.page, 'Today')
  await dot.click()
  await robin.page.getByRole('heading', { name: 'Kept here, and gone to the relay.' }).waitFor()
  expect(await says()).toBe(before)

  await robin.world.reach(false)
  await robin.page.getByRole('heading', { name: 'Kept here. The relay is not reached now.' }).waitFor()
  await openMore(robin.page, 'Take space')
  await robin.page.getByRole('button', { name: 'Take space now' }).click()
  await dot.click()
  await robin.page.getByRole('heading', { name: 'Kept here. Something waits to go.' }).waitFor()
  await robin.world.reach(true)
  await robin.page.getByRole('heading', { name: 'Kept here, and gone to the relay.' }).waitFor({ timeout: 120_000 })
  await robin.page.getByRole('link', { name: /^By file/ }).click()
  await robin.page.getByText('Exchange by file alone').click()
  await dot.click()
  await robin.page.getByRole('heading', { name: 'Kept on this device. The lines are down.' }).waitFor()
})
