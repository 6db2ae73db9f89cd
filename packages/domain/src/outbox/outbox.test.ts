import { describe, expect, test } from 'vitest'
import { expectNamedAfter, expectOthersChangeNothing, story } from '../shared/concept.contract.ts'
import * as outbox from './index.ts'

const line = (text: string) => ({ type: 'giving/given', version: 2, payload: { item: 'g', kind: 'line', text } })

const robin = () => {
  const told = story(outbox)
  told.at('2026-11-23T21:00')
  told.does('outbox/put', { waiting: 'a', ...line('It was five.') })
  return {
    ...told,
    lines: () => outbox.outboxView(told.things.values(), told.now()).onTheirWay,
    due: () => outbox.due(told.things.values(), told.now()),
  }
}

describe('outbox', () => {
  test('[OB1] words wait ten minutes, and say until when', () => {
    const told = robin()
    told.at('2026-11-23T21:09')
    expect(told.due()).toEqual([])
    expect(told.lines()).toMatchObject([{ id: 'a', item: 'g', kind: 'line', text: 'It was five.', over: false }])
    told.at('2026-11-23T21:10')
    expect(told.due()).toMatchObject([{ id: 'a' }])
  })

  test('[OB2] what was taken back leaves nothing here, also not its words', () => {
    const told = robin()
    expect(told.does('outbox/taken-back', { waiting: 'a' })).toBeUndefined()
    expect(told.things.size).toBe(0)
    expect(told.does('outbox/taken-back', { waiting: 'a' })).toBe('outbox/not-there')
  })

  test('[OB3] over a night with the room locked it is still here in the morning, and can still be taken back', () => {
    const told = robin()
    told.at('2026-11-24T08:00')
    expect(told.lines()).toMatchObject([{ over: true, putOn: '2026-11-23' }])
    expect(told.does('outbox/taken-back', { waiting: 'a' })).toBeUndefined()
  })

  test('[OB4] they leave in the order in which they were given', () => {
    const told = robin()
    told.at('2026-11-23T21:01')
    told.does('outbox/put', { waiting: '0', ...line('And there is more.') })
    told.at('2026-11-23T22:00')
    expect(told.due().map(({ id }) => id)).toEqual(['a', '0'])
  })

  test('[OB5] what happens to one changes no other', () => expectOthersChangeNothing(outbox))

  test('every event of the outbox is named after it', () => expectNamedAfter('outbox', outbox))
})
