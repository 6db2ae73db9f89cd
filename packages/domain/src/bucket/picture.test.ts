import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as giving from '../giving/index.ts'
import { expectNoNumbers, foldInto, story } from '../shared/concept.contract.ts'
import { addDays } from '../shared/day.ts'
import { historyOf } from '../shared/histories.contract.ts'
import { checkInsOf, daysAround, START } from './histories.contract.ts'
import { bucketView, frozenOf, pictureStands, picturesView } from './index.ts'
import * as bucket from './index.ts'
import { thawed } from './picture.ts'

const year = daysAround(420, day => 1 + day / 300, 0.7, 0.6, 5)

/** Sam's bucket with a hard day, a break and a drop; and what Sam gives of it. */
const sam = () => {
  const [marks, items] = [story(bucket), story(giving)]
  const day = addDays(START, 420)
  ;[marks, items].forEach(told => told.at(`${day}T21:00`))
  marks.does('bucket/day-meant', { day: addDays(START, 100), means: 'hard-day' })
  marks.does('bucket/day-meant', { day: addDays(START, 200), means: 'broke-again' })
  marks.does('bucket/drop-poured', { drop: 'd', day: addDays(START, 50), saw: 'Looked up when I came in.' })
  const view = (days = year) => bucketView({ home: 'betrayed', checkIns: checkInsOf(days), marks: marks.things }, marks.now()).long
  const gives = (item: string, long = view()) =>
    long &&
    items.does(
      'giving/given',
      { item, kind: 'picture', text: 'This is how it was.', from: long.from, to: long.to, drawn: frozenOf(long) },
      'second',
    )
  return { marks, items, view, gives, seen: () => picturesView(items.things.values(), 'first').theirs }
}

describe('one frozen picture', () => {
  test('[BU14] Robin sees the band that Sam saw, and where it broke again', () => {
    const told = sam()
    told.gives('p')
    const [picture] = told.seen()
    const bands = told.view()?.drawn.bands ?? []
    expect(picture).toMatchObject({ from: told.view()?.from, to: told.view()?.to, text: 'This is how it was.' })
    expect(picture?.drawn?.bands).toHaveLength(2)
    expect(picture?.drawn?.turns).toHaveLength(1)
    for (const [index, band] of (picture?.drawn?.bands ?? []).entries())
      for (const [mine, theirs] of [
        [bands[index]?.[0], band[0]],
        [bands[index]?.at(-1), band.at(-1)],
      ]) {
        expect(theirs?.y).toBeCloseTo(mine?.y ?? -1, 2)
        expect(theirs?.spread).toBeCloseTo(mine?.spread ?? -1, 2)
      }
    expect(picture?.ends?.first).toBeDefined()
  })

  test('[A8] [BU14] picture, words and table are the same: month by month where the band lay, how wide, and where it broke again', () => {
    const told = sam()
    told.gives('p')
    const [picture] = told.seen()
    const rows = picture?.rows ?? []
    expect(rows.map(({ month }) => month)).toEqual(told.view()?.rows.map(({ month }) => month))
    expect(rows.map(({ near }) => near)).toEqual(told.view()?.rows.map(({ near }) => near))
    expect(rows.filter(({ turned }) => turned).map(({ month }) => month)).toEqual([addDays(START, 200).slice(0, 7)])
    expect(rows.slice(2, 6).map(({ band }) => band)).toEqual(['narrow', 'narrow', 'narrow', 'narrow'])
    // What Sam sees before giving is what leaves.
    expect({ drawn: picture?.drawn, ends: picture?.ends, rows: picture?.rows }).toEqual(told.view()?.frozen)
    // Months without a word: the band is wider there, and the table says so.
    const gap = told.view(year.map((step, index) => (index > 250 && index < 360 ? undefined : step)))
    expect(gap?.frozen.rows.slice(8, 12).map(({ band }) => band)).toContain('wider')
    const seldom = told.view(year.map((step, index) => (index % 40 === 0 ? step : undefined)))
    expect(seldom?.frozen.rows.map(({ band }) => band)).toContain('wide')
  })

  test('[BU14] whatever days a client claims, nothing goes through ten thousand years of months', () => {
    const told = sam()
    told.items.does(
      'giving/given',
      { item: 'p', kind: 'picture', text: 'For ever.', from: '0001-01-01', to: '9999-12-31', drawn: '0,500,10 1000,500,10#' },
      'second',
    )
    expect(told.seen()[0]).toMatchObject({ text: 'For ever.' })
    expect(told.seen()[0]).not.toHaveProperty('drawn')
  })

  test('[BU14] [H2] there is no drop, no hard day and no answer of a day in it', () => {
    const told = sam()
    told.gives('p')
    const [picture] = told.seen()
    expect(Object.keys(picture?.drawn ?? {}).toSorted()).toEqual(['bands', 'months', 'turns'])
    const given = JSON.stringify([...told.items.things.values()])
    expect(given).not.toMatch(/Looked up|hard-day|on-guard|braced|at-ease/)
    expect(given).not.toContain(addDays(START, 100))
    expectNoNumbers(picture, ['drawn', 'at'])
  })

  test('[BU14] [H2] it stays as it was frozen, whatever Sam feels afterwards', () => {
    const told = sam()
    told.gives('p')
    const before = told.seen()
    told.marks.does('bucket/day-meant', { day: addDays(START, 300), means: 'broke-again' })
    expect(told.view(year.map(() => 4))).not.toEqual(told.view())
    expect(told.seen()).toEqual(before)
  })

  test('[BU14] withdrawn, nothing of it is left but its mark, and another can be given', () => {
    const told = sam()
    told.gives('p')
    expect(pictureStands(told.items.things.values(), 'second')).toBe(true)
    told.items.does('giving/withdrawn', { item: 'p' }, 'second')
    expect(told.seen()[0]).not.toHaveProperty('drawn')
    expect(pictureStands(told.items.things.values(), 'second')).toBe(false)
  })

  test('[BU14] whatever a client writes as a picture, it is read: places from 0 to 1, or nothing', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\d,| #]{0,60}$/)), drawn => {
        const { bands, turns } = thawed(drawn)
        for (const share of [...bands.flat().flatMap(({ x, y, spread }) => [x, y, spread]), ...turns.map(({ x }) => x)])
          expect(share >= 0 && share <= 1).toBe(true)
      }),
    )
    fc.assert(
      fc.property(historyOf(giving.shapes, 40), events => {
        const items = new Map<string, giving.Given>()
        foldInto(giving, items, events as giving.GivingEvent[])
        expect(() => picturesView(items.values(), 'first')).not.toThrow()
      }),
    )
  })
})

