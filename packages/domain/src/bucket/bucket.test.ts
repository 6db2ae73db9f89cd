import { describe, expect, test } from 'vitest'
import { addDays, type Day } from '../shared/day.ts'
import { expectNamedAfter, expectOthersChangeNothing, story } from '../shared/concept.contract.ts'
import { checkInsOf, daysAround, START } from './histories.contract.ts'
import { bucketView } from './index.ts'
import * as bucket from './index.ts'

const year = daysAround(420, day => 1 + day / 300, 0.7, 0.6, 5)

/** Sam's room on a day, with a year of check-ins. */
const sam = (days: readonly (number | undefined)[] = year, on: Day = addDays(START, days.length)) => {
  const told = story(bucket)
  told.at(`${on}T21:00`)
  const look = { home: 'betrayed' as const, checkIns: checkInsOf(days), marks: told.things }
  return { ...told, view: (...rest: [('all' | 'year' | 'three-months')?, Day?]) => bucketView(look, told.now(), ...rest) }
}
const changes = (room: ReturnType<typeof sam>) =>
  room.view().long?.told.filter(({ kind }) => kind === 'eased' || kind === 'went-down') ?? []
const bandOf = (room: ReturnType<typeof sam>) => room.view().long?.drawn.bands.flat() ?? []
const spreadAt = (room: ReturnType<typeof sam>, x: number) =>
  bandOf(room).reduce((a, b) => (Math.abs(b.x - x) < Math.abs(a.x - x) ? b : a)).spread

