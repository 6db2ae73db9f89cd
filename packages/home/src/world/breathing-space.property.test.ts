import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openHome } from '../home.ts'
import { memoryLog } from '../memory-log.ts'
import { everythingSeenBy, honestLives, live, lives, type LifeStep } from './lives.contract.ts'
import { openWorld, scriptedIds } from './world.ts'

const FEW = { numRuns: 100 }
const apart = /^(breathing-space|quiet|sharing)\//
const begun: LifeStep = { kind: 'put', who: 'sam', happening: { type: 'breathing-space/begin', payload: { space: 'held' } } }

/** A life without what decides on space and leaving: that is told here. */
const plain = (steps: readonly LifeStep[]): LifeStep[] => steps.filter(step => !('happening' in step && apart.test(step.happening.type)))

/** The same time goes by, and Robin does nothing. */
const withoutRobin = (steps: readonly LifeStep[]): LifeStep[] =>
  steps.flatMap((step): LifeStep[] => {
    if (!('who' in step) || step.who !== 'robin') return [step]
    return step.kind === 'given' ? [{ kind: 'time', hours: 1 / 6 }] : []
  })

test('[M15] [H4] [HO12] while Sam holds space, nothing that Robin does or a modified client writes changes what Sam sees', async () => {
  await fc.assert(
    fc.asyncProperty(lives, lives, async (before, after) => {
      const meanwhile = plain(after)
      const withAll = await live([...plain(before), begun, ...meanwhile])
      const without = await live([...plain(before), begun, ...withoutRobin(meanwhile)])
      expect(everythingSeenBy(withAll.sam)).toEqual(everythingSeenBy(without.sam))
    }),
    FEW,
  )
})

test('[H4] [HO12] Sam is not told that anything came', async () => {
  await fc.assert(
    fc.asyncProperty(honestLives, honestLives, async (before, after) => {
      let told = 0
      let stop = () => false
      let held = false
      await live([...plain(before), begun, ...plain(after)], ({ sam }, step) => {
        stop()
        if (held && told > 0 && 'who' in step && step.who === 'robin') throw new Error('told')
        held ||= step === begun
        told = 0
        const unsubscribe = sam.subscribe(() => told++)
        stop = () => (unsubscribe(), false)
      })
    }),
    FEW,
  )
})

test('[H4] after its end what waited comes when Sam asks for it, all of it, and not before', async () => {
  await fc.assert(
    fc.asyncProperty(lives, lives, async (before, after) => {
      const letIn: LifeStep = { kind: 'put', who: 'sam', happening: { type: 'breathing-space/let-in', payload: {} } }
      const end: LifeStep = { kind: 'put', who: 'sam', happening: { type: 'breathing-space/end', payload: {} } }
      const lived = [...plain(before), begun, ...plain(after), end]
      const theirs = (steps: readonly LifeStep[]) => live(steps).then(({ sam }) => sam.view('sharedList', {}).theirs)
      expect(await theirs(lived)).toEqual(await theirs([...plain(before), begun, ...withoutRobin(plain(after)), end]))
      const words = (await theirs([...lived, letIn])).map(({ item, text }) => [item, text])
      expect(words).toEqual((await theirs([...plain(before), ...plain(after)])).map(({ item, text }) => [item, text]))
    }),
    FEW,
  )
})

test('[H4] [HO12] a second device of Sam’s puts away what it showed, once it hears of the space', async () => {
  const { robin, sam, clock, logs } = await openWorld('2026-11-23T20:00')
  await sam.act('breathing-space/begin', {})
  await robin.act('giving/given', { item: 'l', kind: 'line', text: 'Answer me.' })
  clock.advance(600_000)
  await robin.release()
  const second = await openHome({ own: memoryLog('sam', logs.sam.entries), shared: logs.shared.second, clock, ids: scriptedIds('t') })
  expect(second.view('sharedList', {}).theirs).toEqual([])
  expect(second.view('space', {}).mine.away).toBe(true)
})

test('[H4] Robin sees that Sam has space, and until when; and what was promised still stands', async () => {
  const { robin, sam } = await openWorld('2026-11-23T20:00')
  await sam.act('breathing-space/begin', { until: { day: '2026-11-26', time: '08:00' } })
  expect(robin.view('space', {}).theirs).toEqual({ away: true, as: 'space', until: { day: '2026-11-26', time: '08:00' } })
})

test('[H4] an evening that is kept lets in nothing that came after it began, until Sam asks in the morning', async () => {
  const { robin, sam, clock } = await openWorld('2026-11-23T18:00')
  const gives = async (text: string) => {
    await robin.act('giving/given', { kind: 'line', text })
    clock.advance(600_000)
    await robin.release()
  }
  const theirs = () => sam.view('sharedList', {}).theirs.map(({ text }) => text)
  await sam.act('breathing-space/evenings-set', { from: '21:00', to: '07:00' })
  await gives('In the afternoon.')
  clock.set('2026-11-23T21:30')
  await gives('In the evening.')
  await sam.release()
  expect(theirs()).toEqual(['In the afternoon.'])
  clock.set('2026-11-24T07:30')
  await sam.release()
  expect(theirs()).toEqual(['In the afternoon.'])
  expect(sam.view('space', {}).mine).toMatchObject({ away: false, mayLetIn: true })
  await sam.act('breathing-space/let-in', {})
  expect(theirs()).toEqual(['In the evening.', 'In the afternoon.'])
})

test('[H13] a fact that cannot wait comes through as a closed row where Sam chose so beforehand, and not otherwise', async () => {
  for (const through of [true, false]) {
    const { robin, sam, clock } = await openWorld('2026-11-23T20:00')
    await sam.act('quiet/urgent-chosen', { through })
    await sam.act('breathing-space/begin', {})
    await robin.act('giving/given', { item: 'u', kind: 'urgent', about: 'health', text: 'I had a test.' })
    await robin.act('giving/given', { item: 'l', kind: 'line', text: 'Answer me.' })
    clock.advance(600_000)
    await robin.release()
    expect(sam.view('urgent', {}).rows.map(({ about }) => about)).toEqual(through ? ['health'] : [])
    expect(JSON.stringify(everythingSeenBy(sam))).not.toContain('Answer me.')
    expect(sam.view('urgent-fact', { item: 'u' })?.text).toBe(through ? 'I had a test.' : undefined)
    expect(robin.view('sharedList', {}).mine.map(({ item }) => item)).toEqual(['l', 'u'])
  }
})

test('[H4] asking for what waited while space is held is refused', async () => {
  const { sam } = await openWorld('2026-11-23T20:00')
  await sam.act('breathing-space/begin', {})
  expect(await sam.act('breathing-space/let-in', {})).toEqual({ ok: false, error: 'quiet/space-held' })
})
