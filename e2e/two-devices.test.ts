import { expect, test } from 'vitest'
import { lookedAt } from './looked-at.ts'
import { goTo, openMore, unlock } from './person.ts'
import { letInAnother, somebody } from './together.ts'
import { visits } from './visit.ts'

const visit = visits()

test('[S25] Sam lets a tablet in: the same words on both, the room on both, and both on the list', async () => {
  const sam = await somebody(visit, 'broken')
  const { page: tablet } = await letInAnother(visit, sam)
  await sam.page.getByText('Another device', { exact: true }).waitFor()
  await tablet.getByRole('heading', { name: /How safe does it feel/ }).waitFor()
  await openMore(tablet, 'Settings')
  await tablet.getByRole('link', { name: /^Your devices/ }).click()
  await tablet.getByText('The room began here.').waitFor()
  await tablet.getByText(/^Let in on/).waitFor()

  // Taken off, it stays named, with its day: it keeps what it had.
  await sam.page.getByRole('button', { name: 'Take it off', exact: true }).click()
  await sam.page.getByRole('button', { name: 'Take it off the list' }).click()
  const former = sam.page.locator('section').filter({ has: sam.page.getByRole('heading', { name: 'Taken off' }) })
  await former.getByText('Another device', { exact: true }).waitFor()
  await former.getByText(/^Let in on/).waitFor()
  // The relay is told within seconds, and the page says when that is so.
  await former.getByText('No longer reads anything that is new.').waitFor()
  await lookedAt(sam.page, 'devices-taken-off')
})

test('[S25] Sam finds a device that somebody let in: it is said above every page, cannot be looked away at once, and goes when she says so', async () => {
  const sam = await somebody(visit, 'broken')
  const said = sam.page.getByText('Something new can read this room')
  await letInAnother(visit, sam)
  // Whoever let it in stands before the list: nothing there makes it known.
  await sam.page.getByText('It stays said until you have unlocked').waitFor()
  expect(await sam.page.getByRole('button', { name: 'I know these' }).count()).toBe(0)
  await goTo(sam.page, 'Journal')
  await said.waitFor()

  await sam.page.reload()
  await unlock(sam.page, sam.passphrase)
  await said.waitFor()
  await goTo(sam.page, 'Questions')
  await said.waitFor()
  await sam.page.getByRole('link', { name: 'Look at the list' }).click()
  const tablet = sam.page.getByRole('listitem').filter({ hasText: 'Another device' })
  await tablet.getByText('new', { exact: true }).waitFor()
  await sam.page.getByRole('button', { name: 'I know these' }).click()
  await tablet.getByText('new', { exact: true }).waitFor({ state: 'detached' })
  await goTo(sam.page, 'My room')
  await said.waitFor({ state: 'detached' })
})
