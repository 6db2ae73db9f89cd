import { expect, test } from 'vitest'
import { begin, keepRoom, openMore } from './person.ts'
import { visits } from './visit.ts'

const visit = visits()

test('[S25] Sam lets a tablet in: the same words on both, the room on both, and both on the list', async () => {
  const { page: phone } = await visit({ serviceWorkers: 'block' })
  await begin(phone, { side: 'broken', me: 'Sam', other: 'Robin' })
  await keepRoom(phone)
  await openMore(phone, 'Settings')
  await phone.getByRole('link', { name: /^Your devices/ }).click()
  await phone.getByText('This device', { exact: true }).waitFor()
  await phone.getByRole('button', { name: 'Let a device in' }).click()
  const typed = (await phone.locator('[data-secret]').textContent()) ?? ''

  const { page: tablet } = await visit({ serviceWorkers: 'block' })
  await tablet.getByRole('link', { name: 'I have a room on another device' }).click()
  await tablet.getByLabel('What stands under the code on the other device').fill(typed)
  await tablet.getByRole('button', { name: 'Go on' }).click()
  const [there, here] = await Promise.all([phone, tablet].map(page => page.locator('.voice.generated').first().textContent()))
  expect(there).toMatch(/^(\w+ ){5}\w+$/)
  expect(here).toBe(there)
  await phone.getByRole('button', { name: 'They are the same. Let it in' }).click()
  await phone.getByText('It has been let in.').waitFor()
  await phone.getByText('Another device', { exact: true }).waitFor()

  await tablet.getByRole('button', { name: 'Use words of my own' }).click()
  await tablet.getByLabel('Your passphrase').fill('seven otter lantern quiet harbour')
  await tablet.getByRole('button', { name: 'Keep it here' }).click()
  await tablet.getByRole('heading', { name: /How safe does it feel/ }).waitFor()
  await openMore(tablet, 'Settings')
  await tablet.getByRole('link', { name: /^Your devices/ }).click()
  await tablet.getByText('The room began here.').waitFor()
  await tablet.getByText(/^Let in on/).waitFor()
})
