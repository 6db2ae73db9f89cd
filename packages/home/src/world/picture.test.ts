import { expect, test } from 'vitest'
import { openWorld } from './world.ts'

/** Sam notes how it felt, every other day for half a year. */
const halfAYear = async () => {
  const world = await openWorld('2025-09-24T21:00')
  const { robin, sam, clock } = world
  await robin.act('person/introduced', { side: 'wayward', myName: 'Robin', otherName: 'Sam', country: 'GB' })
  await sam.act('person/introduced', { side: 'betrayed', myName: 'Sam', otherName: 'Robin', country: 'GB' })
  for (let day = 0; day < 180; day += 2) {
    await sam.act('check-in/noted', { felt: day % 4 === 0 ? 'braced' : 'in-between' })
    clock.advance(2 * 24 * 3_600_000)
  }
  const tenMinutes = async () => {
    clock.advance(600_000)
    await Promise.all([robin.release(), sam.release()])
  }
  return { ...world, tenMinutes }
}

test('[H2] Sam gives one picture; Robin sees that one, and nothing of how it goes on', async () => {
  const { robin, sam, clock, tenMinutes } = await halfAYear()
  expect(robin.view('pictures', {}).theirs).toEqual([])
  expect((await sam.act('bucket/give-picture', { stretch: 'all', text: 'Half a year.' })).ok).toBe(true)
  expect(robin.view('pictures', {}).theirs).toEqual([])
  await tenMinutes()
  const [picture] = robin.view('pictures', {}).theirs
  expect(picture).toMatchObject({ text: 'Half a year.', from: '2025-09-24', drawn: { turns: [] } })
  const before = JSON.stringify(robin.view('pictures', {}))
  for (let day = 0; day < 60; day += 2) {
    await sam.act('check-in/noted', { felt: 'at-ease' })
    clock.advance(2 * 24 * 3_600_000)
  }
  await tenMinutes()
  expect(JSON.stringify(robin.view('pictures', {}))).toBe(before)
  expect(robin.view('bucket', {})).toEqual({ open: 'not-here', drops: [], days: [] })
})

test('[H2] one picture stands at a time, also while it has not left, and Robin has none to give', async () => {
  const { robin, sam, tenMinutes } = await halfAYear()
  await sam.act('bucket/give-picture', { item: 'one', stretch: 'all', text: '' })
  const again = () => sam.act('bucket/give-picture', { stretch: 'three-months', text: '' })
  expect(await again()).toMatchObject({ ok: false, error: 'home/picture-stands' })
  await tenMinutes()
  expect(await again()).toMatchObject({ ok: false, error: 'home/picture-stands' })
  await sam.act('giving/withdrawn', { item: 'one' })
  expect((await again()).ok).toBe(true)
  expect(await robin.act('bucket/give-picture', { stretch: 'all', text: '' })).toMatchObject({ ok: false, error: 'bucket/not-there' })
})
