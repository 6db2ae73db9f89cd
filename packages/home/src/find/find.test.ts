import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openSample } from '../sample/open-sample.ts'
import { everythingSeenBy, isPrivate, lives, live } from '../world/lives.contract.ts'
import { openWorld, scriptedClock, scriptedIds } from '../world/world.ts'
import { ownWords } from './words.ts'

const words = (home: Parameters<typeof ownWords>[0]): string => JSON.stringify(ownWords(home))

describe('finding', () => {
  test.each(['wayward', 'betrayed'] as const)('[FN1] what the %s side wrote and gave is found, each on its page', async side => {
    const home = await openSample('uneven', side, { clock: scriptedClock('2026-11-23T09:00'), ids: scriptedIds('x') })
    const found = ownWords(home)
    const has = (of: string, id: string) => found.some(one => one.of === of && one.id === id)
    for (const { entry } of home.view('journal', {}).entries) expect(has('journal', entry)).toBe(true)
    for (const { dig } of home.view('digs', {}).digs) expect(has('dig', dig)).toBe(true)
    for (const { wound } of home.view('wounds', {}).wounds) expect(has('wound', wound)).toBe(true)
    for (const { learning } of home.view('learnings', {}).mine) expect(has('learning', learning)).toBe(true)
    for (const { question } of home.view('questions', {}).questions) expect(has('question', question)).toBe(true)
    for (const { item } of home.view('sharedList', {}).mine.filter(({ text }) => text)) expect(has('shared', `mine ${item}`)).toBe(true)
    expect(new Set(found.map(({ of, id }) => `${of} ${id}`)).size).toBe(found.length)
  })

  test('[FN2] a plan that is due to be recalled, a page that was removed and a date that was put away are not found', async () => {
    const { robin, clock } = await openWorld('2025-09-21T09:00')
    await robin.act('scenario/written', { scene: 'A training week.', plan: 'If dinner, then I ring first.', sting: 'burns' })
    await robin.act('journal/written', { entry: 'j', kind: 'entry', text: 'A page of regret.' })
    await robin.act('hard-date/kept', { date: 'd', text: 'The party.', day: '2025-10-01', yearly: true })
    expect(words(robin)).toMatch(/I ring first.*/u)
    expect(words(robin)).toContain('A page of regret.')
    clock.set('2026-09-21T09:00')
    await robin.act('journal/removed', { entry: 'j' })
    await robin.act('hard-date/put-away', { date: 'd', away: true })
    expect(words(robin)).toContain('A training week.')
    expect(words(robin)).not.toMatch(/I ring first|A page of regret|The party/u)
  })

  test('[FN3] whatever Robin does in private, Sam finds the same', async () => {
    await fc.assert(
      fc.asyncProperty(lives, async all => {
        const steps = all.filter(step => !('happening' in step && step.happening.type === 'decision/sealed'))
        const [withAll, without] = [await live(steps), await live(steps.filter(step => !isPrivate(step, 'robin')))]
        expect(words(withAll.sam)).toBe(words(without.sam))
        expect(everythingSeenBy(withAll.sam)).toEqual(everythingSeenBy(without.sam))
      }),
      { numRuns: 60 },
    )
  })
})
