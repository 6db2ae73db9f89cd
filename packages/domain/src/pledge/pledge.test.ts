import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { markOf } from '../shared/mark.ts'
import * as bucket from '../bucket/index.ts'
import * as giving from '../giving/index.ts'
import * as promise from '../promise/index.ts'
import { expectNamedAfter, expectNoNumbers, expectOthersChangeNothing, foldInto, story } from '../shared/concept.contract.ts'
import { eventOf, historyOf } from '../shared/histories.contract.ts'
import { dayAlone, nowAt, type Now } from '../shared/now.ts'
import * as pledge from './index.ts'

/** Robin's own promises, what lies between the two, and Sam's drops, on one clock. */
const between = () => {
  const [own, shared, items, drops] = [story(promise), story(pledge), story(giving), story(bucket)]
  const at = (wall: string) => [own, shared, items, drops].forEach(told => told.at(wall))
  at('2026-11-23T09:00')
  const make = (id: string, text: string) =>
    own.does('promise/made', { promise: id, text, when: { kind: 'recurring', from: '2026-11-23', rule: 'FREQ=DAILY' } })
  const give = (id: string) => {
    const promised = own.things.get(id)
    if (promised) shared.does('pledge/given', { promise: id, text: promised.text, when: promised.when }, 'first')
  }
  const carry = () => {
    for (const [id, promised] of own.things) {
      const given = shared.things.get(pledge.pledgeKey('first', id))
      for (const { happening, at } of given ? pledge.carryOf(promised, given) : [])
        shared.does(happening.type, happening.payload, 'first', at)
    }
  }
  const seenBy = (viewer: 'first' | 'second') => {
    const slices = { pledges: shared.things.values(), items: items.things.values(), own: viewer === 'second' ? drops.things.values() : [] }
    return pledge.pledgesView(slices, viewer, shared.now())
  }
  make('p', 'Home by half past six.')
  return { own, shared, items, drops, at, make, give, carry, seenBy }
}

