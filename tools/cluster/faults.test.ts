import { describe, expect, test } from 'vitest'
import { reachable } from '../../packages/relay/src/cluster/reachable.ts'
import { faultRun } from './faults.ts'
import { killRun } from './kills.ts'
import { canHaveOwn, startOwn } from './own.ts'

describe.skipIf(!reachable.nats || !reachable.postgres)('three relays (skipped where PostgreSQL and NATS do not both answer)', () => {
  test.each([1, 2])(
    'whatever dies, stops or is cut off: nothing acknowledged is lost, no lane has a gap, nobody read another order (seed %i)',
    async seed => {
      const { acknowledged, faults, wrong } = await faultRun(seed, { devices: 20, events: 30 })
      expect(wrong).toEqual([])
      expect(acknowledged).toBe(600)
      expect(faults.length).toBeGreaterThan(0)
    },
  )

  test('a run in which something acknowledged is lost is noticed', async () => {
    expect((await faultRun(3, { devices: 2, events: 3, planted: true })).wrong).toHaveLength(1)
  })
})

test.skipIf(!canHaveOwn)(
  'PostgreSQL and NATS themselves end in the middle (skipped where they cannot be started here): nothing is lost',
  async () => {
    const own = await startOwn()
    try {
      const { acknowledged, wrong } = await faultRun(7, { devices: 20, events: 20, own })
      expect(wrong).toEqual([])
      expect(acknowledged).toBe(400)
    } finally {
      await own.end()
    }
  },
)

test('the relay on one disk, killed ten times in the middle of writing: what it acknowledged is there', async () => {
  const { acknowledged, wrong } = await killRun(1, 10)
  expect(wrong).toEqual([])
  expect(acknowledged).toBeGreaterThan(0)
})
