import { expect, test } from 'vitest'
import { everythingSeenBy, type Who } from './lives.contract.ts'
import { openWorld, type World } from './world.ts'

/** What a changed client can do: write into the log of two, past every rule, at any claimed time. */
const writes = async (world: World, who: Who, events: readonly { type: string; payload: unknown; version?: number }[], at?: string) => {
  const end = who === 'robin' ? world.logs.shared.first : world.logs.shared.second
  const claimed = at === undefined ? world.clock.now() : Temporal.Instant.from(`${at}T08:00:00Z`).epochMilliseconds
  await end.append(events.map(event => ({ version: 1, ...event, at: claimed, zone: 'Europe/Berlin' })))
}
const given = (item: string, payload: object) => ({ type: 'giving/given', payload: { item, ...payload } })
const line = (item: string, text: string) => given(item, { kind: 'line', text })

test('[H5] [HO23] Robin’s client makes up marks of things that it never took back: none stands on top for ever, on a day to come, or as told unasked', async () => {
  const world = await openWorld('2025-11-21T09:00')
  const mark = { kind: 'told-first', given: '999999999999999', day: '2031-06-15', place: '999999999999999' }
  await writes(world, 'robin', [
    { type: 'giving/withdrawn', payload: { item: 'never', mark } },
    { type: 'pledge/withdrawn', payload: { promise: 'p', mark: { ...mark, kind: 'pledge' } } },
    line('real', 'Home at six.'),
  ])
  const { theirs } = world.sam.view('sharedList', {})
  expect(theirs.map(({ item, givenOn, unasked }) => [item, givenOn, unasked])).toEqual([
    ['real', '2025-11-21', undefined],
    ['never', '2025-11-21', undefined],
  ])
  expect(world.sam.view('pledges', {}).theirs.withdrawn).toEqual([{ promise: 'p', givenOn: '2025-11-21', withdrawnOn: '2025-11-21' }])
})

test('[S28] [HO23] Robin turns the clock back to correct, to answer and to give an account: Sam is told of it beside each', async () => {
  const world = await openWorld('2025-11-21T09:00')
  await writes(world, 'robin', [line('a', 'Two times.')], '2025-09-01')
  await world.sam.act('question/written', { question: 'q', text: 'Who?', depth: 'everything' })
  await world.sam.act('question/show', { question: 'q' })
  world.clock.advance(600_000)
  await world.sam.release()
  await writes(world, 'robin', [line('b', 'Home at six.')])
  const backdated = [
    { type: 'giving/corrected', payload: { item: 'a', text: 'Five times.' } },
    given('w', { kind: 'answer', to: 'q', as: 'words', depth: 'everything', text: 'A colleague.' }),
    given('o', { kind: 'account', text: 'From March on.' }),
  ]
  await writes(world, 'robin', backdated, '2025-09-02')
  expect(world.sam.view('sharedList', {}).theirs.map(({ item, correctedOn, datedBefore }) => [item, correctedOn, datedBefore])).toEqual([
    ['b', undefined, undefined],
    ['a', '2025-09-02', '2025-11-21'],
  ])
  expect(world.sam.view('account-given', {}).outline).toMatchObject({ givenOn: '2025-09-02', datedBefore: '2025-11-21' })
  expect(world.sam.view('question', { id: 'q' })?.answers[0]).toMatchObject({ givenOn: '2025-09-02', datedBefore: '2025-11-21' })
})

test('[H5] Robin’s client writes a leaving that nobody can read: what comes after it still reaches Sam', async () => {
  const world = await openWorld()
  await writes(world, 'robin', [{ type: 'sharing/ended', payload: { frontier: 'nonsense' } }, line('a', 'Afterwards.')])
  expect(world.sam.view('sharing', {})).toEqual({ joined: true, goesOn: true })
  expect(world.sam.view('sharedList', {}).theirs.map(({ text }) => text)).toEqual(['Afterwards.'])
})

test('[H3] Robin’s client writes something of a type that nobody knows: above Sam’s pages nothing is said of it', async () => {
  const world = await openWorld()
  await writes(world, 'robin', [{ type: 'look/at-me', payload: {} }])
  expect(world.sam.view('newer', {})).toEqual({ needed: false, between: true })
})

test('[HO23] Robin’s client brings points to a talk that nobody chose: Sam’s page of it is the same', async () => {
  const [world, quiet] = [await openWorld(), await openWorld()]
  await writes(world, 'robin', [given('t', { kind: 'talk-point', point: 'p', text: 'We talk tonight.' })])
  expect(world.sam.view('talk', {})).toEqual(quiet.sam.view('talk', {}))
})

test('[S30] Robin corrects one thing two thousand times: Sam’s first page holds the words in force alone', async () => {
  const world = await openWorld()
  await writes(world, 'robin', [line('a', 'Version 0')])
  const before = JSON.stringify(world.sam.view('today', {})).length
  const corrections = Array.from({ length: 2_000 }, (_, n) => ({
    type: 'giving/corrected',
    payload: { item: 'a', text: `Version ${n + 1}` },
  }))
  await writes(world, 'robin', corrections)
  expect(JSON.stringify(world.sam.view('today', {})).length).toBeLessThan(before + 200)
  expect(world.sam.view('sharedList', {}).theirs[0]?.earlier.length).toBe(2_000)
})

test('[HO21] days that no calendar sorts are not read, and leave every page standing', async () => {
  const world = await openWorld()
  const before = everythingSeenBy(world.sam)
  const end = world.logs.shared.first
  const at = -252_999_999_999_999
  await end.append([{ ...line('a', 'Six thousand years ago.'), version: 1, at, zone: 'UTC' }])
  expect(everythingSeenBy(world.sam)).toEqual(before)
})
