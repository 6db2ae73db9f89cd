import { expect, test } from 'vitest'
import { exportMarkdown } from '../export/in-english.ts'
import { ownWords } from '../find/words.ts'
import { openHome } from '../home.ts'
import { memoryShared } from '../memory-log.ts'
import type { LogEntry } from '../ports.ts'
import { everythingSeenBy, outsideShared, rawShared } from './lives.contract.ts'
import { ANSWERS, BEGINS, seal, WEEK, weeks } from './rounds.contract.ts'
import { openWorld, scriptedIds, type World } from './world.ts'

// What somebody does who presses, and somebody with a changed app.

const places = ({ robin, sam }: World) => [robin, sam].map(home => home.view('season', {}).place)

/** Both sealed start a week ago. */
const bothWant = async (): Promise<World> => {
  const world = await openWorld(BEGINS)
  for (const who of ['robin', 'sam'] as const) await seal(world, who, 'start')
  world.clock.advance(WEEK)
  return world
}

test('[H6] [S32] Robin has Sam show him everything that there is to open: it is the same whichever answer lies sealed', async () => {
  const shown = async (answer: (typeof ANSWERS)[number]) => {
    const world = await openWorld(BEGINS)
    await world.sam.act('readiness/written', { about: 'sleep', text: 'Four hours.' })
    await seal(world, 'sam', answer)
    await weeks(world, 6)
    const { decision, ...rest } = everythingSeenBy(world.sam)
    return { decision, rest: [rest, exportMarkdown(world.sam, '2026-04-13'), ownWords(world.sam)] }
  }
  const [start, notNow, part, nothing] = await Promise.all(ANSWERS.map(shown))
  expect([notNow, part]).toEqual([start, start])
  // That something is sealed can be seen; it is all that can.
  expect([start?.decision, nothing?.decision]).toEqual([{ sealed: true }, { sealed: false }])
  expect(nothing?.rest).toEqual(start?.rest)
})

test('[H6] [S32] Sam put “not now” over her yes, and Robin has her seal a yes again: it does not count in the round that had begun', async () => {
  const world = await bothWant()
  await weeks(world, 1)
  await seal(world, 'sam', 'not-now')
  await seal(world, 'sam', 'start')
  await weeks(world, 1)
  // She puts it back as soon as she is alone.
  await seal(world, 'sam', 'not-now')
  await weeks(world, 8)
  expect(places(world)).toEqual(['separate', 'separate'])
})

test('[H6] [HO19] Sam parts when her device has given its part: Robin is told of her yes, so she is told of his; it ends when she says so', async () => {
  const world = await bothWant()
  await weeks(world, 2)
  await world.sam.act('season/part', {})
  const before = await rawShared(world, 'robin')
  await weeks(world, 1)
  expect(places(world)).toEqual(['agreeing', 'apart'])
  expect(world.sam.view('season', {}).period).toEqual({ iEnded: false })
  expect((await rawShared(world, 'robin')).slice(before.length)).not.toContainEqual(expect.objectContaining({ type: 'period/ended' }))
  await world.sam.act('season/part', {})
  expect(places(world)).toEqual(['separate', 'apart'])
  expect(world.sam.view('season', {}).period).toBeUndefined()
  expect(world.robin.view('season', {}).theyEndedOn).toBeDefined()
})

test('[H1] [HO16] Sam ended it: whatever Robin does from there, opens, parts or steps back, nothing of it leaves', async () => {
  for (const act of ['season/deciding-opened', 'season/part', 'season/step-back'] as const) {
    const world = await bothWant()
    await weeks(world, 4)
    expect(places(world)).toEqual(['agreeing', 'agreeing'])
    await world.sam.act('season/step-back', {})
    const [lies, looks] = [await rawShared(world, 'sam'), everythingSeenBy(world.sam)]
    expect(await world.robin.act(act, {})).toMatchObject({ ok: true })
    expect(await rawShared(world, 'sam')).toEqual(lies)
    expect(everythingSeenBy(world.sam)).toEqual(looks)
  }
})

test('[H6] [HO19] the two end it all and join anew: no yes of before counts, none is claimed, and a new one is told within its first rounds', async () => {
  const world = await bothWant()
  await weeks(world, 4)
  await world.sam.act('sharing/end', {})
  const anew = memoryShared('anew')
  const { clock, logs } = world
  const [robin, sam] = await Promise.all([
    openHome({ own: logs.robin, shared: anew.first, clock, ids: scriptedIds('x') }),
    openHome({ own: logs.sam, shared: anew.second, clock, ids: scriptedIds('y') }),
  ])
  const again: World = { ...world, robin, sam }
  expect(places(again)).toEqual(['separate', 'separate'])
  await weeks(again, 8)
  expect(places(again)).toEqual(['separate', 'separate'])
  for (const who of ['robin', 'sam'] as const) await seal(again, who, 'start')
  await weeks(again, 9)
  expect(places(again)).toEqual(['agreeing', 'agreeing'])
})

