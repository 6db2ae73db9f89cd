import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LONGEST_PAGE } from './dated-page.ts'
import { readFiles } from './read-files.ts'

const TODAY = '2026-11-23'
/** Bytes of any kind, and texts that look nearly like what is read: front matter, a day in a name, another app's JSON. */
const content = fc.oneof(
  fc.uint8Array({ maxLength: 300 }),
  fc
    .array(
      fc.oneof(
        fc.constantFrom(
          '---\n',
          'date: ',
          '2019-05-03',
          'title: ',
          '\r\n',
          '\ufeff',
          '\0',
          '{"entries":[',
          '{"text":',
          '"creationDate":',
          ']}',
          '{}',
          '[',
          '\\',
          '# ',
        ),
        fc.string({ unit: 'grapheme', maxLength: 12 }),
        fc.json({ maxDepth: 3 }),
      ),
      { maxLength: 14 },
    )
    .map(parts => new TextEncoder().encode(parts.join(''))),
)
const name = fc
  .tuple(
    fc.constantFrom('2019-05-03', '20190503 ', '9999-99-99', '', '__proto__', '../'),
    fc.string({ maxLength: 6 }),
    fc.constantFrom('.md', '.txt', '.json', '.zip', ''),
  )
  .map(parts => parts.join(''))

test('whatever is in a file that is brought in, it is read as pages with a day or stays out by name; nothing is thrown, and no page is longer than fits', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(name, content), { maxLength: 3 }), async files => {
      const { pages, left } = await readFiles(
        files.map(([called, bytes]) => new File([bytes], called)),
        TODAY,
      )
      for (const { day, text } of pages) {
        expect(day).toMatch(/^\d{4}-\d\d-\d\d$/u)
        expect(day <= TODAY).toBe(true)
        expect(text.length).toBeLessThanOrEqual(LONGEST_PAGE)
      }
      for (const { why } of left) expect(why).toMatch(/^[a-z]+(-[a-z]+)*$/u)
      const words = files.reduce((all, [, bytes]) => all + new TextDecoder().decode(bytes).length, 0)
      expect(pages.reduce((all, { text }) => all + text.length, 0)).toBeLessThanOrEqual(
        words + files.reduce((all, [called]) => all + called.length + 2, 0),
      )
    }),
    { numRuns: 300 },
  )
})
