import { expect, test } from 'vitest'
import { everythingSeenBy, type Who } from './lives.contract.ts'
import { openWorld, type World } from './world.ts'

/** What a changed client can do: write into the log of two, past every rule, at any claimed time. */
const writePast = async (
  world: World,
  who: Who,
  many: number,
  of: (n: number) => { type: string; payload: unknown },
  at?: number,
): Promise<void> => {
  const end = who === 'robin' ? world.logs.shared.first : world.logs.shared.second
  const entries = Array.from({ length: many }, (_, n) => ({ ...of(n), version: 1, at: at ?? world.clock.now(), zone: 'Europe/Berlin' }))
  await end.append(entries)
}

const given = (n: number, payload: object) => ({ type: 'giving/given', payload: { item: `i${n}`, ...payload } })

test('[S30] Sam’s client puts ninety questions before Robin: Robin sees three, in Sam’s order, and nothing of more', async () => {
  const world = await openWorld()
  const question = (n: number) => given(n, { kind: 'question', depth: 'everything', text: `Question ${n}?` })
  await writePast(world, 'sam', 3, question)
  const seen = everythingSeenBy(world.robin)
  expect(seen.asked.standing.map(({ text }) => text)).toEqual(['Question 0?', 'Question 1?', 'Question 2?'])
  await writePast(world, 'sam', 87, n => question(n + 3))
  expect(everythingSeenBy(world.robin)).toEqual(seen)
})

test('[S30] Robin answers one, and one more comes, never two; “I would rather not” is enough', async () => {
  const world = await openWorld()
  await writePast(world, 'sam', 90, n => given(n, { kind: 'question', depth: 'everything', text: `Question ${n}?` }))
  await world.robin.act('giving/given', { kind: 'answer', to: 'i1', as: 'rather-not', depth: 'everything', text: '' })
  world.clock.advance(600_000)
  await world.robin.release()
  expect(world.robin.view('asked', {}).standing.map(({ item }) => item)).toEqual(['i0', 'i2', 'i3'])
})

test('[S30] Robin gives three hundred promises and shares in an hour: Sam’s first page is no longer than after one', async () => {
  const world = await openWorld()
  const words = (today: object): string => JSON.stringify(today).replaceAll(/\d+/gu, '0')
  await writePast(world, 'robin', 1, n => given(n, { kind: 'line', text: 'Look at me 0' }))
  const before = words(world.sam.view('today', {}))
  await writePast(world, 'robin', 150, n => given(n + 1, { kind: 'line', text: `Look at me ${n}` }))
  await writePast(world, 'robin', 150, n => ({
    type: 'pledge/given',
    payload: { promise: `p${n}`, text: `I swear ${n}`, when: { kind: 'once', day: '2025-09-22' } },
  }))
  expect(words(world.sam.view('today', {}))).toBe(before)
  expect(world.sam.view('pledges', {}).theirs.later.length).toBeGreaterThan(0)
})

test('[S30] Sam’s client says of ninety dates that they are today: Robin’s first page holds the first three, and nothing of more', async () => {
  const world = await openWorld()
  const day = world.robin.view('today', {}).day
  const hard = (n: number) => given(n, { kind: 'hard-date', text: `You did this to me, ${n}`, day, yearly: true })
  await writePast(world, 'sam', 3, hard)
  const { onToday } = world.robin.view('shared-dates', {})
  expect(onToday.map(({ text }) => text)).toEqual(['You did this to me, 0', 'You did this to me, 1', 'You did this to me, 2'])
  await writePast(world, 'sam', 87, n => hard(n + 3))
  expect(world.robin.view('shared-dates', {}).onToday).toEqual(onToday)
})

test('[H4] [S30] a changed client floods through Sam’s space with any type and any claimed time: nothing of it is seen, also not how much', async () => {
  const world = await openWorld()
  await world.sam.act('breathing-space/begin', {})
  const before = everythingSeenBy(world.sam)
  let told = 0
  world.sam.subscribe(() => told++)
  const hourAgo = world.clock.now() - 3_600_000
  await writePast(world, 'robin', 120, n => given(n, { kind: 'line', text: `Answer me ${n}` }), hourAgo)
  await writePast(world, 'robin', 120, n => given(n + 200, { kind: 'urgent', about: 'money', text: `It is urgent ${n}` }))
  await writePast(world, 'robin', 20, () => ({ type: 'breathing-space/ended', payload: { space: 's1' } }))
  await writePast(world, 'robin', 20, () => ({ type: 'quiet/let-in', payload: {} }))
  expect(everythingSeenBy(world.sam)).toEqual(before)
  expect(told).toBe(0)
  await world.sam.act('breathing-space/end', {})
  const quiet = await openWorld()
  await quiet.sam.act('breathing-space/begin', {})
  await quiet.sam.act('breathing-space/end', {})
  expect(everythingSeenBy(world.sam)).toEqual(everythingSeenBy(quiet.sam))
})

test('[HO21] what Robin’s client writes with signs that nobody sees, Sam reads as it is seen', async () => {
  const world = await openWorld()
  await writePast(world, 'robin', 1, n =>
    given(n, { kind: 'line', text: `I was \u202Ekcab\u202C ${'o\u0336\u0301'.repeat(1)}${'\u0301'.repeat(50)}${'\n'.repeat(400)}at six.` }),
  )
  expect(world.sam.view('sharedList', {}).theirs[0]?.text).toBe(`I was kcab o\u0336\u0301\u0301\u0301\u0301\n\n\nat six.`)
})

test('[HO21] what is given is written as it is seen; a page of the book stays to the last sign as it was typed', async () => {
  const { robin, sam, clock } = await openWorld()
  await robin.act('giving/given', { kind: 'line', text: 'It was n\u200Bot\u202E five.' })
  await robin.act('journal/written', { text: 'a\u200Bb' })
  clock.advance(600_000)
  await robin.release()
  expect(robin.view('sharedList', {}).mine[0]?.text).toBe('It was not five.')
  expect(sam.view('sharedList', {}).theirs[0]?.text).toBe('It was not five.')
  const [entry] = robin.view('journal', {}).entries
  expect(robin.view('journal-entry', { id: entry?.entry ?? '' })?.text).toBe('a\u200Bb')
})

test('[S30] a promise for every day that Robin’s clock dates to the year 1 costs Sam no more than eleven years of days', async () => {
  const world = await openWorld()
  const payload = { promise: 'p', text: 'Every day.', when: { kind: 'recurring', from: '0001-01-01', rule: 'FREQ=DAILY' } }
  await writePast(world, 'robin', 1, () => ({ type: 'pledge/given', payload }), -62_000_000_000_000)
  const { happened, next } = world.sam.view('pledges', {}).theirs
  expect(next.map(({ promise }) => promise)).toEqual(['p'])
  expect(happened.flatMap(({ occurrences }) => occurrences).length).toBeLessThan(4_100)
})
