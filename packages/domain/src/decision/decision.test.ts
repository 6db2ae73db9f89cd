import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { expectNamedAfter, expectNoNumbers, expectOthersChangeNothing, foldInto, story } from '../shared/concept.contract.ts'
import { historyOf } from '../shared/histories.contract.ts'
import * as decision from './index.ts'
import { decisionView, meansStart, type Decided, type DecisionEvent } from './index.ts'

const sam = () => {
  const told = story(decision)
  told.at('2026-03-02T20:00')
  const start = () => meansStart(told.things, told.now().at)
  return { ...told, start }
}

describe('decision', () => {
  test('[DC1] Sam seals an answer, another over it, and takes it out', () => {
    const told = sam()
    expect(decisionView(told.things)).toEqual({ sealed: false })
    expect(told.does('decision/removed', {})).toBe('decision/nothing-sealed')
    told.does('decision/sealed', { answer: 'not-now' })
    expect(told.does('decision/sealed', { answer: 'start' })).toBeUndefined()
    expect(decisionView(told.things)).toEqual({ sealed: true })
    expect(told.does('decision/removed', {})).toBeUndefined()
    expect(decisionView(told.things)).toEqual({ sealed: false })
  })

  test('[DC2] whatever was sealed, and whenever, it looks the same', () => {
    fc.assert(
      fc.property(historyOf(decision.shapes) as fc.Arbitrary<DecisionEvent[]>, events => {
        const things = new Map<string, Decided>()
        foldInto(decision, things, events)
        const answer = things.get('answer')
        const space = answer?.of === 'answer' ? answer.space : undefined
        expect(decisionView(things, space)).toEqual({ sealed: things.has('answer') })
        expectNoNumbers(decisionView(things, space), [])
      }),
    )
  })

  test('[DC3] start counts after seven days; sealing it again changes nothing, another answer in between does', () => {
    const told = sam()
    told.does('decision/sealed', { answer: 'start' })
    told.at('2026-03-06T20:00')
    told.does('decision/sealed', { answer: 'start' })
    told.at('2026-03-09T19:59')
    expect(told.start()).toBe(false)
    told.at('2026-03-09T20:00')
    expect(told.start()).toBe(true)
    told.does('decision/sealed', { answer: 'part' })
    expect(told.start()).toBe(false)
    told.does('decision/sealed', { answer: 'start' })
    expect(told.start()).toBe(false)
    told.at('2026-03-16T20:00')
    expect(told.start()).toBe(true)
  })

  test('[DC4] a round stays as it was opened', () => {
    const told = sam()
    const opened = { round: '3', secret: '00'.repeat(32), share: '11'.repeat(32), start: false }
    told.does('decision/round-opened', opened)
    expect(told.does('decision/round-opened', { ...opened, start: true })).toBe('decision/opened-already')
    expect(told.things.get('round 3')).toEqual({ of: 'round', ...opened })
  })

  test('[DC5] what Sam sealed with Robin is nothing where she has joined anew, and her first round there is another', () => {
    const told = sam()
    const opened = { round: '0', secret: '00'.repeat(32), share: '11'.repeat(32), start: true }
    told.does('decision/sealed', { answer: 'start', space: 'with Robin' })
    told.does('decision/round-opened', { ...opened, space: 'with Robin' })
    told.at('2026-03-09T20:00')
    const at = told.now().at
    const seen = (space: string) => [decisionView(told.things, space).sealed, meansStart(told.things, at, space)]
    expect([seen('with Robin'), seen('anew')]).toEqual([
      [true, true],
      [false, false],
    ])
    expect(told.does('decision/round-opened', { ...opened, space: 'anew' })).toBeUndefined()
    told.does('decision/sealed', { answer: 'start', space: 'anew' })
    expect([seen('with Robin'), seen('anew')]).toEqual([
      [false, false],
      [true, false],
    ])
  })

  test('[DC4] what happens to one changes nothing of the others', () => expectOthersChangeNothing(decision))
  test('every event of a decision is named after it', () => expectNamedAfter('decision', decision))
})
