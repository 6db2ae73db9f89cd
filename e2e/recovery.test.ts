import { expect, test } from 'vitest'
import { begin, canary, goTo, keepRoom, openMore } from './person.ts'
import { visits } from './visit.ts'

const visit = visits()

test('[S27] Sam writes twelve words down, loses the phone, and comes back with the paper alone', async () => {
  const { page: phone } = await visit({ serviceWorkers: 'block' })
  await begin(phone, { side: 'broken', me: 'Sam', other: 'Robin' })
  await keepRoom(phone)
  await goTo(phone, 'Journal')
  await phone.locator('textarea').fill(canary)
  await phone.getByRole('button', { name: 'Put it in the book' }).click()
  await openMore(phone, 'Settings')
  await phone.getByRole('link', { name: /^Twelve words on paper/ }).click()
  await phone.getByRole('button', { name: 'Make the words' }).click()
  await phone.getByRole('listitem').nth(11).waitFor()
  const words = await phone.locator('.twelve li').allTextContents()
  expect(words).toHaveLength(12)
  await phone.getByRole('button', { name: 'They are on paper' }).click()

  // Three are read off the paper; a wrong one lets nothing count.
  const fields = phone.getByLabel(/^Word \d+$/)
  const asked = await Promise.all(
    [0, 1, 2].map(async i =>
      Number((await fields.nth(i).evaluate(input => (input as HTMLInputElement).labels?.[0]?.textContent))?.match(/\d+/u)?.[0]),
    ),
  )
  for (const [i, place] of asked.entries()) await fields.nth(i).fill(i === 1 ? 'mistaken' : (words[place - 1] ?? ''))
  await phone.getByRole('button', { name: 'Let these words count' }).click()
  await phone.getByText('One of these is another word.').waitFor()
  await fields.nth(1).fill(words[(asked[1] ?? 1) - 1] ?? '')
  await phone.getByRole('button', { name: 'Let these words count' }).click()
  await phone.getByText('These words count now.').waitFor()
  await phone.getByRole('heading', { name: 'There are words for this room.' }).waitFor()
  expect(await phone.getByRole('main').textContent()).not.toContain(words.slice(0, 3).join(' '))

  const { page: found } = await visit({ serviceWorkers: 'block' })
  await found.getByRole('link', { name: 'from twelve words' }).click()
  await found.getByLabel('The twelve words').fill('hello there')
  await found.getByRole('button', { name: 'Go on' }).click()
  await found.getByText('Twelve words are needed').waitFor()
  await found.getByLabel('The twelve words').fill(words.join(' ').toUpperCase())
  await found.getByRole('button', { name: 'Go on' }).click()
  // The room is on its way to the relay, locked; a moment earlier nothing was there yet.
  const there = found.getByRole('heading', { name: 'Your room is found.' })
  const notYet = found.getByText('Nothing here opens with these words.')
  await there.or(notYet).waitFor()
  while (await notYet.isVisible()) {
    await found.getByRole('button', { name: 'Go on' }).click()
    await there.or(notYet).waitFor()
  }
  await there.waitFor()
  await phone.close()
  await found.getByText('Take them out', { exact: true }).click()
  await found.getByRole('button', { name: 'Use words of my own' }).click()
  await found.getByLabel('Your passphrase').fill('seven otter lantern quiet harbour')
  await found.getByRole('button', { name: 'Keep it here' }).click()
  await found.getByRole('heading', { name: /How safe does it feel/ }).waitFor()
  await goTo(found, 'Journal')
  await found.getByText(canary).first().waitFor()
  await openMore(found, 'Settings')
  await found.getByRole('link', { name: /^Your devices/ }).click()
  await found.getByText('This device', { exact: true }).waitFor()
  // The phone that is lost stands under what was taken off, and nothing else is in.
  await found.getByRole('heading', { name: 'Taken off' }).waitFor()
  expect(await found.getByText('Another device', { exact: true }).count()).toBe(1)
  expect(await found.getByRole('button', { name: 'Take it off' }).count()).toBe(0)
})
