import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { agreedOf } from '../period/index.ts'
import * as period from '../period/index.ts'
import { expectNamedAfter, expectNoNumbers, foldInto, story } from '../shared/concept.contract.ts'
import { historyOf } from '../shared/histories.contract.ts'
import * as season from './index.ts'
import { seasonView, type Season, type SeasonEvent } from './index.ts'

const sam = () => {
  const told = story(season)
  const between = story(period)
  const at = (wall: string) => (told.at(wall), between.at(wall))
  at('2026-03-02T20:00')
  const look = (goesOn = true, space = 'ours') =>
    seasonView(told.things.get('mine'), between.things, 'second', { goesOn, space }, told.now().day)
  const place = (goesOn?: boolean) => look(goesOn).place
  return { ...told, at, look, place, says: (...said: Parameters<typeof between.does>) => between.does(...said) }
}

/** Sam and Robin said start in round 3, and half a year each. */
const together = () => {
  const told = sam()
  told.does('season/both-said-start', { round: '3' })
  told.says('period/said', { round: '3', length: 'six-months' }, 'first')
  told.says('period/said', { round: '3', length: 'six-months' }, 'second')
  return told
}

const places = (events: readonly SeasonEvent[]): (Season | undefined)[] => {
  const things = new Map<string, Season>()
  return events.map(event => (foldInto(season, things, [event]), things.get('mine')))
}
const histories = historyOf(season.shapes) as fc.Arbitrary<SeasonEvent[]>

