import { describe, expect, test } from 'vitest'
import { oneRelay } from '../../tools/one-relay.ts'
import { relayProcess } from '../../tools/relay-process.ts'
import { loadSuite } from '../crypto/suite.ts'
import { seeded } from '../crypto/twin/seeded.ts'
import { couplesAt, until } from '../../tools/couples-at.ts'
import { memorySpace } from './story-space.ts'

const suite = await loadSuite(seeded('Robin and Sam, two devices'))
const relay = oneRelay()

const { couple, keepUp, end } = couplesAt(suite, relay)

describe('keeping in step', () => {
  test('[SY11] Robin is told up to where the relay has what he wrote, also once it is not reached any more', async () => {
    const { robin, sam } = couple()
    const robins = keepUp(robin)
    expect(robins.sync.reached).toBe(-1)
    robin.write('one', 'two')
    await until(() => robins.sync.reached === 1)
    // What Sam wrote is not Robin's.
    sam.write('three', 'four', 'five')
    await keepUp(sam).rested()
    await until(() => robin.said('other').length === 3)
    await robins.rested()
    expect(robins.sync.reached).toBe(1)
    await robins.sync.stop()
    expect(robins.sync.reached).toBe(1)
  })

  test('[SY1] what Robin writes comes to Sam, in order, and then as it happens', async () => {
    const { robin, sam } = couple()
    robin.write('one', 'two')
    robin.write('three')
    const robins = keepUp(robin)
    await robins.rested()
    const sams = keepUp(sam)
    await sams.rested()
    expect(sam.said('other')).toEqual(['one', 'two', 'three'])
    robin.write('four')
    await until(() => sam.said('other').length === 4)
    sam.write('an answer')
    await until(() => robin.said('other').length === 1)
    expect([robins.findings, sams.findings]).toEqual([[], []])
    expect(sams.seen[0]).toBe('syncing')
  })

  test('[SY2] back after a while, it goes on where it stood; and begins again where it remembers nothing', async () => {
    const { robin, sam } = couple()
    robin.write('one')
    await keepUp(robin).rested()
    const first = keepUp(sam)
    await first.rested()
    await first.sync.stop()
    robin.write('two')
    await keepUp(sam).rested()
    await until(() => sam.said('other').length === 2)
    await sam.synced.keepCursor(new Uint8Array([1, 2, 3]))
    robin.write('three')
    await keepUp(sam).rested()
    await until(() => sam.said('other').length === 3)
    expect(sam.said('other')).toEqual(['one', 'two', 'three'])
  })

  test('[SY3] a wiped relay is healed by either of the two, with what both wrote', async () => {
    const { robin, sam, names } = couple()
    robin.write('from Robin')
    sam.write('from Sam')
    const before = [keepUp(robin), keepUp(sam)]
    for (const one of before) await one.rested()
    await until(() => robin.said('other').length === 1 && sam.said('other').length === 1)
    for (const one of before) await one.sync.stop()
    const wiped = await relayProcess()
    const sams = keepUp(sam, { origin: wiped.url })
    await sams.rested()
    const third = memorySpace(suite, robin.synced.founding, names)
    const thirds = keepUp(third, { origin: wiped.url })
    await until(() => third.said('other').length === 1)
    expect(thirds.findings).toEqual([{ kind: 'own-lane-longer', seq: 0 }])
    await wiped.stop()
  })

  test('[SY4] what was written while there was no relay goes when there is one', async () => {
    const { robin, sam } = couple()
    const gone = await relayProcess()
    await gone.stop()
    const robins = keepUp(robin, { origin: gone.url })
    robin.write('in the cellar')
    const back = await relayProcess(gone.data, Number(new URL(gone.url).port))
    await robins.rested()
    await keepUp(sam, { origin: back.url }).rested()
    expect(sam.said('other')).toEqual(['in the cellar'])
    await end()
    await back.stop()
  })

  test('[SY5] thousands of events come whole', async () => {
    const { robin, sam } = couple()
    for (let i = 0; i < 30; i++) robin.write(...Array.from({ length: 100 }, (_, n) => `event ${i * 100 + n}`))
    await keepUp(robin).rested()
    await keepUp(sam).rested()
    expect(sam.said('other')).toEqual(robin.said('mine'))
  })
})
