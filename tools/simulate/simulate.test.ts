import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { keepTheRules } from './house-rules.ts'
import { live } from './life.ts'

/** Seeds in which something once did not hold: lived first, for ever. */
const kept = JSON.parse(readFileSync(new URL('seeds.json', import.meta.url), 'utf8')) as readonly number[]

test('whatever dies, is lost, comes twice or late: nothing acknowledged is lost, and all devices come to hold the same', async () => {
  expect(kept.length).toBeGreaterThan(0)
  for (const seed of [...kept, ...Array.from({ length: 60 }, (_, i) => i + 1)]) expect(await live(seed), `seed ${seed}`).toEqual([])
})

const ways = [
  ['over the relay', 'relay', 20, [122]],
  ['by files alone', 'file', 16, [106, 115, 289]],
  ['with a relay that helps them', 'helped', 16, [71, 82, 107]],
] as const
test.each(ways)(
  '[RE13, PX1] whoever holds a device that was taken off goes on with it %s: nothing of that counts, and it reads nothing that is new',
  async (_how, goesOn, lives, kept) => {
    for (const seed of [...kept, ...Array.from({ length: lives }, (_, i) => i + 1)])
      expect(await live(seed, 60, { goesOn }), `seed ${seed}`).toEqual([])
  },
)

test('what a device that was taken off brings in after all is noticed', async () => {
  expect(await live(16, 60, { goesOn: 'relay', blames: true })).not.toEqual([])
})

test.each(['file', 'helped'] as const)('a device that was never taken off, though it is said to be, is noticed (%s)', async goesOn => {
  const wrong = await live(2, 60, { goesOn, spares: true })
  expect(wrong).toContainEqual(expect.stringMatching(/took “.*” from a device that was off/u))
  expect(wrong).toContainEqual(expect.stringMatching(/is off and reads/u))
})

test('a life in which something is lost is noticed', async () => {
  expect(await live(1, 60, { forgets: true })).not.toEqual([])
})

test('[H1, H3, H4, H5, H6, H7] two homes with two devices each, over real rooms and a relay, keep the house rules', async () => {
  for (const seed of [1, 2, 9]) expect(await keepTheRules(seed), `seed ${seed}`).toEqual([])
})

test('a home that gives away what is private is noticed', async () => {
  expect(await keepTheRules(1, ['H1'], { leaks: true })).not.toEqual([])
})
