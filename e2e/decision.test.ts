import { expect, test } from 'vitest'
import { openMore } from './person.ts'
import { lookInto, settled } from './ways.ts'
import { visits } from './visit.ts'

const visit = visits()

test('[M11] [H6] Sam opens the question, seals one answer after the other, and nobody can look it up, Sam included', async () => {
  const { page } = await visit({ serviceWorkers: 'block' })
  await lookInto(page, 'Sam’s room')

  // Help comes first, and stays as long for everybody.
  await openMore(page, 'Beginning again, or not')
  await page.getByRole('button', { name: 'Open it for myself' }).click()
  await page.getByRole('heading', { name: 'Before you look at this question.' }).waitFor()
  await page.getByRole('button', { name: 'Go on' }).click()
  const goOn = page.getByRole('button', { name: 'Go on' })
  expect(await goOn.isDisabled()).toBe(true)
  await goOn.click()
  // What happens then, and what cannot be hidden, is said before anything can be answered.
  await page.getByRole('heading', { name: 'What cannot be hidden' }).waitFor()
  expect(await page.getByRole('radio').count()).toBe(0)
  await page.getByRole('button', { name: 'Open it for myself' }).click()

  const looks: string[] = []
  for (const answer of ['Yes, I want to begin', 'Not now', 'No. I want to part']) {
    await page.getByText(answer, { exact: true }).click()
    await page.getByRole('button', { name: /^Seal/ }).click()
    await page.getByText('It is sealed.').waitFor()
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(0)
    await openMore(page, 'Beginning again, or not')
    await page.getByRole('heading', { name: 'Something is sealed' }).waitFor()
    await settled(page)
    looks.push(await page.getByRole('main').innerText())
  }
  expect(new Set(looks).size).toBe(1)

  await page.getByRole('button', { name: 'Take it out' }).click()
  await page.getByText('It is out. Nothing is sealed.').waitFor()
  expect(await page.getByRole('heading', { name: 'Something is sealed' }).count()).toBe(0)
  await page.getByRole('button', { name: 'Close this question again' }).click()
  await page.getByRole('button', { name: 'Close it' }).click()
  await page.getByRole('heading', { name: 'A question for when it is time.' }).waitFor()
})

test('[S34] before deciding, the questions of fear come again: the same pages whatever is answered, help first, for as long, and nothing kept', async () => {
  const walk = async (room: 'Robin’s room' | 'Sam’s room', answer: 'Yes, or sometimes' | 'No' | undefined): Promise<readonly string[]> => {
    const { page, context } = await visit({ serviceWorkers: 'block' })
    await lookInto(page, room)
    await page.clock.install()
    const heads: string[] = []
    const main = page.getByRole('main')
    const open = async () => {
      await openMore(page, 'Beginning again, or not')
      await page.getByRole('button', { name: 'Open it for myself' }).click()
      await page.getByRole('heading', { name: 'Before you look at this question.' }).waitFor()
    }
    await open()
    heads.push(`asked: ${(await page.getByRole('group').count()) > 3}`, `answers to choose: ${await page.getByRole('radio').count()}`)
    if (answer) for (const choice of await main.getByText(answer, { exact: true }).all()) await choice.click()
    await page.getByRole('button', { name: 'Go on' }).click()
    heads.push((await main.getByRole('heading', { level: 1 }).textContent()) ?? '')
    await page.clock.runFor(3_000)
    heads.push(`may go on early: ${String(await page.getByRole('button', { name: 'Go on' }).isEnabled())}`)
    await page.clock.runFor(3_200)
    await page.getByRole('button', { name: 'Go on', disabled: false }).click()
    // Nobody is locked out: what happens then is said, and the question can be opened.
    await page.getByRole('heading', { name: 'What cannot be hidden' }).waitFor()
    await page.getByRole('button', { name: 'Open it for myself' }).waitFor()
    await openMore(page, 'When hurt becomes control')
    await main.getByRole('heading', { level: 1 }).first().waitFor()
    await open()
    heads.push(`kept: ${await page.getByRole('radio', { checked: true }).count()}`)
    await context.close()
    return heads
  }
  const yes = await walk('Sam’s room', 'Yes, or sometimes')
  expect(yes.slice(2)).toEqual(['What may help first.', 'may go on early: false', 'kept: 0'])
  expect(yes[0]).toBe('asked: true')
  expect(await walk('Robin’s room', 'No')).toEqual(yes)
  expect(await walk('Sam’s room', undefined)).toEqual(yes)
})
