import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openHome } from './home.ts'
import { memoryLog, memoryShared } from './memory-log.ts'
import { everythingSeenBy, live, lives } from './world/lives.contract.ts'
import { scriptedIds } from './world/world.ts'

test('[HO4] a home opened anew shows what it showed, in whatever order its log is read', async () => {
  await fc.assert(
    fc.asyncProperty(lives, fc.func(fc.nat()), async (steps, key) => {
      const world = await live(steps.filter(({ kind }) => kind === 'own' || kind === 'time'))
      const entries = world.logs.robin.entries.toSorted((a, b) => key(a.id) - key(b.id))
      const anew = await openHome({
        own: memoryLog('robin', entries),
        shared: memoryShared().first,
        clock: world.clock,
        ids: scriptedIds('t'),
      })
      expect(everythingSeenBy(anew)).toEqual(everythingSeenBy(world.robin))
    }),
  )
})

test('[HO7] whatever a view shows is plain data: it survives being cloned between threads and written as JSON', async () => {
  await fc.assert(
    fc.asyncProperty(lives, async steps => {
      const { robin, sam } = await live(steps)
      for (const home of [robin, sam]) {
        const seen = everythingSeenBy(home)
        expect(structuredClone(seen)).toEqual(seen)
        expect(JSON.parse(JSON.stringify(seen))).toEqual(JSON.parse(JSON.stringify(structuredClone(seen))))
      }
    }),
    { numRuns: 40 },
  )
})

test('[HO1] what is refused leaves the log as it was', async () => {
  await fc.assert(
    fc.asyncProperty(lives, async steps => {
      let before = 0
      await live(steps, ({ logs }, step) => {
        const grown = logs.robin.entries.length - before
        before = logs.robin.entries.length
        const giving = ['given', 'put', 'release'].includes(step.kind)
        const atMost = step.kind === 'own' && step.who === 'robin' ? 1 : 0
        expect(giving || grown === 0 || grown === atMost).toBe(true)
      })
    }),
    { numRuns: 40 },
  )
})
