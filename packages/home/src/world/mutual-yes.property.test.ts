import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { LogEntry } from '../ports.ts'
import { everythingSeenBy, outsideShared, rawShared } from './lives.contract.ts'
import { ANSWERS, BEGINS, seal, WEEK, weeks, type Answer } from './rounds.contract.ts'
import { openWorld } from './world.ts'

test('[M11] [H6] [HO19] both are told where both said start, in the same week; in every other case nobody is told anything', async () => {
  for (const robins of ANSWERS)
    for (const sams of ANSWERS) {
      const world = await openWorld(BEGINS)
      await seal(world, 'robin', robins)
      await seal(world, 'sam', sams)
      world.clock.advance(WEEK)
      const told: (readonly [string, string])[] = []
      for (let week = 0; week < 8; week++) {
        await weeks(world, 1)
        told.push([world.robin.view('season', {}).place, world.sam.view('season', {}).place])
      }
      const both = robins === 'start' && sams === 'start'
      expect(told.every(([one, other]) => one === other)).toBe(true)
      expect(told.at(-1)).toEqual(both ? ['agreeing', 'agreeing'] : ['separate', 'separate'])
      // What was told has done what it was for; anything else lies where it lay.
      expect(world.robin.view('decision', {})).toEqual({ sealed: robins !== undefined && !both })
    }
})

test('[H6] [HO18] [S32] whatever Robin seals, replaces and takes out, and whenever, what goes to Sam looks the same, and so does all she sees', async () => {
  const robins = fc.array(
    fc.oneof(
      fc.constantFrom<Answer>('start', 'not-now', 'part').map(answer => ({ answer })),
      fc.constant('out' as const),
      fc.constant('week' as const),
    ),
    { maxLength: 14 },
  )
  await fc.assert(
    fc.asyncProperty(robins, fc.constantFrom<Answer | undefined>('not-now', 'part', undefined), async (steps, sams) => {
      const [world, still] = [await openWorld(BEGINS), await openWorld(BEGINS)]
      for (const one of [world, still]) await seal(one, 'sam', sams)
      for (const step of steps) {
        if (step === 'week') for (const one of [world, still]) await weeks(one, 1)
        else if (step === 'out') await world.robin.act('decision/removed', {})
        else await seal(world, 'robin', step.answer)
      }
      for (const one of [world, still]) await weeks(one, 3)
      expect(await outsideShared(world, 'sam')).toEqual(await outsideShared(still, 'sam'))
      expect(everythingSeenBy(world.sam)).toEqual(everythingSeenBy(still.sam))
    }),
    { numRuns: 40 },
  )
})

test('[H6] [HO18] Sam plays start every time; of Robin’s not now, part, nothing, or a start taken out in time, she sees the same', async () => {
  const seen = async (robins: Answer | undefined, out: boolean) => {
    const world = await openWorld(BEGINS)
    await seal(world, 'sam', 'start')
    await seal(world, 'robin', robins)
    world.clock.advance(WEEK)
    await weeks(world, 1)
    if (out) await world.robin.act('decision/removed', {})
    await weeks(world, 9)
    return { lies: await outsideShared(world, 'sam'), looks: everythingSeenBy(world.sam) }
  }
  const nothing = await seen(undefined, false)
  expect(nothing.lies.length).toBeGreaterThan(4)
  for (const [robins, out] of [
    ['not-now', false],
    ['part', false],
    ['start', true],
  ] as const)
    expect(await seen(robins, out)).toEqual(nothing)
  expect((await seen('start', false)).looks.season.place).toBe('agreeing')
})

test('[H6] [HO18] a round that Sam leaves unfinished, at whichever step, looks the same to her whatever Robin sealed, also where she means yes', async () => {
  for (const sams of ['start', 'part'] as const)
    for (const together of [0, 1, 2]) {
      const seen = async (robins: Answer | undefined) => {
        const world = await openWorld(BEGINS)
        await seal(world, 'sam', sams)
        await seal(world, 'robin', robins)
        world.clock.advance(WEEK)
        await weeks(world, together)
        await weeks(world, 9, ['robin'])
        return { lies: await outsideShared(world, 'sam'), looks: everythingSeenBy(world.sam) }
      }
      const nothing = await seen(undefined)
      expect(nothing.lies.length).toBeGreaterThan(together)
      for (const robins of ['start', 'not-now', 'part'] as const) expect(await seen(robins)).toEqual(nothing)
    }
})

test('[H6] [HO18] only the week is claimed of when, whatever the hour and the zone', async () => {
  const world = await openWorld('2026-03-05T03:17')
  await weeks(world, 2)
  const lies = (await rawShared(world, 'sam')) as readonly LogEntry[]
  for (const { at, zone } of lies) {
    expect(zone).toBe('UTC')
    expect(new Date(at).toISOString()).toMatch(/T05:00:00\.000Z$/u)
    expect(new Date(at).getUTCDay()).toBe(1)
  }
})

