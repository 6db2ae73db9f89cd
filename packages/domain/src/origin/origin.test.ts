import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import * as dig from '../dig/index.ts'
import * as draft from '../draft/index.ts'
import * as learning from '../learning/index.ts'
import * as pledge from '../pledge/index.ts'
import * as promise from '../promise/index.ts'
import * as scenario from '../scenario/index.ts'
import * as shame from '../shame/index.ts'
import { expectNamedAfter, expectNoNumbers, expectOthersChangeNothing, story } from '../shared/concept.contract.ts'
import * as origin from './index.ts'

/** Robin rehearses, digs into what came up, plans, and gives a word. */
const robin = () => {
  const told = {
    origins: story(origin),
    promises: story(promise),
    digs: story(dig),
    scenarios: story(scenario),
    learnings: story(learning),
    shames: story(shame),
    drafts: story(draft),
  }
  const at = (wall: string) => Object.values(told).forEach(one => one.at(wall))
  at('2026-03-02T21:00')
  const once = { kind: 'once', day: '2026-03-04' } as const
  told.drafts.does('draft/kept', { draft: 'rehearse:r', text: 'It will not happen again, I no longer travel.' })
  told.digs.does('dig/begun', { dig: 'd', assurance: 'I no longer travel.' })
  told.origins.does('origin/noted', { thing: 'd', is: 'dig', from: 'rehearsal', of: 'rehearse:r' })
  told.scenarios.does('scenario/written', { scenario: 's', scene: 'A fair in May.', plan: 'If dinner, then I ring first.' })
  told.origins.does('origin/noted', { thing: 's', is: 'scenario', from: 'dig', of: 'd' })
  at('2026-03-03T21:00')
  told.promises.does('promise/made', { promise: 'p', text: 'I tell the team lead no.', when: once })
  told.origins.does('origin/noted', { thing: 'p', is: 'promise', from: 'dig', of: 'd' })
  const slices = Object.fromEntries(Object.entries(told).map(([name, { things }]) => [name, things])) as unknown as origin.OriginSlices
  return { ...told, at, of: (id: string) => origin.originView(slices, id) }
}

describe('where something came from', () => {
  test('[OR1] the promise came from the dig, once and for all', () => {
    const told = robin()
    expect(told.of('p').from).toEqual({ is: 'dig', id: 'd', words: 'I no longer travel.', on: '2026-03-03' })
    expect(told.origins.does('origin/noted', { thing: 'p', is: 'promise', from: 'learning', of: 'l' })).toBe('origin/there-already')
  })

  test('[OR2] the dig came from a rehearsal, and led to a plan and then to a promise', () => {
    const { from, led } = robin().of('d')
    expect(from).toMatchObject({ is: 'rehearsal', id: 'rehearse:r', words: 'It will not happen again, I no longer travel.' })
    expect(led.map(({ is, words }) => [is, words])).toEqual([
      ['scenario', 'A fair in May.'],
      ['promise', 'I tell the team lead no.'],
    ])
    expect(robin().of('nothing')).toEqual({ led: [] })
    expectNoNumbers(robin().of('d'), [])
  })

  test('[OR2] no plan that is to be recalled first is told by the dig that it came from', () => {
    expect(JSON.stringify(robin().of('d'))).not.toContain('ring first')
  })

  test('[OR3] once the dig is let go of, the promise says that it came from one, and none of its words', () => {
    const told = robin()
    told.digs.does('dig/let-go', { dig: 'd' })
    told.drafts.does('draft/let-go', { draft: 'rehearse:r' })
    expect(told.of('p').from).toEqual({ is: 'dig', id: 'd', on: '2026-03-03' })
    expect(told.of('d').from).not.toHaveProperty('words')
  })

  test('[OR4] it is taken away, and does not come back', () => {
    const told = robin()
    expect(told.origins.does('origin/taken-away', { thing: 'z' })).toBe('origin/not-there')
    told.origins.does('origin/taken-away', { thing: 'p' })
    expect([told.of('p').from, told.of('d').led.map(({ is }) => is)]).toEqual([undefined, ['scenario']])
    expect(told.origins.does('origin/noted', { thing: 'p', is: 'promise', from: 'dig', of: 'd' })).toBe('origin/there-already')
    expect(told.promises.things.get('p')?.text).toBe('I tell the team lead no.')
  })

  test('[OR5] a promise, as it is given, has no place for where it came from', () => {
    const given = { promise: 'p', text: 'I tell the team lead no.', when: { kind: 'once', day: '2026-03-04' }, from: 'dig', of: 'd' }
    expect(v.parse(pledge.shapes['pledge/given'], given)).toEqual({ promise: given.promise, text: given.text, when: given.when })
  })

  test('[OR6] what happens to one changes no other', () => {
    expectOthersChangeNothing(origin)
    expectNamedAfter('origin', origin)
  })
})
