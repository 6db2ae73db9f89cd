import { describe, expect, test } from 'vitest'
import * as giving from '../giving/index.ts'
import { expectNamedAfter, expectNoNumbers, expectOthersChangeNothing, story } from '../shared/concept.contract.ts'
import * as learning from './index.ts'

const robin = () => {
  const [told, items] = [story(learning), story(giving)]
  const at = (wall: string) => [told, items].forEach(one => one.at(wall))
  at('2026-03-02T21:00')
  const seenBy = (viewer: 'first' | 'second') =>
    learning.learningsView(viewer === 'first' ? told.things.values() : [], items.things.values(), viewer)
  return { ...told, items, at, seenBy, page: () => seenBy('first').mine }
}

describe('learning', () => {
  test('[LE1] what Robin understood in March stays beside what Robin understands in November', () => {
    const told = robin()
    expect(told.does('learning/written', { learning: 'a', text: ' ' })).toBe('learning/text-blank')
    told.does('learning/written', { learning: 'a', text: 'I lie when I am ashamed.' })
    told.does('learning/written', { learning: 'a', text: 'I go quiet when I am ashamed.' })
    told.at('2026-11-23T21:00')
    told.does('learning/written', { learning: 'a', text: 'I go quiet, and then I call it peace.' })
    expect(told.page()).toMatchObject([
      { now: { text: 'I go quiet, and then I call it peace.' }, before: [{ text: 'I go quiet when I am ashamed.', day: '2026-03-02' }] },
    ])
  })

  test('[M12] [LE2] one entry is given by itself, and can be given again once it was withdrawn', () => {
    const told = robin()
    told.does('learning/written', { learning: 'a', text: 'I go quiet.' })
    told.does('learning/written', { learning: 'b', text: 'I look for praise.' })
    told.items.does('giving/given', { item: 'a', kind: 'learning', text: 'I go quiet.' })
    expect(told.seenBy('second').theirs).toMatchObject([{ item: 'a', text: 'I go quiet.' }])
    expect(JSON.stringify(told.seenBy('second'))).not.toContain('praise')
    expect(told.page().map(({ shared }) => shared?.text)).toEqual([undefined, 'I go quiet.'])
    told.items.does('giving/withdrawn', { item: 'a' })
    expect(told.page()[1]?.shareAs).toBe('a~2')
    expect(told.seenBy('second').theirs[0]).not.toHaveProperty('text')
  })

  test('[LE3] newest first, without a figure', () => {
    const told = robin()
    told.does('learning/written', { learning: 'a', text: 'First.' })
    told.at('2026-03-03T21:00')
    told.does('learning/written', { learning: 'b', text: 'Second.' })
    expect(told.page().map(({ now }) => now.text)).toEqual(['Second.', 'First.'])
    expectNoNumbers(told.page(), ['at'])
  })

  test('[LE4] removed, its words are nowhere', () => {
    const told = robin()
    told.does('learning/written', { learning: 'a', text: 'I go quiet.' })
    told.does('learning/removed', { learning: 'a' })
    expect([told.page(), JSON.stringify([...told.things]).includes('quiet')]).toEqual([[], false])
    expect(told.does('learning/written', { learning: 'a', text: 'Again.' })).toBe('learning/removed-already')
    expectOthersChangeNothing(learning)
    expectNamedAfter('learning', learning)
  })
})
