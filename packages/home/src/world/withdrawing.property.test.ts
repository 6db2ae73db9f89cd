import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openHome } from '../home.ts'
import { everythingSeenBy, honestLives, live, rawShared, type LifeStep } from './lives.contract.ts'
import { openWorld, scriptedIds } from './world.ts'

const TEN_MINUTES = 600_000
const everything: LifeStep = { kind: 'put', who: 'robin', happening: { type: 'giving/withdraw-everything', payload: {} } }

test('[HO15] [S23] what Robin withdraws is in neither log any more; the marks are', async () => {
  const world = await openWorld('2026-11-23T21:00')
  const { robin, sam, clock } = world
  await robin.act('giving/given', { item: 'l', kind: 'line', text: 'I noticed the rain.' })
  clock.advance(TEN_MINUTES)
  await robin.release()
  await robin.act('giving/corrected', { item: 'l', text: 'I noticed the hail.' })
  clock.advance(TEN_MINUTES)
  await robin.release()
  await robin.act('giving/withdrawn', { item: 'l' })
  for (const who of ['robin', 'sam'] as const) expect(JSON.stringify(await rawShared(world, who))).not.toMatch(/rain|hail/)
  expect(sam.view('sharedList', {}).theirs).toMatchObject([{ item: 'l', kind: 'line', withdrawnOn: '2026-11-23' }])
})

test('[HO15] a home opened anew shows the same marks as one that had read the words', async () => {
  await fc.assert(
    fc.asyncProperty(honestLives, async steps => {
      const lived = steps.filter(step => !('happening' in step && /^(breathing-space|quiet|sharing)/.test(step.happening.type)))
      const { sam, logs, clock } = await live([...lived, { kind: 'meet' }, everything])
      const anew = await openHome({ own: logs.sam, shared: logs.shared.second, clock, ids: scriptedIds('t') })
      expect(everythingSeenBy(anew)).toEqual(everythingSeenBy(sam))
    }),
    { numRuns: 100 },
  )
})

test('[HO15] a device that stops between the mark and the bytes drops them the next time', async () => {
  const world = await openWorld('2026-11-23T21:00')
  const { robin, clock, logs } = world
  await robin.act('giving/given', { item: 'l', kind: 'line', text: 'I noticed the rain.' })
  clock.advance(TEN_MINUTES)
  await robin.release()
  const end = logs.shared.first
  const kept = end.withdraw.bind(end)
  end.withdraw = () => Promise.reject(new Error('the battery is empty'))
  await expect(robin.act('giving/withdrawn', { item: 'l' })).rejects.toThrow('battery')
  expect(JSON.stringify(await rawShared(world, 'sam'))).toContain('rain')
  end.withdraw = kept
  const again = await openHome({ own: logs.robin, shared: logs.shared.first, clock, ids: scriptedIds('t') })
  await again.release()
  expect(JSON.stringify(await rawShared(world, 'sam'))).not.toContain('rain')
})

test('[H4] [HO15] while Sam has space, what Robin withdraws changes nothing that Sam sees', async () => {
  const { robin, sam, clock } = await openWorld('2026-11-23T20:00')
  await robin.act('giving/given', { item: 'l', kind: 'line', text: 'I noticed the rain.' })
  clock.advance(TEN_MINUTES)
  await robin.release()
  await sam.act('breathing-space/begin', { until: { day: '2026-11-24', time: '09:00' } })
  const before = sam.view('sharedList', {})
  await robin.act('giving/withdrawn', { item: 'l' })
  await new Promise(setImmediate)
  expect(sam.view('sharedList', {})).toEqual(before)
  await sam.act('breathing-space/end', {})
  await sam.act('breathing-space/let-in', {})
  await sam.release()
  expect(sam.view('sharedList', {}).theirs).toMatchObject([{ item: 'l', withdrawnOn: '2026-11-23' }])
})
