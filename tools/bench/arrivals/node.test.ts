import { expect, test } from 'vitest'
import { chanceOf } from '../../simulate/chance.ts'
import { liveNode } from './node.ts'

const costs = { push: 1, frame: 0.1, connect: 2, commit: 3 }

test('a node that is hardly asked anything answers in the time of one push and one commit', () => {
  const { waits, busy } = liveNode(chanceOf(1), { pushes: 1, frames: 0, connects: 0 }, costs, 600)
  expect(waits.length).toBeGreaterThan(400)
  expect(waits[Math.floor(waits.length / 2)]).toBeCloseTo(4)
  expect(busy).toBeCloseTo((waits.length * 4) / 600_000, 2)
})

test('many pushes share a commit, so a node goes on where one commit each would have stopped it', () => {
  const { waits, busy } = liveNode(chanceOf(2), { pushes: 500, frames: 0, connects: 0 }, costs, 30)
  expect(busy).toBeLessThan(1.01)
  expect(waits.at(-1)).toBeLessThan(200)
})

test('a node that is asked for more than it can do falls ever further behind', () => {
  const { waits, busy } = liveNode(chanceOf(3), { pushes: 1500, frames: 0, connects: 0 }, costs, 30)
  expect(busy).toBeCloseTo(1)
  expect(waits.at(-1)).toBeGreaterThan(5000)
})