test('[H6] [HO19] a yes that was sealed before the two joined anew is as none', async () => {
  const world = await openWorld(BEGINS)
  await seal(world, 'sam', 'start')
  await world.robin.act('sharing/end', {})
  const anew = memoryShared('anew')
  const sam = await openHome({ own: world.logs.sam, shared: anew.second, clock: world.clock, ids: scriptedIds('y') })
  expect(sam.view('decision', {})).toEqual({ sealed: false })
  const robin = await openHome({ own: world.logs.robin, shared: anew.first, clock: world.clock, ids: scriptedIds('x') })
  await seal({ ...world, robin }, 'robin', 'start')
  await weeks({ ...world, robin, sam }, 12)
  expect(robin.view('season', {}).place).toBe('separate')
})

test('[M11] [HO19] Sam had opened the question, or written down that she parts: where she joins anew she begins on her own, and goes on from there', async () => {
  for (const act of ['season/deciding-opened', 'season/part'] as const) {
    const world = await openWorld(BEGINS)
    expect(await world.sam.act(act, {})).toMatchObject({ ok: true })
    await world.robin.act('sharing/end', {})
    const anew = memoryShared('anew')
    const { clock, logs } = world
    const sam = await openHome({ own: logs.sam, shared: anew.second, clock, ids: scriptedIds('y') })
    const robin = await openHome({ own: logs.robin, shared: anew.first, clock, ids: scriptedIds('x') })
    const again: World = { ...world, robin, sam }
    expect(sam.view('season', {})).toEqual({ place: 'separate' })
    // A yes of both is told, whatever she wrote down between others.
    for (const who of ['robin', 'sam'] as const) await seal(again, who, 'start')
    clock.advance(WEEK)
    await weeks(again, 4)
    expect(places(again)).toEqual(['agreeing', 'agreeing'])
    await sam.act('season/step-back', {})
    for (const [does, place] of [
      ['season/deciding-opened', 'deciding'],
      ['season/part', 'apart'],
      ['season/step-back', 'separate'],
    ] as const) {
      expect(await sam.act(does, {})).toMatchObject({ ok: true })
      expect(sam.view('season', {}).place).toBe(place)
    }
  }
})

test('[HO19] from what was written between others each way on is open at once, and parting says nothing of it', async () => {
  for (const before of ['season/deciding-opened', 'season/part'] as const)
    for (const [does, place] of [
      ['season/deciding-opened', 'deciding'],
      ['season/part', 'apart'],
    ] as const) {
      const world = await openWorld(BEGINS)
      await world.sam.act(before, {})
      await world.robin.act('sharing/end', {})
      const anew = memoryShared('anew')
      const sam = await openHome({ own: world.logs.sam, shared: anew.second, clock: world.clock, ids: scriptedIds('y') })
      expect(await sam.act(does, {})).toMatchObject({ ok: true })
      expect(sam.view('season', {}).place).toBe(place)
    }
})

/** Robin’s changed app: writes what it likes, whenever. What it says of when is `claims`. */
const changedApp = (world: World, claims: (at: number) => number = at => at) => {
  const end = world.logs.shared.first
  const lies = async () => (await rawShared(world, 'sam')) as readonly LogEntry[]
  const by = async (lane: string) => (await lies()).filter(entry => entry.lane === lane)
  const say = (type: string, round: number, bytes: object) =>
    end.append([{ type, version: 1, at: claims(world.clock.now()), zone: 'UTC', payload: { round: String(round), ...bytes } }])
  return { end, by, say }
}
const SHARE = { share: 'ab'.repeat(32) }
const TAG = { tag: 'cd'.repeat(32) }

test('[H6] [HO18] Robin’s changed app says that its tags are from years ahead, or long past: it gets no more rounds out of Sam’s device', async () => {
  const rounds = async (claims: (at: number) => number): Promise<number> => {
    const world = await openWorld(BEGINS)
    const { by, say } = changedApp(world, claims)
    for (let week = 0; week < 24; week++) {
      await world.sam.release()
      const sams = await by('second')
      const round = sams.filter(({ type }) => type === 'mutual-yes/tagged').length
      await say('mutual-yes/shared', round, SHARE)
      await say('mutual-yes/tagged', round, TAG)
      world.clock.advance(WEEK)
    }
    return (await by('second')).filter(({ type }) => type === 'mutual-yes/shared').length
  }
  const honest = await rounds(at => at)
  expect(honest).toBe(7)
  for (const years of [-10, 1, 400]) expect(await rounds(at => at + years * 52 * WEEK)).toBe(honest)
})

