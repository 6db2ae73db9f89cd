import { describe, expect, test } from 'vitest'
import type { Decided } from '../decision/index.ts'
import { expectNamedAfter, expectOthersChangeNothing, story } from '../shared/concept.contract.ts'
import type { Party } from '../shared/event.ts'
import * as mutualYes from './index.ts'
import { stepsOf, type Step } from './index.ts'

const [A, B] = ['aa'.repeat(32), 'bb'.repeat(32)]

/** Two sides that do what is due, by their bare steps: what is inside shares and tags is the vault's. */
const pair = () => {
  const told = story(mutualYes)
  const decided = { first: new Map<string, Decided>(), second: new Map<string, Decided>() }
  told.at('2026-03-02T09:00')
  const due = (me: Party): readonly Step[] => stepsOf({ turns: told.things, decided: decided[me], me, at: told.now().at })
  const kinds = (me: Party) => due(me).map(({ kind }) => kind)
  /** Does all that is due on one side, once; says what. */
  const wakes = (me: Party): string[] => {
    const steps = due(me)
    for (const step of steps) {
      const share = me === 'first' ? A : B
      if (step.kind === 'open') {
        decided[me].set(`round ${step.round}`, { of: 'round', round: step.round, secret: share, share, start: step.start })
        told.does('mutual-yes/shared', { round: step.round, share }, me)
      }
      if (step.kind === 'void') told.does('mutual-yes/tagged', { round: step.round, tag: B }, me)
      if (step.kind === 'tag') told.does('mutual-yes/tagged', { round: step.opened.round, tag: step.blank ? B : share }, me)
    }
    return steps.map(({ kind }) => kind)
  }
  const seals = (me: Party, answer: 'start' | 'part') => decided[me].set('answer', { of: 'answer', answer, since: told.now().at })
  return { ...told, decided, due, kinds, wakes, seals }
}

describe('mutual yes', () => {
  test('[MU1] what was said first in a round stands', () => {
    const told = pair()
    expect(told.does('mutual-yes/tagged', { round: '0', tag: A })).toBe('mutual-yes/share-first')
    told.does('mutual-yes/shared', { round: '0', share: A })
    expect(told.does('mutual-yes/shared', { round: '0', share: B })).toBe('mutual-yes/said-already')
    told.does('mutual-yes/tagged', { round: '0', tag: A })
    expect(told.does('mutual-yes/tagged', { round: '0', tag: B })).toBe('mutual-yes/said-already')
    expect(told.things.get('first:0')).toMatchObject({ share: A, tag: A })
  })

  test('[MU2] [MU4] [MU5] one step a week: shares, then tags, then both look; the next round has the other tag first', () => {
    const told = pair()
    expect([told.wakes('first'), told.wakes('second')]).toEqual([['open'], ['open']])
    expect([told.kinds('first'), told.kinds('second')]).toEqual([[], []])
    told.at('2026-03-09T09:00')
    expect(told.kinds('second')).toEqual([])
    expect(told.wakes('first')).toEqual(['tag'])
    expect(told.wakes('second')).toEqual(['tag'])
    expect([told.kinds('first'), told.kinds('second')]).toEqual([[], []])
    told.at('2026-03-16T09:00')
    expect([told.kinds('first'), told.kinds('second')]).toEqual([['look'], ['look']])
    told.at('2026-03-30T09:00')
    expect([told.wakes('first'), told.wakes('second')]).toEqual([
      ['look', 'open'],
      ['look', 'open'],
    ])
    told.at('2026-04-06T09:00')
    expect([told.kinds('first'), told.kinds('second')]).toEqual([['look'], ['look', 'tag']])
  })

  test('[MU2] the same steps are due whatever is sealed', () => {
    for (const answer of ['start', 'part', undefined] as const) {
      const [told, still] = [pair(), pair()]
      if (answer) told.seals('first', answer)
      for (const day of ['02', '09', '16', '23', '30']) {
        for (const one of [told, still]) one.at(`2026-03-${day}T09:00`)
        for (const me of ['first', 'second'] as const) expect(told.wakes(me)).toEqual(still.wakes(me))
      }
    }
  })

  test('[MU3] a round that the other leaves open is never left behind, and no other begins', () => {
    const told = pair()
    told.wakes('first')
    told.at('2027-03-01T09:00')
    expect(told.kinds('first')).toEqual([])
    expect(told.wakes('second')).toEqual(['open'])
    told.at('2027-03-08T09:00')
    expect([told.wakes('first'), told.wakes('second')]).toEqual([['tag'], ['tag']])
    told.at('2027-03-15T09:00')
    expect(told.kinds('first')).toEqual(['look'])
  })

  test('[MU6] start that was taken out before the tag makes it blank; after the tag it stands', () => {
    const told = pair()
    told.seals('first', 'start')
    told.at('2026-03-09T09:00')
    expect(told.due('first')).toEqual([{ kind: 'open', round: '0', start: true }])
    told.wakes('first')
    told.wakes('second')
    told.at('2026-03-16T09:00')
    expect(told.due('first')).toMatchObject([{ kind: 'tag', blank: false }])
    told.seals('first', 'part')
    expect(told.due('first')).toMatchObject([{ kind: 'tag', blank: true }])
    told.decided.first.delete('answer')
    expect(told.due('first')).toMatchObject([{ kind: 'tag', blank: true }])
    // Somebody stood there, and had it sealed again.
    told.seals('first', 'start')
    expect(told.due('first')).toMatchObject([{ kind: 'tag', blank: true }])
    expect(told.wakes('second')).toEqual([])
  })

  test('[MU7] a tag that claims to be from the year after next is looked at now, and brings the next round no nearer', () => {
    const [told, still] = [pair(), pair()]
    for (const one of [told, still]) {
      for (const me of ['first', 'second'] as const) one.wakes(me)
      one.at('2026-03-09T09:00')
      one.wakes('first')
      if (one === told) one.at('2028-03-06T09:00')
      one.wakes('second')
      one.at('2026-03-16T09:00')
      expect(one.kinds('first')).toEqual(['look'])
      one.at('2026-03-23T09:00')
      expect(one.kinds('first')).toEqual(['look', 'open'])
    }
  })

  test('[MU8] Robin’s device is restored in the middle of a round: it ends with nothing, and another begins', () => {
    const told = pair()
    told.seals('first', 'start')
    told.at('2026-03-09T09:00')
    for (const me of ['first', 'second'] as const) told.wakes(me)
    told.decided.first.clear()
    told.at('2026-03-16T09:00')
    expect(told.kinds('first')).toEqual([])
    told.at('2026-04-06T09:00')
    expect(told.wakes('first')).toEqual(['void'])
    expect(told.wakes('second')).toEqual(['tag'])
    told.at('2026-05-11T09:00')
    expect([told.wakes('first'), told.wakes('second')]).toEqual([['open'], ['look', 'open']])
  })

  test('[MU1] what one side says changes nothing of the other’s', () => expectOthersChangeNothing(mutualYes))
  test('every event of the mutual yes is named after it', () => expectNamedAfter('mutual-yes', mutualYes))
})
