import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { carried, piecesOf, type Mark } from './marks.ts'

const draft = 'I chose that. I have told you everything now.'
const at = (words: string, more: Omit<Mark, 'start' | 'end'>): Mark => ({
  start: draft.indexOf(words),
  end: draft.indexOf(words) + words.length,
  ...more,
})
const arbitraryMarks = (text: string) =>
  fc.array(
    fc
      .tuple(fc.nat(text.length), fc.nat(text.length), fc.constantFrom('closes' as const, 'opens' as const))
      .map(([a, b, kind]) => ({ start: Math.min(a, b), end: Math.max(a, b), kind })),
    { maxLength: 6 },
  )
const textAndMarks = fc.string({ unit: 'grapheme' }).chain(text => fc.tuple(fc.constant(text), arbitraryMarks(text)))

describe('the layer under what Robin types', () => {
  test('[A6] the pieces joined are the draft, letter for letter, whatever was marked', () => {
    fc.assert(
      fc.property(textAndMarks, ([text, marks]) => {
        expect(
          piecesOf(text, marks)
            .map(piece => piece.text)
            .join(''),
        ).toBe(text)
      }),
    )
  })

  test('the words of a note are underlined with its number where they begin', () => {
    const marks = [at('I chose that', { kind: 'opens' }), at('I have told you everything', { kind: 'closes', number: 1 })]
    expect(piecesOf(draft, marks)).toEqual([
      { text: 'I chose that', kind: 'opens', current: false, begins: [] },
      { text: '. ', current: false, begins: [] },
      { text: 'I have told you everything', kind: 'closes', current: false, begins: [1] },
      { text: ' now.', current: false, begins: [] },
    ])
  })

  test('where two notes share words, each number stands where its own words begin', () => {
    const marks = [
      at('I have told you everything', { kind: 'closes', number: 1 }),
      at('told you everything now', { kind: 'closes', number: 2 }),
    ]
    expect(piecesOf(draft, marks).flatMap(({ begins }) => begins)).toEqual([1, 2])
  })

  test('where a good half lies inside a closing mark, the closing one shows', () => {
    const marks = [at('told', { kind: 'opens' }), at('I have told you everything', { kind: 'closes', number: 1 })]
    expect(piecesOf(draft, marks).filter(({ kind }) => kind === 'opens')).toEqual([])
  })

  test('marks of a longer draft do not reach beyond a shorter one', () => {
    expect(piecesOf('I', [{ start: 0, end: 40, kind: 'closes', number: 1 }])).toEqual([
      { text: 'I', kind: 'closes', current: false, begins: [1] },
    ])
    expect(piecesOf('', [{ start: 3, end: 9, kind: 'closes' }])).toEqual([])
  })
})

describe('while the new words are being read', () => {
  const told = at('I have told you everything', { kind: 'closes', number: 1 })
  const words = (text: string, marks: readonly Mark[]) => marks.map(({ start, end }) => text.slice(start, end))

  test('writing behind a mark leaves it, writing before it moves it along', () => {
    const longer = `${draft} You can ask.`
    expect(words(longer, carried([told], draft, longer))).toEqual(['I have told you everything'])
    const begun = `Sam. ${draft}`
    expect(words(begun, carried([told], draft, begun))).toEqual(['I have told you everything'])
  })

  test('writing inside a mark lets go of it', () => {
    expect(carried([told], draft, draft.replace('told', 'not told'))).toEqual([])
  })

  test('whatever is edited, a mark that stays is under the same words', () => {
    fc.assert(
      fc.property(textAndMarks, fc.nat(), fc.nat(), fc.string(), ([text, marks], from, length, put) => {
        const start = from % (text.length + 1)
        const after = text.slice(0, start) + put + text.slice(start + length)
        const kept = carried(
          marks.map((mark, number) => ({ ...mark, number })),
          text,
          after,
        )
        for (const { start, end, number } of kept) {
          const was = marks[number]
          expect(after.slice(start, end)).toBe(text.slice(was?.start, was?.end))
        }
      }),
    )
  })
})