test('[H6] [HO18] offline for months on both sides, a round goes on where it was', async () => {
  const world = await openWorld(BEGINS)
  await seal(world, 'sam', 'start')
  await seal(world, 'robin', 'start')
  world.clock.advance(WEEK)
  world.logs.shared.part()
  await weeks(world, 12)
  world.logs.shared.meet()
  await weeks(world, 3)
  expect([world.robin, world.sam].map(home => home.view('season', {}).place)).toEqual(['agreeing', 'agreeing'])
})

test('[H6] [HO18] Sam’s client stops in the middle of every round: Robin’s sealed start is never told, and no other round begins', async () => {
  const world = await openWorld(BEGINS)
  await seal(world, 'robin', 'start')
  world.clock.advance(WEEK)
  await world.sam.release()
  await weeks(world, 30, ['robin'])
  expect(world.robin.view('season', {}).place).toBe('separate')
  const lies = (await rawShared(world, 'sam')) as readonly LogEntry[]
  expect(new Set(lies.map(({ payload }) => (payload as { round: string }).round))).toEqual(new Set(['0']))
})

test('[H6] [HO19] stepping back takes the sealed answer out', async () => {
  for (const act of ['season/step-back', 'season/part'] as const) {
    const world = await openWorld(BEGINS)
    await world.sam.act('season/deciding-opened', {})
    await seal(world, 'sam', 'start')
    expect(await world.sam.act(act, {})).toMatchObject({ ok: true })
    expect(world.sam.view('decision', {})).toEqual({ sealed: false })
  }
})

test('[H6] [HO19] after a match the two are asked anew: nothing goes on by itself', async () => {
  const world = await openWorld(BEGINS)
  await seal(world, 'sam', 'start')
  await seal(world, 'robin', 'start')
  world.clock.advance(WEEK)
  await weeks(world, 4)
  expect(world.sam.view('season', {}).place).toBe('agreeing')
  await world.sam.act('season/step-back', {})
  await weeks(world, 12)
  expect([world.robin, world.sam].map(home => home.view('season', {}).place)).toEqual(['separate', 'separate'])
  expect(world.robin.view('season', {}).theyEndedOn).toBeDefined()
  expect(world.robin.view('decision', {})).toEqual({ sealed: false })
})

test('[H6] [HO19] their time is over: it goes on only where both seal a yes once more, for a time agreed on anew; one yes alone shows nowhere', async () => {
  const world = await openWorld(BEGINS)
  const { robin, sam } = world
  const places = () => [robin, sam].map(home => home.view('season', {}).place)
  for (const who of ['robin', 'sam'] as const) await seal(world, who, 'start')
  world.clock.advance(WEEK)
  await weeks(world, 4)
  for (const home of [robin, sam]) await home.act('period/say', { length: 'three-months' })
  expect(places()).toEqual(['together', 'together'])
  await weeks(world, 14)
  expect(places()).toEqual(['review', 'review'])

  await seal(world, 'robin', 'start')
  const before = everythingSeenBy(sam)
  await weeks(world, 12)
  expect(places()).toEqual(['review', 'review'])
  expect(everythingSeenBy(sam).season).toEqual(before.season)

  await seal(world, 'sam', 'start')
  await weeks(world, 12)
  expect(places()).toEqual(['agreeing', 'agreeing'])
  expect(sam.view('season', {}).period).toEqual({ iEnded: false })
  await robin.act('period/say', { length: 'six-months' })
  expect(places()).toEqual(['agreeing', 'agreeing'])
  await sam.act('period/say', { length: 'six-months' })
  expect(places()).toEqual(['together', 'together'])
})

test('[H4] [H6] [HO20] Sam has space while both say yes: the round goes on, and she is told when the space is over, even months later', async () => {
  const world = await openWorld(BEGINS)
  await seal(world, 'sam', 'start')
  await seal(world, 'robin', 'start')
  world.clock.advance(WEEK)
  await weeks(world, 1)
  await world.sam.act('breathing-space/begin', {})
  await weeks(world, 20)
  expect(world.sam.view('season', {}).place).toBe('separate')
  expect(world.sam.view('decision', {})).toEqual({ sealed: true })
  expect(world.robin.view('season', {}).place).toBe('agreeing')
  await world.sam.act('breathing-space/end', {})
  await weeks(world, 1)
  expect(world.sam.view('season', {}).place).toBe('agreeing')
  expect(world.sam.view('decision', {})).toEqual({ sealed: false })
})

test('[H1] [HO20] whether Sam’s device was awake on an evening that she keeps changes no round', async () => {
  const [awake, asleep] = [await openWorld(BEGINS), await openWorld(BEGINS)]
  for (const world of [awake, asleep]) {
    await world.sam.act('breathing-space/evenings-set', { from: '21:00', to: '07:00' })
    world.clock.set('2026-03-02T22:00')
    if (world === awake) await world.sam.act('readiness/written', { about: 'sleep', text: 'Four hours.' })
    await world.sam.act('breathing-space/evenings-ended', {})
    await weeks(world, 8)
  }
  expect(await outsideShared(awake, 'robin')).toEqual(await outsideShared(asleep, 'robin'))
})
