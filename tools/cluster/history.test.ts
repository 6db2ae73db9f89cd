import fc from 'fast-check'
import { expect, test } from 'vitest'
import { asElle, check, checkPlainly, type Final, type Happening } from './history.ts'

const list = [
  { lane: 'robin', seq: 0, hash: 'r0' },
  { lane: 'sam', seq: 0, hash: 's0' },
  { lane: 'robin', seq: 1, hash: 'r1' },
]
const final: Final = new Map([['us', list]])
const acknowledged = (lane: string, seq: number, hash: string): Happening => ({ kind: 'acknowledged', space: 'us', lane, seq, hash })
/** Sam reads, and is brought what Robin wrote. */
const read = (place: number, hash: string, ...brought: readonly string[]): Happening => ({
  kind: 'read',
  space: 'us',
  reader: 'sam',
  after: 0,
  place,
  hash,
  brought,
})

test('what was acknowledged and stands there holds; what is lost, read elsewhere, or has a gap does not', () => {
  expect(check([acknowledged('robin', 1, 'r1'), read(2, 's0', 'robin 0'), read(0, '')], final)).toEqual([])
  expect(check([acknowledged('sam', 1, 's1')], final)).toEqual(['us: sam 1 was acknowledged and is lost'])
  expect(check([acknowledged('robin', 1, 'other')], final)).toHaveLength(1)
  expect(check([read(2, 'r1', 'robin 0')], final)).toEqual(['us: what was read at 2 stands elsewhere'])
  expect(check([read(3, 'r1', 'robin 1')], final)).toEqual(['us: from 0 to 3 was brought robin 1, not robin 0,robin 1'])
  expect(check([{ kind: 'refused', space: 'us', place: 2 }], final)).toHaveLength(1)
  expect(check([], new Map([['us', list.slice(2)]]))).toEqual(['us: lane robin goes on with 1 after 0 events'])
  expect(asElle([acknowledged('sam', 0, 's0'), read(1, 'r0')], final)).toBe(
    '{:index 0, :type :ok, :f :txn, :process 0, :value [[:append "us" "s0"]]}\n{:index 1, :type :ok, :f :txn, :process 0, :value [[:r "us" ["r0"]]]}',
  )
})

test('the checker agrees with the definition on any history', () => {
  const event = fc.record({ lane: fc.constantFrom('robin', 'sam'), seq: fc.nat(2), hash: fc.constantFrom('a', 'b', 'c') })
  const happening = fc.oneof(
    event.map((one): Happening => ({ kind: 'acknowledged', space: 'us', ...one })),
    fc
      .record({
        reader: fc.constantFrom('robin', 'sam'),
        after: fc.nat(2),
        place: fc.nat(4),
        hash: fc.constantFrom('a', 'b', 'c'),
        brought: fc.array(fc.constantFrom('robin 0', 'robin 1', 'sam 0'), { maxLength: 2 }),
      })
      .map((one): Happening => ({ kind: 'read', space: 'us', ...one })),
  )
  fc.assert(
    fc.property(fc.array(happening, { maxLength: 3 }), fc.array(event, { maxLength: 4 }), (happened, events) => {
      const end = new Map([['us', events]])
      expect(check(happened, end).length === 0).toBe(checkPlainly(happened, end))
    }),
    { numRuns: 2000 },
  )
})