describe('pledge', () => {
  test('[PL1] only what is given is shown, and only what is said from that day on', () => {
    const told = between()
    told.make('q', 'Ring my brother.')
    told.own.does('promise/occurrence-said', { promise: 'p', day: '2026-11-23', as: 'not-done', line: 'Before.' })
    told.at('2026-11-24T09:00')
    told.give('p')
    told.own.does('promise/occurrence-said', { promise: 'p', day: '2026-11-24', as: 'done' })
    told.carry()
    const { theirs } = told.seenBy('second')
    expect(theirs.later.map(({ text }) => text)).toEqual(['Home by half past six.'])
    expect(theirs.happened.flatMap(({ occurrences }) => occurrences.map(({ day, mark }) => [day, mark?.as]))).toEqual([
      ['2026-11-24', 'done'],
    ])
    expect(JSON.stringify(theirs)).not.toMatch(/Before|brother/)
  })

  test('[PL2] what was taken back is seen as taken back, and what was said after it is in force', () => {
    const told = between()
    told.give('p')
    told.own.does('promise/occurrence-said', { promise: 'p', day: '2026-11-23', as: 'done' })
    told.carry()
    told.own.does('promise/unsaid', { promise: 'p', day: '2026-11-23' })
    told.at('2026-11-23T19:00')
    told.own.does('promise/occurrence-said', { promise: 'p', day: '2026-11-23', as: 'late' })
    told.carry()
    const [today] = told.seenBy('second').theirs.happened.flatMap(({ occurrences }) => occurrences)
    expect(today).toMatchObject({ mark: { as: 'late' }, takenBack: [{ as: 'done', takenBackOn: '2026-11-23' }] })
  })

  test('[PL2] of when it was said the day alone travels; words of one hour, and the same word again, stay apart', () => {
    const told = between()
    told.give('p')
    const say = (as: 'done' | 'not-done') => told.own.does('promise/occurrence-said', { promise: 'p', day: '2026-11-23', as })
    say('done')
    say('not-done')
    told.carry()
    say('done')
    told.carry()
    told.carry()
    const [today] = told.seenBy('second').theirs.happened.flatMap(({ occurrences }) => occurrences)
    expect(today).toMatchObject({ mark: { as: 'done' }, earlier: [{ as: 'done' }, { as: 'not-done' }] })
    told.at('2026-11-23T23:47')
    told.own.does('promise/unsaid', { promise: 'p', day: '2026-11-23' })
    say('done')
    // At nine or at night: it is the fourth word of this day, and no more is told.
    const instants = [...told.own.things.values()].flatMap(({ said }) => (said ? [said.last.saidAt] : []))
    expect(instants).toEqual([dayAlone('2026-11-23', 3).at])
  })

  describe('what was told with its instant, before the day alone was told', () => {
    const day = '2026-11-23'
    const toldAt = (wall: string, ...said: readonly ('done' | 'late' | 'unsaid')[]) => {
      const told = between()
      told.at(wall)
      told.give('p')
      for (const [minutes, as] of said.entries()) {
        told.at(Temporal.PlainDateTime.from(wall).add({ minutes }).toString())
        if (as === 'unsaid') {
          told.own.does('promise/unsaid', { promise: 'p', day })
          told.shared.does('pledge/taken-back', { promise: 'p', day }, 'first')
        } else {
          told.own.does('promise/occurrence-said', { promise: 'p', day, as })
          told.shared.does('pledge/told', { promise: 'p', day, as }, 'first')
        }
      }
      return told
    }
    const todayOf = (told: ReturnType<typeof between>) => told.seenBy('second').theirs.happened.flatMap(({ occurrences }) => occurrences)[0]

    // At 05:20 in Berlin it is 04:20 UTC, close to the moment under which the day alone is told: so is a morning in India.
    test.each(['2026-11-23T09:00', '2026-11-23T05:20', '2026-11-23T04:40', '2026-11-24T03:10'])(
      '[PL7] is told once, at whatever hour it was said: %s',
      wall => {
        const told = toldAt(wall, 'done', 'late', 'unsaid', 'late')
        const [promised, given] = [told.own.things.get('p'), told.shared.things.get('first:p')]
        expect(promised && given && pledge.carryOf(promised, given)).toEqual([])
      },
    )

    test('[PL2] is taken back all the same, and what is said after it is in force', () => {
      const told = toldAt('2026-11-23T19:00', 'done')
      told.own.does('promise/unsaid', { promise: 'p', day })
      told.carry()
      expect(told.seenBy('second').theirs.next).toMatchObject([{ takenBack: [{ as: 'done', takenBackOn: day }] }])
      told.own.does('promise/occurrence-said', { promise: 'p', day, as: 'late' })
      told.carry()
      told.carry()
      expect(todayOf(told)).toMatchObject({ mark: { as: 'late' }, earlier: [], takenBack: [{ as: 'done' }] })
    })

    test('[PL7] what was said and taken back before anybody was told takes nothing back of what was told after it', () => {
      const told = toldAt('2026-11-23T19:00')
      told.own.does('promise/occurrence-said', { promise: 'p', day, as: 'done' })
      told.own.does('promise/unsaid', { promise: 'p', day })
      told.own.does('promise/occurrence-said', { promise: 'p', day, as: 'done' })
      told.shared.does('pledge/told', { promise: 'p', day, as: 'done' }, 'first')
      told.carry()
      expect(todayOf(told)).toMatchObject({ mark: { as: 'done' }, earlier: [], takenBack: [] })
    })
  })

  test('[PL2] the mark is there where the words came to no device any more', () => {
    const told = between()
    const mark = { kind: 'promise', given: '1795388400000', day: '2026-11-22', place: '3' }
    expect(told.shared.does('pledge/withdrawn', { promise: 'p' }, 'first')).toBe('pledge/not-there')
    told.shared.does('pledge/withdrawn', { promise: 'p', mark }, 'first')
    expect(told.seenBy('second').theirs).toMatchObject({ happened: [], withdrawn: [{ promise: 'p', givenOn: '2026-11-22' }] })
  })

  test('[PL2] withdrawn, its words and all that was said are gone, and the day of it stays', () => {
    const told = between()
    told.give('p')
    told.own.does('promise/occurrence-said', { promise: 'p', day: '2026-11-23', as: 'done' })
    told.carry()
    told.shared.does('pledge/withdrawn', { promise: 'p' }, 'first')
    expect(told.seenBy('second').theirs).toMatchObject({
      happened: [],
      later: [],
      withdrawn: [{ promise: 'p', withdrawnOn: '2026-11-23' }],
    })
    told.carry()
    expect(JSON.stringify([...told.shared.things])).not.toContain('Home')
  })

  test('[PL3] a day that went by without a word is blank for both', () => {
    const told = between()
    told.give('p')
    told.at('2028-11-24T09:00')
    for (const pages of [told.seenBy('first').mine, told.seenBy('second').theirs]) {
      expect(pages.happened.length).toBeGreaterThan(20)
      expect(pages.happened.flatMap(({ occurrences }) => occurrences.filter(({ mark }) => mark))).toEqual([])
    }
  })

  test('[PL4] Sam puts beside it what Sam saw; both words stand, and both see both', () => {
    const told = between()
    told.give('p')
    told.own.does('promise/occurrence-said', { promise: 'p', day: '2026-11-23', as: 'done' })
    told.carry()
    told.items.does('giving/given', { item: 'v', kind: 'own-view', promise: 'p', day: '2026-11-23', text: 'It was seven.' }, 'second')
    told.items.does('giving/given', { item: 's', kind: 'saw', promise: 'p', day: '2026-11-23', text: '' }, 'second')
    for (const pages of [told.seenBy('first').mine, told.seenBy('second').theirs])
      expect(pages.happened[0]?.occurrences[0]).toMatchObject({
        mark: { as: 'done' },
        ownViews: [{ item: 'v', text: 'It was seven.' }],
        saw: [{ item: 's' }],
      })
  })

  test('[H5] [PL9] Sam takes back what stood beside a day: there it says so, and when, on both pages, also where the words never came', () => {
    const told = between()
    told.give('p')
    told.items.does('giving/given', { item: 's', kind: 'saw', promise: 'p', day: '2026-11-23', text: 'You rang.' }, 'second')
    const was = told.items.things.get('second:s')
    if (!was) throw new Error('not given')
    const elsewhere = between()
    elsewhere.give('p')
    told.at('2026-11-25T09:00')
    elsewhere.at('2026-11-25T09:00')
    told.items.does('giving/withdrawn', { item: 's', mark: markOf(was) }, 'second')
    elsewhere.items.does('giving/withdrawn', { item: 's', mark: markOf(was) }, 'second')
    for (const pages of [told.seenBy('first').mine, told.seenBy('second').theirs, elsewhere.seenBy('first').mine])
      expect(pages.happened[0]?.occurrences.at(-1)?.saw).toEqual([
        { item: 's', givenOn: '2026-11-23', earlier: [], withdrawnOn: '2026-11-25' },
      ])
  })

  test('[PL4] nobody puts a view beside their own promise', () => {
    const told = between()
    told.give('p')
    told.at('2026-11-24T09:00')
    told.items.does('giving/given', { item: 'v', kind: 'own-view', promise: 'p', day: '2026-11-23', text: 'It was six.' }, 'first')
    expect(told.seenBy('second').theirs.happened[0]?.occurrences[0]).toMatchObject({ ownViews: [] })
  })

  test('[PL5] its end is in the open', () => {
    const told = between()
    told.give('p')
    told.own.does('promise/ended', { promise: 'p' })
    told.carry()
    expect(told.seenBy('second').theirs.ended).toMatchObject([{ promise: 'p', endedOn: '2026-11-23' }])
  })

  test('[PL6] not being free to say no never leaves, and a drop stays with the one who poured it', () => {
    const told = between()
    told.give('p')
    const [promised, given] = [told.own.things.get('p'), told.shared.things.get('first:p')]
    told.own.does('promise/not-free-noted', { promise: 'p' })
    expect(promised && given && pledge.carryOf({ ...promised, notFree: true }, given)).toEqual([])
    told.at('2026-11-24T09:00')
    told.drops.does('bucket/drop-poured', { drop: 'd', day: '2026-11-23', saw: 'At half past six.', promise: 'p' })
    expect(told.seenBy('second').theirs.happened[0]?.occurrences[0]?.drops).toEqual([{ drop: 'd', saw: 'At half past six.' }])
    expect(JSON.stringify(told.seenBy('first'))).not.toContain('At half past six.')
  })

  test('[PL7] carrying again carries nothing, for any history of a promise', () => {
    fc.assert(
      fc.property(historyOf(promise.shapes) as fc.Arbitrary<promise.PromiseEvent[]>, events => {
        const things = new Map<string, promise.Promised>()
        foldInto(promise, things, events)
        for (const promised of things.values()) {
          const pledges = new Map<string, pledge.Pledge>()
          let told = 0
          const write = ({ happening, at }: pledge.Carried) =>
            foldInto(pledge, pledges, [eventOf(happening, at ?? 0, told++) as pledge.PledgeEvent])
          const { id, text, when, madeAt } = promised
          write({ happening: { type: 'pledge/given', payload: { promise: id, text, when } }, at: madeAt })
          const carried = () => [...pledges.values()].flatMap(given => pledge.carryOf(promised, given))
          for (const one of carried()) expect(write(one)).toEqual([undefined])
          expect(carried()).toEqual([])
        }
      }),
    )
  })

  test('[PL8] what happens to one pledge changes no other, and Sam cannot touch Robin’s', () => {
    expectOthersChangeNothing(pledge)
    const told = between()
    told.give('p')
    expect(told.shared.does('pledge/ended', { promise: 'p' }, 'second')).toBe('pledge/not-there')
  })

  test('nothing is counted', () => {
    fc.assert(
      fc.property(historyOf(pledge.shapes) as fc.Arbitrary<pledge.PledgeEvent[]>, events => {
        const things = new Map<string, pledge.Pledge>()
        foldInto(pledge, things, events)
        const now: Now = nowAt(1_775_500_000_000, 'Europe/Berlin')
        expectNoNumbers(pledge.pledgesView({ pledges: things.values(), items: [], own: [] }, 'second', now), ['saidAt'])
      }),
    )
  })

  test('every event of a pledge is named after it', () => expectNamedAfter('pledge', pledge))

  test('[PL10] what was given stays in the list of its giver once its day has passed, and once it ended; withdrawn, a dated mark is left', () => {
    const told = between()
    const once = (id: string, text: string) =>
      told.own.does('promise/made', { promise: id, text, when: { kind: 'once', day: '2026-11-23' } })
    once('kept', 'The garage, today.')
    once('silent', 'A call at noon.')
    for (const [nth, id] of ['p', 'kept', 'silent'].entries()) {
      told.at(`2026-11-23T09:0${nth}`)
      told.give(id)
    }
    told.own.does('promise/occurrence-said', { promise: 'kept', day: '2026-11-23', as: 'done' })
    told.own.does('promise/ended', { promise: 'p' })
    told.carry()
    told.at('2027-02-01T09:00')
    expect(told.seenBy('first').mine.standing).toEqual([
      { promise: 'silent', text: 'A call at noon.', givenOn: '2026-11-23' },
      { promise: 'kept', text: 'The garage, today.', givenOn: '2026-11-23' },
      { promise: 'p', text: 'Home by half past six.', givenOn: '2026-11-23', endedOn: '2026-11-23' },
    ])
    told.shared.does('pledge/withdrawn', { promise: 'kept' }, 'first')
    const { mine } = told.seenBy('first')
    expect(mine.standing.map(({ promise }) => promise)).toEqual(['silent', 'p'])
    expect(mine.withdrawn).toEqual([{ promise: 'kept', givenOn: '2026-11-23', withdrawnOn: '2027-02-01' }])
  })
})
