import { expect, test } from 'vitest'
import { rawShared } from './lives.contract.ts'
import { openWorld } from './world.ts'

/** Robin keeps evenings; Sam leaves on the next morning; then Robin tries to give something. */
const theMorningAfter = async (inTheEvening: boolean): Promise<unknown[]> => {
  const world = await openWorld('2026-11-23T18:00')
  const { robin, sam, clock } = world
  await robin.act('breathing-space/evenings-set', { from: '21:00', to: '07:00' })
  clock.set('2026-11-23T22:00')
  if (inTheEvening) await robin.act('journal/written', { text: 'The house is quiet.' })
  clock.set('2026-11-24T10:00')
  await sam.act('sharing/end', {})
  await robin.act('giving/given', { item: 'l', kind: 'line', text: 'I noticed the rain.' })
  clock.advance(600_000)
  await robin.release()
  return rawShared(world, 'sam')
}

test('[H1] [H4] [HO12] whether Robin was here in an evening that is kept cannot be read from what Sam holds afterwards', async () => {
  expect(await theMorningAfter(true)).toEqual(await theMorningAfter(false))
})

test('[H4] [HO12] what comes on the morning after an evening that is kept waits to be asked for, also where nobody was here', async () => {
  const { robin, sam, clock } = await openWorld('2026-11-23T18:00')
  await sam.act('breathing-space/evenings-set', { from: '21:00', to: '07:00' })
  clock.set('2026-11-24T07:30')
  await robin.act('giving/given', { kind: 'line', text: 'Written in the night.' })
  clock.advance(600_000)
  await robin.release()
  await sam.release()
  expect(sam.view('sharedList', {}).theirs).toEqual([])
  expect(sam.view('space', {}).mine).toMatchObject({ away: false, mayLetIn: true })
  await sam.act('breathing-space/let-in', {})
  expect(sam.view('sharedList', {}).theirs).toMatchObject([{ text: 'Written in the night.' }])
})
