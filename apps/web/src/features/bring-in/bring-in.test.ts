import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { doAct } from '../../acts/client.ts'
import { inPages, LONGEST_PAGE } from './dated-page.ts'
import { readDayOne } from './day-one.ts'
import { keepPages } from './keep-pages.ts'
import { readPlainFile } from './plain-file.ts'
import { readFiles } from './read-files.ts'

const file = (name: string, text: string): File => new File([text], name)
const dayOne = (entries: unknown): string => JSON.stringify({ metadata: { version: '1.0' }, entries })

describe('pages from another book', () => {
  test('Sam’s Day One: each page stands at the day that Sam saw on it, its words as Sam wrote them, without the picture', () => {
    const json = dayOne([
      {
        uuid: 'A1',
        creationDate: '2019-05-03T22:30:00Z',
        timeZone: 'Europe/Berlin',
        text: '![](dayone-moment://9F)\nYellow\\. 2\\*3 walls.',
      },
      { uuid: 'A2', creationDate: '2019-05-03T22:30:00Z', timeZone: 'Nowhere/Else', text: 'Still the third.' },
      { uuid: 'A3', creationDate: '2019-05-06T08:00:00Z', photos: [{}] },
      { uuid: 'A4', creationDate: 'some day', text: 'When was this?' },
    ])
    expect(readDayOne(json)).toEqual({
      pages: [
        { day: '2019-05-04', text: 'Yellow. 2*3 walls.' },
        { day: '2019-05-03', text: 'Still the third.' },
      ],
      left: ['no-words', 'no-day'],
    })
  })

  test.each([
    ['2019-05-03.md', 'Yellow walls.', '2019-05-03', 'Yellow walls.'],
    ['20190503.txt', 'Yellow walls.', '2019-05-03', 'Yellow walls.'],
    ['2019-05-03 The kitchen.md', 'Yellow walls.', '2019-05-03', 'The kitchen\n\nYellow walls.'],
    ['2019-05-03 The kitchen.md', '# The kitchen\n\nYellow.', '2019-05-03', '# The kitchen\n\nYellow.'],
    ['kitchen.md', '---\ntitle: "The kitchen"\ndate: 2019-5-3T10:00\n---\n\nYellow.\n', '2019-05-03', 'The kitchen\n\nYellow.'],
    ['2020-01-01.md', '\ufeff---\r\ncreated: 2019-05-03\r\n---\r\nYellow.', '2019-05-03', 'Yellow.'],
    ['2019-05-03.md', '---\nA line, and no front matter.', '2019-05-03', '---\nA line, and no front matter.'],
  ])('%s, %j', (name, content, day, text) => {
    expect(readPlainFile(name, content)).toEqual({ pages: [{ day, text }], left: [] })
  })

  test.each([
    ['thoughts.md', 'Yellow walls.', 'no-day'],
    ['2019-02-30.md', 'Yellow walls.', 'no-day'],
    ['2019-05-03.md', '---\ndate: 2019-05-03\n---\n', 'no-words'],
    ['2019-05-03.md', 'a\u0000b', 'not-text'],
  ])('%s, %j stays out: %s', (name, content, why) => {
    expect(readPlainFile(name, content)).toEqual({ pages: [], left: [why] })
  })

  test('whatever is in a file, it is read or left out with a reason, and never throws', () => {
    const anything = fc.oneof(fc.string(), fc.json(), fc.anything().map(dayOne), fc.array(fc.anything()).map(dayOne))
    fc.assert(
      fc.property(fc.string(), anything, (name, content) => {
        for (const { pages, left } of [readDayOne(content), readPlainFile(name, content)]) {
          for (const { day, text } of pages) {
            expect(Temporal.PlainDate.from(day).toString()).toBe(day)
            expect(text.trim()).not.toBe('')
          }
          expect(left.every(why => why.length > 0)).toBe(true)
        }
      }),
    )
  })

  test('a page that is longer than fits comes as several, and no sign of it is lost', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'binary' }), fc.integer({ min: 1, max: 2 * LONGEST_PAGE }), (some, size) => {
        const text = some.repeat(Math.ceil(size / some.length))
        const pages = inPages(text)
        expect(pages.join('')).toBe(text)
        for (const page of pages) expect(page.length).toBeLessThanOrEqual(LONGEST_PAGE)
      }),
      { numRuns: 10 },
    )
  })

  test('a file that is larger than any book, or cannot be read, stays out; the others come in', async () => {
    const huge = Object.defineProperty(file('2019-05-04.md', 'x'), 'size', { value: 5_000_000_000 })
    const gone = Object.assign(file('2019-05-05.md', 'x'), { text: () => Promise.reject(new Error('NotReadableError')) })
    const found = await readFiles([huge, gone, file('2019-05-03.md', 'Yellow.')], '2026-11-23')
    expect(found.pages.map(({ text }) => text)).toEqual(['Yellow.'])
    expect(found.left).toEqual([
      { file: '2019-05-04.md', why: 'not-read' },
      { file: '2019-05-05.md', why: 'not-read' },
    ])
  })

  test('chosen together, oldest first; the same page twice is one, and what stays out is named with its file', async () => {
    const found = await readFiles(
      [
        file('Journal.json', dayOne([{ creationDate: '2019-05-03T10:00:00Z', text: 'Yellow.' }])),
        file('2019-05-03.md', 'Yellow.'),
        file('2018-01-01.md', 'Snow.'),
        file('2030-01-01.md', 'To come.'),
        file('export.zip', 'PK'),
        file('a.jpg', 'x'),
        file('other.json', '[]'),
        file('.DS_Store', ''),
      ],
      '2026-11-23',
    )
    expect(found.pages.map(({ day, text }) => [day, text])).toEqual([
      ['2018-01-01', 'Snow.'],
      ['2019-05-03', 'Yellow.'],
    ])
    expect(found.left).toEqual([
      { file: '2030-01-01.md', why: 'day-to-come' },
      { file: 'export.zip', why: 'packed' },
      { file: 'a.jpg', why: 'not-text' },
      { file: 'other.json', why: 'not-day-one' },
    ])
    expect(found.pages[0]?.entry).toMatch(/^[0-9a-f]{40}$/)
  })
})

test('the disk is full half-way: what came is told apart from what did not, and a second time brings the rest and nothing twice', async () => {
  const pages = ['Snow.', 'Yellow.', 'Rain.'].map((text, i) => ({ entry: `e${i}`, day: `2019-05-0${i + 1}`, text }))
  const book: string[] = []
  let full = true
  const room: typeof doAct = async (_, input) => {
    const { entry } = input as { readonly entry: string }
    if (full && book.length === 2) return { ok: false, error: 'device/not-kept' }
    if (book.includes(entry)) return { ok: false, error: 'journal/there-already' }
    book.push(entry)
    return { ok: true, value: { ids: [entry] } }
  }
  expect(await keepPages(pages, room)).toEqual({ ok: false, why: 'device/not-kept' })
  expect(book).toEqual(['e0', 'e1'])
  full = false
  expect(await keepPages(pages, room)).toEqual({ ok: true })
  expect(book).toEqual(['e0', 'e1', 'e2'])
})
