import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { MemberFact } from './fact.ts'
import { membership, type Membership } from './membership.ts'
import { admits, closes, founders, leaves } from './story.ts'

const lane = fc.constantFrom('sam', 'robin', 'a', 'b', 'c', 'd', 'e')
const seq = fc.nat({ max: 7 })
const role = fc.constantFrom('device', 'device', 'recovery')
const admit = fc
  .tuple(lane, seq, lane, role, fc.boolean(), fc.boolean())
  .map(([by, at, who, as, one, other]) => admits(by, at, who, as, one || other))
const close = fc.tuple(lane, seq, lane, seq).map(([by, at, who, count]) => closes(by, at, who, count))
const leave = fc.tuple(lane, seq).map(([by, at]) => leaves(by, at))
const apart = { selector: ({ lane: by, seq: at }: MemberFact) => `${by} ${at}`, maxLength: 14 }
/** Anything that anybody may write: circles, mutual closes, closes of what nobody knows. One fact at a place. */
const facts: fc.Arbitrary<MemberFact[]> = fc.uniqueArray(
  fc.oneof({ weight: 4, arbitrary: admit }, { weight: 3, arbitrary: close }, leave),
  apart,
)

const flat = ({ members, left, refused }: Membership) => ({
  members: Object.fromEntries(members),
  left: Object.fromEntries(left),
  refused,
})
const limitOf = (who: Membership, name: string) => who.members.get(name)?.limit?.count ?? Infinity
const recoveries = (all: readonly MemberFact[]) =>
  new Set(all.flatMap(fact => (fact.kind === 'admit' && fact.role === 'recovery' ? [fact.subject] : [])))

describe('membership, whatever was written', () => {
  test('[ME1] does not depend on the order in which it is heard, nor on hearing it twice', () => {
    fc.assert(
      fc.property(
        facts.chain(all => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => {
          expect(flat(membership(founders, shuffled))).toEqual(flat(membership(founders, all)))
          const { members, left } = membership(founders, [...shuffled, ...all])
          expect(flat({ members, left, refused: [] })).toEqual({ ...flat(membership(founders, all)), refused: [] })
        },
      ),
      { numRuns: 1500 },
    )
  })

  test('[ME1, ME8] founders are in on their sides, everybody else by a proven admission that stands in a member on the same side', () => {
    fc.assert(
      fc.property(facts, all => {
        const { members } = membership(founders, all)
        expect([members.get('sam')?.side, members.get('robin')?.side]).toEqual(['first', 'second'])
        for (const { lane: name, side, admittedBy } of members.values()) {
          const by = admittedBy && members.get(admittedBy.lane)
          const stands = by?.side === side && admittedBy !== undefined && admittedBy.seq < (by.limit?.count ?? Infinity)
          const asked = all.some(fact => fact.kind === 'admit' && fact.lane === admittedBy?.lane && fact.subject === name && fact.proven)
          expect(['sam', 'robin'].includes(name) ? !admittedBy : stands && asked).toBe(true)
        }
      }),
      { numRuns: 1500 },
    )
  })

  test('[ME1] more facts never move a lane to the other side', () => {
    fc.assert(
      fc.property(facts, fc.nat(), (all, cut) => {
        const before = membership(founders, all.slice(0, cut % (all.length + 1))).members
        const { members } = membership(founders, all)
        for (const [name, { side }] of before) expect([side, undefined]).toContain(members.get(name)?.side)
      }),
      { numRuns: 1500 },
    )
  })

  test('[ME1] without closes and leaves members stay members, lanes torn between sides apart', () => {
    fc.assert(
      fc.property(fc.uniqueArray(admit, apart), fc.nat(), (all, cut) => {
        const before = membership(founders, all.slice(0, cut % (all.length + 1))).members
        const { members, refused } = membership(founders, all)
        const torn = refused.some(({ reason }) => reason === 'two-sides')
        for (const name of before.keys()) expect(torn || members.has(name)).toBe(true)
      }),
      { numRuns: 1500 },
    )
  })

  test('[ME6] a further close by a device lets nobody in and raises no limit', () => {
    fc.assert(
      fc.property(facts, close, (all, one) => {
        fc.pre(!recoveries(all).has(one.lane) && !all.some(({ lane: by, seq: at }) => by === one.lane && at === one.seq))
        const before = membership(founders, all)
        const after = membership(founders, [...all, one])
        for (const name of after.members.keys()) {
          expect(before.members.has(name)).toBe(true)
          expect(limitOf(after, name)).toBeLessThanOrEqual(limitOf(before, name))
        }
      }),
      { numRuns: 1500 },
    )
  })

  test('[ME7] what one side writes changes nothing on the other, unless a lane asked both', () => {
    fc.assert(
      fc.property(facts, all => {
        const { refused } = membership(founders, all)
        fc.pre(!refused.some(({ reason }) => reason === 'two-sides'))
        const first = membership(founders, all)
        const without = membership(
          founders,
          all.filter(({ lane: by }) => first.members.get(by)?.side !== 'second'),
        )
        const ours = ({ members }: Membership) => [...members.values()].filter(({ side }) => side === 'first')
        expect(ours(without)).toEqual(ours(first))
      }),
      { numRuns: 1500 },
    )
  })
})