describe('season', () => {
  test('[M11] [SE1] Sam begins on her own, and opens deciding when she says so', () => {
    const told = sam()
    expect(told.look()).toEqual({ place: 'separate' })
    told.does('season/deciding-opened', {})
    expect(told.look()).toEqual({ place: 'deciding', since: '2026-03-02' })
    expect(told.does('season/deciding-opened', {})).toBe('season/there-already')
  })

  test('[SE2] she steps back from deciding, from together, and from apart', () => {
    for (const told of [sam(), together(), sam()]) {
      told.does('season/deciding-opened', {})
      expect(told.does('season/stepped-back', {})).toBeUndefined()
      expect(told.place()).toBe('separate')
      told.does('season/parted', {})
      expect(told.does('season/stepped-back', {})).toBeUndefined()
      expect(told.place()).toBe('separate')
    }
  })

  test('[SE2] [SE3] whatever happened, stepping back and parting are there for whoever is not there already', () => {
    fc.assert(
      fc.property(histories, events => {
        const last = places(events).at(-1)
        const ask = (type: 'season/stepped-back' | 'season/parted') =>
          season.refuse(last, { ...(events[0] as SeasonEvent), type, payload: {} })
        if (events.length === 0) return
        expect(ask('season/stepped-back') === undefined).toBe((last?.place ?? 'separate') !== 'separate')
        expect(ask('season/parted') === undefined).toBe(last?.place !== 'apart')
      }),
    )
  })

  test('[SE3] apart without deciding first', () => {
    const told = sam()
    expect(told.does('season/parted', {})).toBeUndefined()
    expect(told.look()).toEqual({ place: 'apart', since: '2026-03-02' })
    expect(told.does('season/deciding-opened', {})).toBe('season/step-back-first')
  })

  test('[SE10] Sam parted after her device had given its part: she is told as Robin is, stays apart, and can let him read that it ended', () => {
    const told = sam()
    told.does('season/parted', {})
    told.at('2026-04-06T20:00')
    expect(told.does('season/both-said-start', { round: '9', space: 'ours' })).toBeUndefined()
    expect(told.look()).toEqual({ place: 'apart', since: '2026-03-02', period: { iEnded: false } })
    expect(told.look(false)).toEqual({ place: 'apart', since: '2026-03-02' })
    told.says('period/ended', { round: '9' }, 'second')
    expect(told.look()).toEqual({ place: 'apart', since: '2026-03-02' })
    expect(told.does('season/both-said-start', { round: '9', space: 'ours' })).toBe('season/round-over')
  })

  test('[SE9] a yes of both counts between those who said it: who joined anew is on her own, and rounds count from the first again', () => {
    const told = sam()
    told.does('season/both-said-start', { round: '9', space: 'ours' })
    expect(told.place()).toBe('agreeing')
    expect(told.look(true, 'anew')).toEqual({ place: 'separate' })
    expect(told.does('season/both-said-start', { round: '0', space: 'anew' })).toBeUndefined()
    expect(told.look(true, 'anew').place).toBe('agreeing')
  })

  test('[SE9] what Sam opened or wrote down between others is over where she has joined anew, and a yes of both there is told', () => {
    for (const type of ['season/deciding-opened', 'season/parted'] as const) {
      const told = sam()
      told.does(type, { space: 'ours' })
      expect(told.look().place).toBe(type === 'season/parted' ? 'apart' : 'deciding')
      expect(told.look(true, 'anew')).toEqual({ place: 'separate' })
      expect(told.does('season/both-said-start', { round: '0', space: 'anew' })).toBeUndefined()
      expect(told.look(true, 'anew').place).toBe('agreeing')
    }
  })

  test('[SE4] a round that was closed does not open again; a later one may', () => {
    const told = together()
    told.does('season/stepped-back', {})
    expect(told.does('season/both-said-start', { round: '3' })).toBe('season/round-over')
    expect(told.does('season/both-said-start', { round: '2' })).toBe('season/round-over')
    expect(told.does('season/both-said-start', { round: '12' })).toBeUndefined()
    expect(told.place()).toBe('agreeing')
  })

  test('[SE4] in any history each round counts once, and later ones follow earlier ones', () => {
    fc.assert(
      fc.property(histories, events => {
        const between = events.map(({ payload, ...event }) => ({
          ...event,
          payload: 'round' in payload ? { round: payload.round } : payload,
        }))
        const rounds = places(between as SeasonEvent[]).flatMap(is => (is?.round === undefined ? [] : [Number(is.round)]))
        expect(rounds).toEqual(rounds.toSorted((a, b) => a - b))
      }),
    )
  })

  test('[SE5] whatever both wrote, there is one place, and no number in what is seen', () => {
    fc.assert(
      fc.property(histories, historyOf(period.shapes), fc.boolean(), (mine, ours, goesOn) => {
        const periods = new Map<string, period.Period>()
        foldInto(period, periods, ours as period.PeriodEvent[])
        const seen = seasonView(places(mine).at(-1), periods, 'second', { goesOn }, '2026-04-02')
        expect(['separate', 'deciding', 'agreeing', 'together', 'review', 'apart']).toContain(seen.place)
        expectNoNumbers(seen, [])
      }),
    )
  })

  test('[SE6] no round that Sam’s own device did not see match comes of anything that Robin writes', () => {
    fc.assert(
      fc.property(histories, historyOf(period.shapes), (mine, ours) => {
        const unmatched = places(mine.filter(({ type }) => type !== 'season/both-said-start')).at(-1)
        const periods = new Map<string, period.Period>()
        foldInto(period, periods, ours as period.PeriodEvent[])
        const seen = (all: ReadonlyMap<string, period.Period>) => seasonView(unmatched, all, 'second', { goesOn: true }, '2026-04-02')
        expect(seen(periods)).toEqual(seen(new Map()))
      }),
    )
  })

  test('[SE7] together for the period both chose, then a review that nothing goes on from by itself', () => {
    const told = together()
    expect(told.look()).toMatchObject({ place: 'together', since: '2026-03-02', period: { ends: '2026-09-02' } })
    told.at('2026-09-01T20:00')
    expect(told.place()).toBe('together')
    told.at('2026-09-02T20:00')
    expect(told.place()).toBe('review')
    told.at('2027-09-02T20:00')
    expect(told.place()).toBe('review')
    expect(agreedOf(new Map(), '3', 'second')).toEqual({ iEnded: false })
  })

  test('[SE8] Robin ended it, or sharing ended: Sam is on her own again', () => {
    const told = together()
    expect(told.place(false)).toBe('separate')
    told.at('2026-04-05T20:00')
    told.says('period/ended', { round: '3' }, 'first')
    expect(told.look()).toEqual({ place: 'separate', since: '2026-04-05', theyEndedOn: '2026-04-05' })
  })

  test('every event of a season is named after it', () => expectNamedAfter('season', season))
})
