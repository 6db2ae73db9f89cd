import { test } from 'vitest'
import { openMore } from './person.ts'
import { letInAnother, somebody } from './together.ts'
import { visits } from './visit.ts'

const visit = visits()

test('[S25] Sam lets a tablet in: the same words on both, the room on both, and both on the list', async () => {
  const sam = await somebody(visit, 'broken')
  const tablet = await letInAnother(visit, sam)
  await sam.page.getByText('Another device', { exact: true }).waitFor()
  await tablet.getByRole('heading', { name: /How safe does it feel/ }).waitFor()
  await openMore(tablet, 'Settings')
  await tablet.getByRole('link', { name: /^Your devices/ }).click()
  await tablet.getByText('The room began here.').waitFor()
  await tablet.getByText(/^Let in on/).waitFor()
})