describe('the bucket', () => {
  test('[BU1] it opens three months after the first of the five words, and pouring needs no opening', () => {
    const room = sam(year.slice(0, 10), addDays(START, 10))
    const first = [...checkInsOf(year).keys()].toSorted()[0] ?? START
    const opensOn = Temporal.PlainDate.from(first).add({ months: 3 }).toString()
    room.does('bucket/drop-poured', { drop: 'a', day: START, saw: 'Looked up when I came in.' })
    expect(room.view()).toEqual({
      open: 'later',
      opensOn,
      days: [],
      drops: [{ drop: 'a', day: START, saw: 'Looked up when I came in.', as: 'unpromised' }],
    })
    room.at(`${addDays(opensOn, -1)}T21:00`)
    expect(room.view().open).toBe('later')
    room.at(`${opensOn}T21:00`)
    expect(room.view().open).toBe('now')
    expect(sam([]).view()).toEqual({ open: 'later', drops: [], days: [] })
  })

  test('[BU2] [H2] from Robin’s side there is nothing in it, whatever Robin wrote', () => {
    const robin = sam()
    robin.does('bucket/drop-poured', { drop: 'a', day: START, saw: 'I was home at six.' })
    robin.does('bucket/day-meant', { day: START, means: 'hard-day' })
    const nothing = { open: 'not-here', drops: [], days: [] }
    expect(bucketView({ home: 'wayward', checkIns: checkInsOf(year), marks: robin.things }, robin.now())).toEqual(nothing)
    expect(bucketView({ home: undefined, checkIns: new Map(), marks: new Map() }, robin.now())).toEqual(nothing)
  })

  test('[M14] [BU3] Sam pours what Sam saw, of a day that has come, and may take it back', () => {
    const room = sam()
    expect(room.does('bucket/drop-poured', { drop: 'a', day: '2030-01-01', saw: 'Home.' })).toBe('bucket/day-to-come')
    expect(room.does('bucket/drop-poured', { drop: 'a', day: START, saw: '  ' })).toBe('bucket/words-blank')
    expect(room.does('bucket/drop-poured', { drop: 'a', day: START, saw: 'x'.repeat(601) })).toBe('bucket/words-too-long')
    room.does('bucket/drop-poured', { drop: 'a', day: START, saw: 'Told me before I asked.', as: 'told-first', promise: 'p' })
    room.does('bucket/drop-poured', { drop: 'b', day: addDays(START, 3), saw: 'Home at six.', promise: 'p' })
    expect(room.does('bucket/drop-poured', { drop: 'b', day: START, saw: 'Other words.' })).toBe('bucket/there-already')
    expect(room.view().drops.map(({ drop, as }) => [drop, as])).toEqual([
      ['b', 'kept'],
      ['a', 'told-first'],
    ])
    room.does('bucket/drop-taken-back', { drop: 'b' })
    expect(room.view().drops.map(({ drop }) => drop)).toEqual(['a'])
    expect(room.does('bucket/drop-taken-back', { drop: 'b' })).toBe('bucket/not-there')
  })

  test('[BU4] the last word on a day counts', () => {
    const room = sam()
    const day = addDays(START, 200)
    expect(room.does('bucket/day-meant', { day: '2030-01-01', means: 'hard-day' })).toBe('bucket/day-to-come')
    room.does('bucket/day-meant', { day, means: 'broke-again' })
    room.does('bucket/day-meant', { day, means: 'hard-day' })
    expect(room.view().days).toEqual([{ day, means: 'hard-day' }])
    room.does('bucket/day-meant', { day, means: 'nothing' })
    expect(room.view().days).toEqual([])
  })

  test('[BU5] a hard day is one ring and pulls the band nowhere', () => {
    const day = addDays(START, 200)
    const [with_, without] = [year.with(200, 0), year.with(200, undefined)].map(days => sam(days)) as [
      ReturnType<typeof sam>,
      ReturnType<typeof sam>,
    ]
    with_.does('bucket/day-meant', { day, means: 'hard-day' })
    expect(with_.view().long?.drawn.bands).toEqual(without.view().long?.drawn.bands)
    expect(with_.view().long?.drawn.rings).toMatchObject([{ day, y: 0.1 }])
    expect(with_.view().long?.told).toContainEqual({ kind: 'hard-day', from: day })
  })

  test('[BU6] what broke again begins a new level, of which the days before know nothing', () => {
    const high = daysAround(200, () => 3, 0.4, 0.8, 6)
    const [low, even] = [daysAround(100, () => 0.5, 0.4, 0.8, 7), daysAround(100, () => 3, 0.4, 0.8, 7)]
    const rooms = [sam([...high, ...low]), sam([...high, ...even])] as const
    const day = addDays(START, 200)
    for (const room of rooms) room.does('bucket/day-meant', { day, means: 'broke-again' })
    const [before = [], after = []] = rooms[0].view().long?.drawn.bands ?? []
    expect(before.every(({ y }) => y > 0.6)).toBe(true)
    expect(after.every(({ y }) => y < 0.3)).toBe(true)
    expect(changes(rooms[0])).toEqual([])
  })

  test('[BU8] the band is wider in a long silence', () => {
    const room = sam(year.map((step, day) => (day > 150 && day < 230 ? undefined : step)))
    expect(spreadAt(room, 190 / 420)).toBeGreaterThan(1.5 * spreadAt(room, 100 / 420))
    expect(room.view().long?.told).toContainEqual(expect.objectContaining({ kind: 'quiet' }))
  })

  test('[M5] [BU9] a slow rise is told, also where no month by itself is', () => {
    expect(changes(sam(daysAround(420, day => 0.5 + day / 250, 0.8, 0.5, 8)))).toMatchObject([{ kind: 'eased' }])
  })

  test('[BU9] of few days whose level is drawn as rising, nothing is told that the picture speaks against', () => {
    const weekly = [0, 1, 1, 1, 2, 1, 3, 2, 0, 2, 2, 3, 3, 2].flatMap(felt => [felt, ...Array<undefined>(6).fill(undefined)])
    const { told, drawn } = sam(weekly).view().long ?? {}
    const heights = drawn?.bands.flat().map(({ y }) => y) ?? []
    expect(Math.max(...heights) - Math.min(...heights)).toBeGreaterThan(0.1)
    expect(told?.map(({ kind }) => kind)).toEqual(['unclear'])
    expect(told).toMatchObject([{ near: { from: 'braced', to: 'in-between' } }])
  })

  test('[BU9] one catastrophe in a steady year, unmarked, is told as no change', () => {
    const steady = daysAround(420, () => 2.6, 0.5, 0.7, 9)
      .with(210, 0)
      .with(211, 0)
    expect(changes(sam(steady))).toEqual([])
  })

  test('[BU9] a level that falls and stays low is told as gone down', () => {
    expect(changes(sam(daysAround(420, day => (day < 260 ? 3 : 0.6), 0.5, 0.6, 10)))).toMatchObject([{ kind: 'went-down' }])
  })

  test('[BU12] a year and three months show their own days of the same level', () => {
    const room = sam()
    const all = room.view().long
    expect(room.view('year').long).toMatchObject({ to: all?.to, from: addDays(all?.to ?? '', -365) })
    const latest = room.view('three-months').long
    expect(latest?.drawn.bands.at(-1)?.at(-1)?.y).toBe(all?.drawn.bands.at(-1)?.at(-1)?.y)
    expect(latest).not.toHaveProperty('later')
    const before = room.view('three-months', latest?.earlier).long
    expect([before?.to, before?.later]).toEqual([latest?.from, latest?.to])
    expect(room.view('three-months', '2000-01-01').long).toMatchObject({ from: all?.from })
  })

  test('[BU13] what happens to one day or drop changes no other', () => expectOthersChangeNothing(bucket))

  test('every event of the bucket is named after it', () => expectNamedAfter('bucket', bucket))
})
