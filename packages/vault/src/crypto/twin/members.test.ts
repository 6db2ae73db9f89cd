import { membership, type MemberFact, type Side } from '@dropwise/protocol'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { twinMembers } from './members.ts'

const wrap = new Uint8Array(32)
const founders = new Map<Side, { lane: string; wrap: Uint8Array }>([
  ['first', { lane: 'sam', wrap }],
  ['second', { lane: 'robin', wrap }],
])
const lane = fc.constantFrom('sam', 'robin', 'a', 'b', 'c', 'd', 'e', 'f')
const place = { lane, seq: fc.nat({ max: 9 }), at: fc.constant(0) }
const role = fc.constantFrom('device' as const, 'device' as const, 'recovery' as const)
const proven = fc.constantFrom(true, true, true, false)
const fact: fc.Arbitrary<MemberFact> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ ...place, kind: fc.constant('admit'), subject: lane, role, wrap: fc.constant(wrap), proven }) },
  {
    weight: 4,
    arbitrary: fc.record({ ...place, kind: fc.constant('close'), subject: lane, count: fc.nat({ max: 9 }), last: fc.constant('') }),
  },
  fc.record({ ...place, kind: fc.constant('leave') }),
)
const facts = fc.uniqueArray(fact, { selector: one => `${one.lane} ${one.seq}`, maxLength: 22 })

describe('who is in a space, worked out twice', () => {
  test('[LV3] both agree on whatever was written', () => {
    fc.assert(
      fc.property(facts, all => {
        const { members, left } = membership(founders, all)
        const shown = Object.fromEntries(
          Array.from(members, ([name, one]) => [name, { side: one.side, role: one.role, count: one.limit?.count }]),
        )
        const twin = twinMembers(
          Array.from(founders, ([side, { lane: founder }]) => ({ side, lane: founder })),
          all,
        )
        expect(shown).toEqual(twin.members)
        expect([...left.keys()]).toEqual(twin.left)
      }),
      { numRuns: 4000 },
    )
  })
})
