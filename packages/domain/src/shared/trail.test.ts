import fc from 'fast-check'
import { expect, test } from 'vitest'
import { backwards, listed, withoutLast, type Trail } from './trail.ts'

const trailOf = (list: readonly number[]) => list.reduce<Trail<number> | undefined>((before, last) => ({ last, before }), undefined)

test('a trail lists what a list would, forwards and backwards', () => {
  fc.assert(
    fc.property(fc.array(fc.nat()), list => {
      expect(listed(trailOf(list))).toEqual(list)
      expect([...backwards(trailOf(list))]).toEqual(list.toReversed())
    }),
  )
})

test('without the last that fits it is the list without it', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 4 })), fc.nat({ max: 4 }), (list, one) => {
      const index = list.lastIndexOf(one)
      const expected = index < 0 ? list : list.toSpliced(index, 1)
      expect(listed(withoutLast(trailOf(list), thing => thing === one))).toEqual(expected)
    }),
  )
})