test('[BU15] over ten years of noise, in every stretch that can be looked at, hardly any change is told', () => {
  const days = 3_650
  const checkIns = checkInsOf(daysAround(days, () => 1.6, 1, 0.4, 11))
  const look = { home: 'betrayed' as const, checkIns, marks: new Map() }
  const now = { ...story(bucket).now(), day: addDays(START, days) }
  const tells = (stretch: 'all' | 'year' | 'three-months', until?: string) =>
    bucketView(look, now, stretch, until).long?.told.some(({ kind }) => kind === 'eased' || kind === 'went-down') ?? false
  expect(tells('all')).toBe(false)
  const ends = Array.from({ length: 10 }, (_, year) => addDays(START, (year + 1) * 360))
  expect(ends.filter(end => tells('year', end) || tells('three-months', end)).length).toBeLessThanOrEqual(1)
})

test('[BU15] noise with months missing is not told as progress, and a slow rise over years is told in spite of them', () => {
  const missing = (index: number): boolean => index % 200 > 120
  const run = (level: (day: number) => number, seed: number) =>
    checkInsOf(daysAround(1_100, level, 0.9, 0.5, seed).map((step, index) => (missing(index) ? undefined : step)))
  const now = { ...story(bucket).now(), day: addDays(START, 1_100) }
  const told = (checkIns: ReturnType<typeof run>) =>
    bucketView({ home: 'betrayed', checkIns, marks: new Map() }, now).long?.told.map(({ kind }) => kind) ?? []
  const seeds = Array.from({ length: 20 }, (_, seed) => seed)
  expect(
    seeds.filter(seed => told(run(() => 1.4, seed)).some(kind => kind === 'eased' || kind === 'went-down')).length,
  ).toBeLessThanOrEqual(1)
  for (const seed of seeds.slice(0, 5)) expect(told(run(day => 0.6 + day / 500, seed))).toContain('eased')
})
