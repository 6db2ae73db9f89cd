import type { SharedItem } from '@dropwise/domain/shared-list'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { expectNoNumbers } from '../../../domain/src/shared/concept.contract.ts'
import type { Home } from '../home.ts'
import {
  type LifeStep,
  everythingSeenBy,
  givesNothingFromOwn,
  honestLives,
  isOwn,
  isPrivate,
  live,
  lives,
  ownShapes,
  outsideShared,
  sealsStart,
  sharedShapes,
  type Who,
} from './lives.contract.ts'

/** Instants, the one setting in seconds, and the places of a picture for drawing it: the only numbers that any view may hold. */
const INSTANTS = ['at', 'saidAt', 'madeAt', 'givenAt', 'keptAt', 'begunAt', 'lockAfter', 'drawn', 'putAt', 'leavesAt']

/** Two lives are cheap to live; many are needed before two people meet over the same thing. */
const MANY = { numRuns: 300 }

const keysOf = (value: unknown): string[] =>
  value === null || typeof value !== 'object' ? [] : Object.entries(value).flatMap(([key, inner]) => [key, ...keysOf(inner)])

const pairs: readonly (readonly [Who, Who])[] = [
  ['robin', 'sam'],
  ['sam', 'robin'],
]

describe.each(pairs)('%s, beside %s', (one, other) => {
  test('[M10] [H1] sees the same, to the last field and instant, whatever the other did in private', async () => {
    await fc.assert(
      fc.asyncProperty(lives, async all => {
        const steps = all.filter(step => !sealsStart(step, one))
        const withAll = await live(steps)
        const without = await live(steps.filter(step => !isPrivate(step, other)))
        expect(everythingSeenBy(withAll[one])).toEqual(everythingSeenBy(without[one]))
        expect(await outsideShared(withAll, one)).toEqual(await outsideShared(without, one))
      }),
      MANY,
    )
  })

  test('[H1] sees nothing of promises and questions that were never given, and of what was said of them', async () => {
    await fc.assert(
      fc.asyncProperty(lives, async all => {
        const steps = all.filter(step => givesNothingFromOwn(step) && !sealsStart(step, one))
        const withAll = await live(steps)
        const without = await live(steps.filter(step => !isOwn(step, other)))
        expect(everythingSeenBy(withAll[one])).toEqual(everythingSeenBy(without[one]))
        expect(await outsideShared(withAll, one)).toEqual(await outsideShared(without, one))
      }),
      MANY,
    )
  })

  test('[H3] is told of nothing that the other did in private', async () => {
    await fc.assert(
      fc.asyncProperty(honestLives, async steps => {
        let told = 0
        let stop = () => false
        await live(steps, (world, step) => {
          stop()
          if (told > 0 && isPrivate(step, other)) throw new Error('told')
          told = 0
          const unsubscribe = world[one].subscribe(() => told++)
          stop = () => (unsubscribe(), false)
        })
      }),
      MANY,
    )
  })

  // Whoever withdraws takes the bytes away; what their own client then says of the mark is theirs (decision 0018).
  test('[H5] [S28] never sees what the other gave rewritten or gone: corrections come beside it, withdrawing leaves its mark', () =>
    expectNothingRewritten(one, honestLives))

  test('[H5] [S28] never sees what the other gave rewritten or gone, whatever a modified client writes', () =>
    expectNothingRewritten(one, unwithdrawn))

  test('[H5] keeps what it gave as it gave it, whatever the other client writes', async () => {
    await fc.assert(
      fc.asyncProperty(lives, async steps => {
        // Leaving is the other's right; and an answer of the other's makes room for a question.
        const lived = steps.filter(step => !('happening' in step && ['sharing/ended', 'question/show'].includes(step.happening.type)))
        const withAll = await live(lived.filter(step => !(step.kind === 'forged' && step.who === one)))
        const without = await live(lived.filter(step => step.kind !== 'forged'))
        expect(asGiven(withAll[one])).toEqual(asGiven(without[one]))
      }),
      MANY,
    )
  })
})

const expectNothingRewritten = (one: Who, lived: typeof lives): Promise<void> =>
  fc.assert(
    fc.asyncProperty(lived, async steps => {
      let before: readonly SharedItem[] = []
      await live(steps, world => {
        const now = world[one].view('sharedList', {}).theirs
        for (const item of before) expectNotRewritten(item, now)
        before = now
      })
    }),
    MANY,
  )

const withdraws = (step: LifeStep): boolean =>
  step.kind !== 'forged' &&
  'happening' in step &&
  /withdraw|sharing/.test(`${step.happening.type} ${Object.keys(step.happening.payload ?? {}).join()}`)

