import { toHex } from '@dropwise/protocol'
import { expect, test } from 'vitest'
import { loadSuite } from '../crypto/suite.ts'
import { seeded } from '../crypto/twin/seeded.ts'
import { reconcile } from './reconcile.ts'
import { foundingOf, memorySpace } from './story.ts'

const suite = await loadSuite(seeded('Sam and a tablet'))

test('[SY9] a tablet that came before it was let in offers what it wrote as soon as pages come', async () => {
  const names = ['robin', 'sam'] as const
  const tablet = memorySpace(suite, foundingOf(suite, ...names), names)
  const relay = reconcile(tablet.synced, new Map())
  tablet.write('Written on the tablet.')
  expect(await relay.offer(undefined)).toHaveLength(1)
  relay.block(toHex(tablet.synced.lane()), 'stranger')
  expect(await relay.offer(undefined)).toEqual([])
  relay.welcome()
  expect(await relay.offer(undefined)).toHaveLength(1)
})
