import { toHex } from '@dropwise/protocol'
import { expect, test } from 'vitest'
import { loadSuite } from '../crypto/suite.ts'
import { seeded } from '../crypto/twin/seeded.ts'
import { reconcile } from './reconcile.ts'
import { foundingOf, memorySpace } from './story-space.ts'

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

test('[SY12] Sam has left: what Robin wrote goes to a relay that lost it before she says so, so that her tablet can read up to there', async () => {
  const names = ['sam', 'robin'] as const
  const founding = foundingOf(suite, ...names)
  const [sam, robin] = [memorySpace(suite, founding, names), memorySpace(suite, founding, ['robin', 'sam'])]
  sam.write('Goodbye.')
  robin.write('From Robin.')
  await sam.synced.receive([await robin.synced.carried(robin.synced.lane(), 0, { events: 9, bytes: 9_999 })])
  const lanes = async (space: typeof sam.synced) => (await reconcile(space, new Map()).offer(undefined)).map(({ lane }) => toHex(lane))
  const [mine, theirs] = [toHex(sam.synced.lane()), toHex(robin.synced.lane())]
  expect(await lanes({ ...sam.synced, ended: () => false })).toEqual([mine, theirs])
  expect(await lanes({ ...sam.synced, ended: () => true })).toEqual([theirs, mine])
})
