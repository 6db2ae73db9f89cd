import fc from 'fast-check'
import { expect, test } from 'vitest'
import { everythingSeenBy, rawShared } from './lives.contract.ts'
import { openWorld, type World } from './world.ts'

const LINE = { word: 'honesty', stand: 'hold', meaning: 'Saying it before I am asked.' } as const
const seal = (world: World, who: 'robin' | 'sam') =>
  world[who].act('side-by-side/seal', { lines: [{ ...LINE, meaning: `${who}: ${LINE.meaning}` }] })
/** Ten minutes go by, and both devices are awake. */
const later = async (world: World): Promise<void> => {
  world.clock.advance(600_000)
  for (const who of ['robin', 'sam', 'robin'] as const) await world[who].release()
}

test('[HO17] sealed by both it opens for both, on its own and once; sealed by one it never does', async () => {
  const world = await openWorld()
  await seal(world, 'robin')
  await later(world)
  expect(world.robin.view('side-by-side', {}).stage).toBe('sealed')
  expect(JSON.stringify(await rawShared(world, 'sam'))).not.toContain('before I am asked')
  await seal(world, 'sam')
  expect(JSON.stringify(await rawShared(world, 'robin'))).not.toContain('sam: ')
  await later(world)
  for (const who of ['robin', 'sam'] as const)
    expect(world[who].view('side-by-side', {})).toMatchObject({ stage: 'open', meet: [{ word: 'honesty' }] })
  const written = await rawShared(world, 'sam')
  await later(world)
  expect(await rawShared(world, 'sam')).toEqual(written)
})

test('[HO17] whatever Robin seals and takes back before Sam has sealed, no word leaves and Sam sees what she saw', async () => {
  const steps = fc.array(fc.constantFrom('seal', 'back', 'later'), { maxLength: 8 })
  await fc.assert(
    fc.asyncProperty(steps, async acts => {
      const [world, still] = [await openWorld(), await openWorld()]
      for (const step of acts) {
        if (step === 'seal') await seal(world, 'robin')
        else if (step === 'back') await world.robin.act('side-by-side/take-back', {})
        else for (const one of [world, still]) await later(one)
      }
      expect(everythingSeenBy(world.sam)).toEqual(everythingSeenBy(still.sam))
      expect(JSON.stringify(await rawShared(world, 'robin'))).not.toContain('before I am asked')
    }),
    { numRuns: 40 },
  )
})

test('[HO15] [HO17] taken back after it opened, the words leave the bytes of the log on both sides, and a mark stays', async () => {
  const world = await openWorld()
  await seal(world, 'robin')
  await seal(world, 'sam')
  await later(world)
  await world.robin.act('side-by-side/take-back', {})
  await later(world)
  for (const who of ['robin', 'sam'] as const) expect(JSON.stringify(await rawShared(world, who))).not.toContain('robin: ')
  expect(world.sam.view('side-by-side', {})).toMatchObject({ stage: 'opened', meet: [], theyTookBackOn: '2025-09-21' })
  expect(world.robin.view('side-by-side', {})).toMatchObject({ stage: 'nothing', iTookBackOn: '2025-09-21' })
  expect(await seal(world, 'robin')).toMatchObject({ ok: true })
})

test('[HO17] with nobody joined, or once sharing has ended, nothing is sealed', async () => {
  const world = await openWorld()
  await world.sam.act('sharing/end', {})
  expect(await seal(world, 'sam')).toMatchObject({ error: 'home/sharing-ended' })
})

test('[HO17] whoever withdraws everything, or leaves so, takes the sheet back with it', async () => {
  for (const act of ['giving/withdraw-everything', 'sharing/end'] as const) {
    const world = await openWorld()
    await seal(world, 'robin')
    await seal(world, 'sam')
    await later(world)
    await world.robin.act(act, act === 'sharing/end' ? { withdrawFirst: true } : {})
    await later(world)
    expect(JSON.stringify(await rawShared(world, 'sam'))).not.toContain('robin: ')
    expect(world.sam.view('side-by-side', {})).toMatchObject({ meet: [], theyTookBackOn: '2025-09-21' })
  }
})
