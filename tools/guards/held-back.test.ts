import { expect, test } from 'vitest'
import { fearedByHeart, learnedByHeart } from './held-back.ts'
import { filesMatching, lines } from './tree.ts'

test('nothing is learned from a sentence that the coach is measured on', () => {
  const train = filesMatching(/^packages\/coach\/corpus\/train\/.*\.jsonl$/)
  const held = filesMatching(/^packages\/coach\/corpus\/held\/.*\.jsonl$/)
  expect(Math.min(train.length, held.length)).toBeGreaterThan(3)
  expect(lines(learnedByHeart(train, held))).toEqual([])
})

test('a planted sentence of a held-back message is noticed, whatever its signs, and so is a mark without one', () => {
  const held = [{ path: 'held.jsonl', text: '{"id":"h","sentences":[{"t":"Bins are out."},{"t":"¿Vienes?"}]}' }]
  const train = [
    { path: 'a.jsonl', text: '{"id":"a1","sentences":[{"t":"bins are out"},{"t":"Bins are out!","also":"held"}]}' },
    {
      path: 'b.jsonl',
      text: '{"id":"b1","sentences":[{"t":"The bins are not out."},{"t":"Milk.","also":"held"}]}\n{"id":"b2","sentences":[{"t":"vienes"}]}',
    },
  ]
  expect(learnedByHeart(train, held).map(({ at }) => at)).toEqual(['a.jsonl a1', 'b.jsonl b1', 'b.jsonl b2'])
})

test('nor from a sentence of danger that is held back', () => {
  const train = filesMatching(/^packages\/coach\/corpus\/danger\/[^/]*\.jsonl$/)
  const held = filesMatching(/^packages\/coach\/corpus\/danger\/held\/.*\.jsonl$/)
  expect(Math.min(train.length, held.length)).toBeGreaterThan(1)
  expect(lines(fearedByHeart(train, held))).toEqual([])
  const planted = [{ path: 'a.jsonl', text: '{"id":"a1","t":"I want to die!"}\n{"id":"a2","t":"I want to diet."}\n' }]
  expect(fearedByHeart(planted, [{ path: 'h.jsonl', text: '{"id":"h1","t":"i want to die"}\n' }]).map(({ at }) => at)).toEqual([
    'a.jsonl a1',
  ])
})
