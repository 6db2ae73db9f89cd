import { expect, test } from 'vitest'
import { sentenceAround } from './sentence.ts'

const around = (text: string, words: string): string => {
  const start = text.indexOf(words)
  return sentenceAround(text, start, start + words.length)
}

test('a mark goes on with the whole sentence that it stands in, and with no other', () => {
  const draft = 'I was late. I am a terrible person and I ruin everything! Sorry'
  expect(around(draft, 'a terrible')).toBe('I am a terrible person and I ruin everything!')
  expect(around(draft, 'I was late.')).toBe('I was late.')
  expect(around(draft, 'Sorry')).toBe('Sorry')
  expect(around('no marks at all\nsecond line', 'second')).toBe('second line')
})