const unwithdrawn = lives.map(steps => steps.filter(step => !withdraws(step)))

/** What somebody gave, without what the other puts beside it. */
const asGiven = (home: Home) => home.view('sharedList', {}).mine.map(({ foundBefore: _mark, unasked: _asked, ...item }) => item)

/** The words that were shown are still shown, in their order; or the item was withdrawn, and says when. */
const expectNotRewritten = (was: SharedItem, now: readonly SharedItem[]): void => {
  const is = now.find(({ item }) => item === was.item)
  const words = (item: SharedItem | undefined) => [...(item?.earlier ?? []).map(({ text }) => text), item?.text]
  if (is?.withdrawnOn === undefined) expect(words(is).slice(0, words(was).length)).toEqual(words(was))
  else expect(words(is)).toEqual([undefined])
  expect(is).toMatchObject({ kind: was.kind, givenAt: was.givenAt, ...(was.withdrawnOn && { withdrawnOn: was.withdrawnOn }) })
}

test('[H5] after they meet, both see the same things given, each from their side', async () => {
  await fc.assert(
    fc.asyncProperty(honestLives, async steps => {
      const together = steps.filter(step => !('happening' in step && /^(breathing-space|quiet|sharing)/.test(step.happening.type)))
      const { robin, sam } = await live([...together, { kind: 'meet' }])
      const [robins, sams] = [robin.view('sharedList', {}), sam.view('sharedList', {})]
      // These have places of their own on the other's side, which decide whether they are shown.
      const elsewhere = /^(question|urgent|answer|account|account-detail|account-depth|added)$/
      const listed = (items: readonly SharedItem[]) => items.filter(({ kind }) => !elsewhere.test(kind))
      expect(robins.theirs).toEqual(listed(sams.mine))
      expect(sams.theirs).toEqual(listed(robins.mine))
    }),
    MANY,
  )
})

test('[H2] [S19] nothing that can be given has room for a check-in, a level or a number', async () => {
  const ownWords = [...keysOf(ownShapes['check-in/noted']), 'on-guard', 'at-ease']
  expect(ownWords).toContain('felt')
  // A frontier counts the events of a lane, and says nothing of a person.
  const sayable = JSON.stringify(sharedShapes, (key, value: unknown) => (key === 'frontier' ? undefined : value))
  expect(sayable).not.toMatch(/felt|on-guard|at-ease|bodySafe|"type":"number"/)
  await fc.assert(
    fc.asyncProperty(lives, async steps => {
      const { robin } = await live(steps)
      const { theirs } = robin.view('sharedList', {})
      expectNoNumbers(theirs, INSTANTS)
      expect(keysOf(theirs).filter(key => ['felt', 'bodySafe', 'deeper', 'level'].includes(key))).toEqual([])
    }),
    MANY,
  )
})

test('[M13] [H3] nothing can be given that asks, reminds, reads or waits, and no view says that something is awaited', async () => {
  const pushing = /request|remind|nudge|read|seen|opened|typing|online|presence|receipt|await|waiting|pending|overdue|unanswered|expect/i
  expect(Object.keys(sharedShapes).filter(type => pushing.test(type) || type.includes('ask'))).toEqual([])
  await fc.assert(
    fc.asyncProperty(lives, async steps => {
      const { robin, sam } = await live(steps)
      for (const home of [robin, sam]) expect(keysOf(everythingSeenBy(home)).filter(key => pushing.test(key))).toEqual([])
    }),
    MANY,
  )
})

test('[H8] no event has room for what the coach marked, and none carries a mark of the other’s words', () => {
  const fields = keysOf({ ...ownShapes, ...sharedShapes }).filter(key => !['type', 'kind', 'message'].includes(key))
  expect(fields).toContain('draft/kept')
  // The rule of a recurrence, in a promise and in the copy of it that was given.
  expect(fields.filter(key => /finding|^moves?$|rule$|^says$|^asks$|confidence|danger|coach/i.test(key))).toEqual(['rule', 'rule'])
})

test('[M5] [H9] no view holds a number but instants, and no field that keeps score', async () => {
  const game = /streak|badge|score|^rank|target|percent|total|(?<!ac)counts?$|level|points|progress|^rated?$/i
  await fc.assert(
    fc.asyncProperty(lives, async steps => {
      const { robin, sam } = await live(steps)
      for (const home of [robin, sam]) {
        expectNoNumbers(everythingSeenBy(home), INSTANTS)
        expect(keysOf(everythingSeenBy(home)).filter(key => game.test(key))).toEqual([])
      }
    }),
    MANY,
  )
})
