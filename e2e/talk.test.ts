import { expect, test } from 'vitest'
import { openMore } from './person.ts'
import { visits } from './visit.ts'

const visit = visits()

test('[H1] Sam and Robin take turns with one device; either may stop at every step, and nothing of it is kept', async () => {
  const { page } = await visit()
  await page.getByRole('link', { name: 'Look around with made-up people' }).click()
  await page.getByRole('button', { name: 'Sam’s room' }).click()
  await openMore(page, 'A talk, taking turns')
  const main = page.getByRole('main')
  await main.getByLabel('One thing I want to bring').fill('I wish that you told me before you invite your brother.')
  await main.getByRole('button', { name: 'Keep it for the talk' }).click()
  await main.getByRole('link', { name: /told me before you invite/ }).waitFor()

  const go = async (name: string, title: string): Promise<void> => {
    await main.getByRole('button', { name, exact: true }).click()
    await main.getByRole('heading', { name: title, level: 1 }).waitFor()
  }
  await main.getByRole('link', { name: 'Begin the talk' }).click()
  await main.getByRole('heading', { name: 'Before you begin.' }).waitFor()
  expect(await main.getByRole('link', { name: 'Help now' }).count()).toBe(1)
  await go('We begin', 'One speaks.')
  await main.getByText('What was to be brought').click()
  await main.getByText('told me before you invite').waitFor()
  await go('It is said', 'The other says it back.')
  await go('It is said back', 'Was it understood?')
  await go('Once more', 'The other says it back.')
  await go('It is said back', 'Was it understood?')
  await go('Yes, that is it', 'Now the other one.')
  await go('The other one speaks', 'One speaks.')
  await go('Stop here', 'We stop here.')
  await main.getByText('It is not your fault, Robin').waitFor()
  await main.getByRole('link', { name: 'Back to what I bring' }).click()

  await main.getByRole('link', { name: /told me before you invite/ }).click()
  await main.getByRole('button', { name: 'We talked about it' }).click()
  await main.getByRole('button', { name: 'Bring it again' }).waitFor()
  // Robin, on the other side, finds only what is Robin’s.
  await page.getByRole('button', { name: 'See Robin’s side' }).click()
  await page.getByRole('button', { name: 'See Sam’s side' }).waitFor()
  await openMore(page, 'A talk, taking turns')
  await main.getByRole('heading', { name: 'A talk, taking turns.' }).waitFor()
  expect(await main.getByText('told me before you invite').count()).toBe(0)
})