test('[H6] [HO18] it says all its shares and tags in advance, or sends Sam’s back: her device does the same in the same weeks, and is told nothing', async () => {
  const steps = async (attack: (app: ReturnType<typeof changedApp>) => Promise<unknown>, sams: (typeof ANSWERS)[number]) => {
    const world = await openWorld(BEGINS)
    await seal(world, 'sam', sams)
    world.clock.advance(WEEK)
    for (let week = 0; week < 16; week++) {
      await world.sam.release()
      await attack(changedApp(world))
      world.clock.advance(WEEK)
    }
    expect(world.sam.view('season', {}).place).toBe('separate')
    return (await outsideShared(world, 'sam')).filter(entry => (entry as LogEntry).lane === 'second')
  }
  const ahead = async ({ say }: ReturnType<typeof changedApp>) => {
    for (let round = 0; round < 9; round++) {
      await say('mutual-yes/shared', round, SHARE)
      await say('mutual-yes/tagged', round, TAG)
    }
  }
  const echo = async ({ by, end, say }: ReturnType<typeof changedApp>) => {
    for (const { type, version, at, zone, payload } of await by('second')) {
      await end.append([{ type, version, at, zone, payload }])
      // Where it is the first to tag there is nothing to send back yet.
      const round = Number((payload as { round: string }).round)
      if (round % 2 === 0) await say('mutual-yes/tagged', round, TAG)
    }
  }
  for (const attack of [ahead, echo]) {
    const nothing = await steps(attack, undefined)
    expect(nothing.length).toBeGreaterThan(3)
    for (const sams of ['start', 'not-now', 'part'] as const) expect(await steps(attack, sams)).toEqual(nothing)
  }
})

test('[H6] [HO18] it takes its share back once Sam’s tag is there, and says another: she gives no second tag', async () => {
  const world = await openWorld(BEGINS)
  const { by, end, say } = changedApp(world)
  await seal(world, 'sam', 'start')
  world.clock.advance(WEEK)
  await world.sam.release()
  await say('mutual-yes/shared', 0, SHARE)
  await say('mutual-yes/tagged', 0, TAG)
  world.clock.advance(WEEK)
  await world.sam.release()
  const given = await by('second')
  expect(given.map(({ type }) => type)).toEqual(['mutual-yes/shared', 'mutual-yes/tagged'])
  await end.withdraw(await by('first'))
  await say('mutual-yes/shared', 0, { share: 'ef'.repeat(32) })
  await weeks(world, 12, ['sam'])
  expect(await by('second')).toEqual(given)
})

test('[H6] the limit that the screen names: it plays a yes and keeps its tag, and knows of Sam’s yes, while she is told nothing', async () => {
  const learns = async (sams: (typeof ANSWERS)[number]) => {
    const world = await openWorld(BEGINS)
    const { by, end, say } = changedApp(world)
    const app = end.yes
    if (!app) throw new Error('nobody to say yes to')
    await seal(world, 'sam', sams)
    world.clock.advance(WEEK)
    const learnt: boolean[] = []
    for (let round = 0; round < 2; round++) {
      const opened = app.open(round, true)
      await say('mutual-yes/shared', round, { share: opened.share })
      // Where it is the first to tag, it says what fits nothing before Sam’s device tags.
      if (round % 2 === 0) await say('mutual-yes/tagged', round, TAG)
      await weeks(world, 4, ['sam'])
      const hers = (await by('second')).map(
        ({ payload }) => payload as { readonly round: string; readonly share?: string; readonly tag?: string },
      )
      const [{ share = '' } = {}, { tag: theirs = '' } = {}] = hers.filter(one => one.round === String(round))
      const mine = app.tag(round, opened, share)
      learnt.push(app.matches(round, opened, share, { mine, theirs }))
      if (round % 2 === 1) await say('mutual-yes/tagged', round, TAG)
    }
    await weeks(world, 4, ['sam'])
    expect(world.sam.view('season', {}).place).toBe('separate')
    return learnt
  }
  expect(await learns('start')).toEqual([true, true])
  for (const sams of ['not-now', 'part', undefined] as const) expect(await learns(sams)).toEqual([false, false])
})
