import fc from 'fast-check'
import { expect, test } from 'vitest'
import { everythingSeenBy, honestLives, live, lives, type LifeStep } from './lives.contract.ts'
import { openWorld } from './world.ts'

const FEW = { numRuns: 100 }
const apart = /^(breathing-space|quiet|sharing)\//
const plain = (steps: readonly LifeStep[]): LifeStep[] => steps.filter(step => !('happening' in step && apart.test(step.happening.type)))
const leaves = (withdrawFirst = false): LifeStep => ({
  kind: 'put',
  who: 'sam',
  happening: { type: 'sharing/end', payload: { withdrawFirst } },
})

test('[H7] [HO13] [S24] Sam leaves offline, in one act, and keeps all that is Sam’s and all that Sam was given', async () => {
  await fc.assert(
    fc.asyncProperty(lives, async steps => {
      const lived: LifeStep[] = [...plain(steps), { kind: 'part' }]
      const [before, after] = [await live(lived), await live([...lived, leaves()])]
      const kept = ({ outbox: _o, sharing: _s, ...rest }: ReturnType<typeof everythingSeenBy>) => rest
      expect(kept(everythingSeenBy(after.sam))).toEqual(kept(everythingSeenBy(before.sam)))
      expect(after.sam.view('sharing', {}).goesOn).toBe(false)
      expect(after.sam.view('outbox', {}).onTheirWay).toEqual([])
    }),
    FEW,
  )
})

test('[H7] [HO13] after Sam has left, nothing that Robin or a modified client does changes what Sam sees, nor the other way round', async () => {
  await fc.assert(
    fc.asyncProperty(lives, lives, async (before, after) => {
      const told = (who: 'robin' | 'sam') =>
        plain(after).flatMap((step): LifeStep[] => {
          if (!('who' in step) || step.who !== who) return [step]
          return step.kind === 'given' ? [{ kind: 'time', hours: 1 / 6 }] : []
        })
      const lived = [...plain(before), { kind: 'meet' } as const, leaves()]
      const withAll = await live([...lived, ...plain(after)])
      expect(everythingSeenBy(withAll.sam)).toEqual(everythingSeenBy((await live([...lived, ...told('robin')])).sam))
      expect(everythingSeenBy(withAll.robin)).toEqual(everythingSeenBy((await live([...lived, ...told('sam')])).robin))
    }),
    FEW,
  )
})

test('[H7] with everything withdrawn first, Robin has dated marks, and none of the words', async () => {
  await fc.assert(
    fc.asyncProperty(honestLives, async steps => {
      const { robin } = await live([...plain(steps), { kind: 'meet' }, leaves(true)])
      const { theirs } = robin.view('sharedList', {})
      expect(theirs.filter(({ text, withdrawnOn }) => text !== undefined || withdrawnOn === undefined)).toEqual([])
      expect(robin.view('pledges', {}).theirs).toMatchObject({ next: [], later: [], happened: [] })
    }),
    FEW,
  )
})

test('[H7] the home goes on alone: everything of one’s own can be done, and nothing more is given', async () => {
  const { robin, sam } = await openWorld('2026-11-23T20:00')
  await sam.act('sharing/end', {})
  expect(await sam.act('journal/written', { text: 'It is quiet.' })).toMatchObject({ ok: true })
  expect(await sam.act('giving/given', { kind: 'line', text: 'One more thing.' })).toEqual({ ok: false, error: 'home/sharing-ended' })
  expect(await robin.act('giving/given', { kind: 'line', text: 'Wait.' })).toEqual({ ok: false, error: 'home/sharing-ended' })
  expect(robin.view('sharing', {})).toEqual({ joined: true, goesOn: false, theyEndedOn: '2026-11-23' })
})
