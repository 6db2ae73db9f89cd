import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { happeningOf } from '../../../domain/src/shared/histories.contract.ts'
import { ownConcepts } from '../concepts.ts'
import { everythingSeenBy, live, lives, outsideShared, rawShared, sealsStart, type LifeStep, type Who } from './lives.contract.ts'
import { openWorld } from './world.ts'

/** Lives of two in which somebody notes again and again where things came from, and takes it away. */
const withOrigins = (who: Who): fc.Arbitrary<LifeStep[]> => {
  const own = happeningOf(ownConcepts.origin.shapes).map((happening): LifeStep => ({ kind: 'own', who, happening }))
  return fc
    .tuple(lives, fc.array(fc.tuple(own, fc.nat()), { minLength: 1, maxLength: 12 }))
    .map(([steps, noted]) => noted.reduce((all, [step, at]) => all.toSpliced(at % (all.length + 1), 0, step), steps))
}
const isOrigin = (step: LifeStep, who: Who): boolean => step.kind === 'own' && step.who === who && step.happening.type.startsWith('origin/')

describe.each<[Who, Who]>([
  ['robin', 'sam'],
  ['sam', 'robin'],
])('%s, beside %s who notes where things came from', (one, other) => {
  test('[H1] sees the same, and finds the same between the two, as if nothing had been noted', async () => {
    await fc.assert(
      fc.asyncProperty(withOrigins(other), async all => {
        const steps = all.filter(step => !sealsStart(step, one))
        const noted = await live(steps)
        const without = await live(steps.filter(step => !isOrigin(step, other)))
        expect(everythingSeenBy(noted[one])).toEqual(everythingSeenBy(without[one]))
        expect(await outsideShared(noted, one)).toEqual(await outsideShared(without, one))
      }),
      { numRuns: 60 },
    )
  })
})

test('[H1] Robin gives a promise that came from a dig: the dig, its words and that there is one stay with Robin', async () => {
  const world = await openWorld('2026-03-25T09:00')
  const { robin, sam, clock } = world
  const [dig] = await idsOf(robin.act('dig/begun', { assurance: 'I no longer travel.' }))
  const when = { kind: 'once', day: '2026-03-26' } as const
  const [promise] = await idsOf(robin.act('promise/made', { text: 'I tell the team lead no.', when }))
  await robin.act('origin/noted', { thing: promise, is: 'promise', from: 'dig', of: dig })
  await robin.act('promise/give', { promise })
  clock.advance(600_000)
  await robin.release()
  expect(sam.view('pledges', {}).theirs.next.concat(sam.view('pledges', {}).theirs.later)).toMatchObject([
    { promise, text: 'I tell the team lead no.' },
  ])
  expect(sam.view('origin', { id: promise })).toEqual({ led: [] })
  const between = JSON.stringify(await rawShared(world, 'sam'))
  for (const private_ of ['travel', 'origin', dig]) expect(between).not.toContain(private_)
  expect(robin.view('origin', { id: dig }).led).toMatchObject([{ is: 'promise', id: promise, words: 'I tell the team lead no.' }])
})

const idsOf = async (done: ReturnType<Awaited<ReturnType<typeof openWorld>>['robin']['act']>): Promise<[string, ...string[]]> => {
  const outcome = await done
  const [first, ...rest] = outcome.ok ? outcome.value.ids : []
  if (first === undefined) throw new Error('nothing was made')
  return [first, ...rest]
}
