import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { excerptOf, indexOf, type PageWords } from './search.ts'

const book: readonly PageWords[] = [
  { entry: 'a', day: '2026-03-02', text: 'We walked round the lake. I did not ask anything, and it was quiet.' },
  { entry: 'b', day: '2026-04-11', text: 'Woke at four again. Counted the nights since October.' },
  { entry: 'c', day: '2026-05-01', to: 'Mum', text: 'You would have known what to say about the lake house.' },
]
const said = (query: string) => indexOf(book)(query).map(({ entry }) => entry)

describe('Sam looks for a page in the book', () => {
  test('by a word, by its beginning, and with a slip of the finger', () => {
    expect(said('quiet')).toEqual(['a'])
    expect(said('octo')).toEqual(['b'])
    expect(said('quite')).toEqual([])
    expect(said('october')).toEqual(['b'])
    expect(said('octobr')).toEqual(['b'])
  })

  test('all words have to be there', () => {
    expect(said('lake').toSorted()).toEqual(['a', 'c'])
    expect(said('lake house')).toEqual(['c'])
    expect(said('lake october')).toEqual([])
  })

  test('a letter is found by whom it is to', () => {
    expect(said('mum')).toEqual(['c'])
  })

  test('what was found is told apart in the excerpt', () => {
    const [hit] = indexOf(book)('lake house')
    expect(hit?.excerpt.filter(({ found }) => found).map(({ text }) => text)).toEqual(['lake', 'house'])
  })

  test('an empty book and an empty question find nothing', () => {
    expect(indexOf([])('lake')).toEqual([])
    expect(said('')).toEqual([])
  })
})

describe('the excerpt', () => {
  test('shows words around the first one found, and says where it was cut', () => {
    const long = `${'before '.repeat(40)}lake ${'after '.repeat(60)}`
    const runs = excerptOf(long, new Set(['lake']))
    const shown = runs.map(({ text }) => text).join('')
    expect(shown).toMatch(/^… before .*lake.* after …$/)
    expect(shown.length).toBeLessThan(220)
  })

  test('everything told apart was looked for, and nothing is made up', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('lake', 'Lake', 'a', 'quiet', 'night', ',', '\n')), words => {
        const text = words.join(' ')
        const runs = excerptOf(text, new Set(['lake']))
        for (const { text, found } of runs) expect(found).toBe(text.toLowerCase() === 'lake')
        const line = text.replaceAll(/\s+/g, ' ').trim()
        expect(
          line.includes(
            runs
              .map(({ text }) => text)
              .join('')
              .replace(/^… /, '')
              .replace(/ …$/, ''),
          ),
        ).toBe(true)
      }),
    )
  })
})
