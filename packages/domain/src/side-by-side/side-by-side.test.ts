import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { expectNamedAfter, expectNoNumbers, expectOthersChangeNothing, foldInto, story } from '../shared/concept.contract.ts'
import type { Party } from '../shared/event.ts'
import { historyOf } from '../shared/histories.contract.ts'
import { nowAt } from '../shared/now.ts'
import type { Sheet, SheetLine } from '../sheet/index.ts'
import * as sideBySide from './index.ts'
import { commitmentText, openingOf, sideBySideView, type Laid } from './index.ts'

/** Good enough where nobody attacks: the words in another alphabet. */
const commit = (text: string): string => {
  let [one, other] = [7n, 11n]
  for (const letter of text)
    [one, other] = [(one * 31n + BigInt(letter.codePointAt(0) ?? 0)) % (1n << 61n), (other * 37n + one) % (1n << 61n)]
  return one.toString(16).padStart(16, '0') + other.toString(16).padStart(16, '0')
}

const robins: SheetLine[] = [
  { word: 'honesty', stand: 'hold', meaning: 'Saying it before I am asked.' },
  { word: 'commitment', stand: 'not-mine', meaning: 'I do not know whether I want one person for life.' },
  { word: 'own', name: 'Being there', stand: 'hold', meaning: 'On time for Mila.' },
]
const sams: SheetLine[] = [
  { word: 'honesty', stand: 'hold', meaning: 'Nothing left out.' },
  { word: 'commitment', stand: 'hold', meaning: 'You and no other.' },
  { word: 'love', stand: 'not-yet', meaning: 'I cannot say it now.' },
]
const commitments = {
  first: commit(commitmentText('first', 'r', robins)),
  second: commit(commitmentText('second', 's', sams)),
}
const openings = {
  first: { sheet: 'r', lines: robins, to: commitments.second },
  second: { sheet: 's', lines: sams, to: commitments.first },
}

const between = () => {
  const told = story(sideBySide)
  told.at('2026-11-23T20:00')
  const seal = (by: Party) => told.does('side-by-side/sealed', { commitment: commitments[by] }, by)
  const open = (by: Party) => told.does('side-by-side/unsealed', openings[by], by)
  return {
    ...told,
    seal,
    open,
    sam: () => sideBySideView(told.things, 'second', commit),
    robin: () => sideBySideView(told.things, 'first', commit),
  }
}
const bothOpen = () => {
  const told = between()
  told.seal('first')
  told.seal('second')
  told.open('first')
  told.open('second')
  return told
}

describe('side by side', () => {
  test('[SB1] [SB4] Robin has sealed: Sam sees what she saw, and Robin does not see whether Sam has', () => {
    const told = between()
    const before = told.sam()
    told.seal('first')
    expect(told.sam()).toEqual(before)
    expect(JSON.stringify([...told.things])).not.toContain('before I am asked')
    const alone = told.robin()
    told.seal('second')
    expect(told.robin()).toEqual(alone)
    expect(told.seal('first')).toBe('side-by-side/there-already')
  })

  test('[SB2] it opens for what came in, when the ten minutes are over, and never without', () => {
    const told = between()
    const sheets: Sheet[] = ['gone', { id: 'r', lines: robins, sealedAt: told.now().at }]
    const later = nowAt(told.now().at + 600_000, 'Europe/Berlin')
    const opens = (now = later) => openingOf(told.things, sheets, 'first', commit, now)
    told.seal('first')
    expect(opens()).toBeUndefined()
    told.seal('second')
    expect(opens(nowAt(later.at - 1, 'Europe/Berlin'))).toBeUndefined()
    expect(opens()).toEqual({ type: 'side-by-side/unsealed', payload: openings.first })
    expect(openingOf(told.things, [], 'first', commit, later)).toBeUndefined()
    told.open('first')
    expect(opens()).toBeUndefined()
  })

  test('[SB3] words that do not fit the commitment show nothing, nor do those for another commitment', () => {
    const told = between()
    told.seal('first')
    told.seal('second')
    told.open('first')
    expect(told.robin().stage).toBe('opened')
    told.does('side-by-side/unsealed', { ...openings.second, lines: [{ ...robins[0], meaning: 'Just like you.' } as SheetLine] }, 'second')
    expect([told.robin(), told.sam()].map(({ meet }) => meet)).toEqual([[], []])
    const other = bothOpen()
    other.does('side-by-side/withdrawn', {}, 'second')
    other.seal('second')
    expect(other.robin().stage).toBe('opened')
  })

  test('[SB3] whatever the two wrote, both see the same or neither sees anything', () => {
    fc.assert(
      fc.property(historyOf(sideBySide.shapes), events => {
        const things = new Map<string, Laid>()
        foldInto(sideBySide, things, events as sideBySide.SideBySideEvent[])
        const [mine, theirs] = [sideBySideView(things, 'first', commit), sideBySideView(things, 'second', commit)]
        expect(mine.stage === 'open').toBe(theirs.stage === 'open')
        expect(mine.meet.length).toBe(theirs.meet.length)
        expectNoNumbers(mine, [])
      }),
    )
  })

  test('[SB4] taken back before it opened there is nothing, and never was', () => {
    const told = between()
    const before = [told.sam(), told.robin()]
    told.seal('first')
    told.does('side-by-side/withdrawn', {}, 'first')
    expect([told.sam(), told.robin()]).toEqual(before)
    expect(told.seal('first')).toBeUndefined()
  })

  test('[SB5] taken back after it opened the words go for both, and a dated mark stays', () => {
    const told = bothOpen()
    told.at('2026-12-01T20:00')
    told.does('side-by-side/withdrawn', { opened: '2026-11-23' }, 'first')
    expect(told.sam()).toMatchObject({ stage: 'opened', meet: [], theyTookBackOn: '2026-12-01' })
    expect(told.robin()).toEqual({ stage: 'nothing', meet: [], differ: [], alone: [], iTookBackOn: '2026-12-01' })
    expect(JSON.stringify([...told.things])).not.toContain('Mila')
  })

  test('[M8] [SB6] where they meet, where not, and what one wrote alone', () => {
    const { sam, robin } = bothOpen()
    expect(sam()).toMatchObject({
      stage: 'open',
      meet: [{ word: 'honesty', mine: { meaning: 'Nothing left out.' }, theirs: { meaning: 'Saying it before I am asked.' } }],
      differ: [{ word: 'commitment', mine: { stand: 'hold' }, theirs: { stand: 'not-mine' } }],
      alone: [{ word: 'love' }, { word: 'own', name: 'Being there' }],
    })
    expect(robin().differ[0]).toMatchObject({ mine: { stand: 'not-mine' }, theirs: { stand: 'hold' } })
  })

  test('[SB7] Sam hands in Robin’s commitment as her own, and gets nothing for it', () => {
    const told = between()
    told.seal('first')
    told.does('side-by-side/sealed', { commitment: commitments.first }, 'second')
    told.does('side-by-side/unsealed', { ...openings.first, to: commitments.first }, 'first')
    told.does('side-by-side/unsealed', { ...openings.first, to: commitments.first }, 'second')
    expect([told.robin().stage, told.sam().stage]).toEqual(['opened', 'opened'])
    expect(told.does('side-by-side/withdrawn', {}, 'second')).toBeUndefined()
    expect(told.robin().stage).toBe('opened')
    expectOthersChangeNothing(sideBySide)
    expectNamedAfter('side-by-side', sideBySide)
  })
})
