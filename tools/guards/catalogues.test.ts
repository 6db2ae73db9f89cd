import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { catalogueViolations, messagesOf } from './catalogues.ts'

const locales = join(import.meta.dirname, '../../apps/web/src/locales')
const read = (locale: string): string => readFileSync(join(locales, `${locale}.po`), 'utf8')

test('every sentence of the app is there in Spanish, with every value and every tag', () => {
  expect(messagesOf(read('es')).length).toBeGreaterThan(2_000)
  expect(catalogueViolations(read('es'), 'es').map(({ at, why }) => `${at} ${why}`)).toEqual([])
})

test('the two catalogues have the same sentences', () => {
  const sources = (locale: string) =>
    messagesOf(read(locale))
      .map(({ source }) => source)
      .toSorted()
  expect(sources('es')).toEqual(sources('en'))
})

test('what is left out, and a value that got lost, is noticed', () => {
  const po =
    'msgid ""\nmsgstr ""\n\nmsgid "Locked"\nmsgstr ""\n\nmsgid "{otherName} <0>reads</0>"\nmsgstr "<0>lee</0>"\n\n#~ msgid "Old"\n#~ msgstr ""\n'
  expect(catalogueViolations(po, 'es').map(({ why }) => why)).toEqual([
    'it is not translated.',
    'it has </0> <0> where the sentence has </0> <0> {otherName.',
  ])
})
