import { describe, expect, test } from 'vitest'
import { expectNamedAfter, expectOthersChangeNothing, story } from '../shared/concept.contract.ts'
import * as talk from './index.ts'
import { talkView } from './index.ts'

const sam = () => {
  const told = story(talk)
  told.at('2026-11-23T20:00')
  return { ...told, view: () => talkView(told.things.values()) }
}

describe('talk', () => {
  test('[TK1] Sam writes down what to bring, in order, and words it anew', () => {
    const told = sam()
    expect(told.does('talk/point-written', { point: 'a', text: ' ' })).toBe('talk/text-blank')
    expect(told.does('talk/point-talked', { point: 'a' })).toBe('talk/not-there')
    told.does('talk/point-written', { point: 'a', text: 'The weekend.' })
    told.at('2026-11-24T20:00')
    told.does('talk/point-written', { point: 'b', text: 'Your mother.' })
    told.does('talk/point-written', { point: 'a', text: 'The weekend, and who drives.' })
    expect(told.view().toBring).toEqual([
      { point: 'a', text: 'The weekend, and who drives.' },
      { point: 'b', text: 'Your mother.' },
    ])
  })

  test('[TK2] what was talked about stands behind with its day, and can be brought again', () => {
    const told = sam()
    told.does('talk/point-written', { point: 'a', text: 'The weekend.' })
    told.does('talk/point-written', { point: 'b', text: 'Your mother.' })
    told.does('talk/point-talked', { point: 'a' })
    told.at('2026-11-30T20:00')
    told.does('talk/point-talked', { point: 'b' })
    expect(told.view()).toMatchObject({
      toBring: [],
      talked: [
        { point: 'b', on: '2026-11-30' },
        { point: 'a', on: '2026-11-23' },
      ],
    })
    told.does('talk/point-brought-again', { point: 'a' })
    expect(told.view()).toMatchObject({ toBring: [{ point: 'a' }], talked: [{ point: 'b' }] })
  })

  test('[TK3] letting go removes all words of it', () => {
    const told = sam()
    told.does('talk/point-written', { point: 'a', text: 'The weekend.' })
    told.does('talk/point-let-go', { point: 'a' })
    expect(told.view()).toEqual({ toBring: [], talked: [] })
    expect(told.does('talk/point-written', { point: 'a', text: 'Again.' })).toBe('talk/gone')
  })

  test('[TK4] what happens to one changes no other', () => expectOthersChangeNothing(talk))
  test('every event of a talk is named after it', () => expectNamedAfter('talk', talk))
})
