import fc from 'fast-check'
import { expect, test } from 'vitest'
import { longestSentence } from './sentences.ts'
import { normalise } from './normalise.ts'
import { readText } from './read-text.ts'

const word = fc.constantFrom(
  "don't",
  'didnt',
  'I',
  'you',
  'never',
  '“get over it”',
  "'move on'",
  'said',
  'if',
  'but',
  'Dr.',
  '3.30',
  'u',
  'ur',
  'its',
  '😢',
  '—',
  ',',
  '?',
  '.',
  '!',
  '\n',
  'İ',
  'ﬀ',
  'é',
  'a\u200bb',
  'sorry',
  'told me',
  '«ja»',
)
const written = fc.oneof(
  fc.array(word, { maxLength: 60 }).map(words => words.join(' ')),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
)

test('[CO1] the text that is compared has the length of the text that was written, so that every offset maps back', () => {
  fc.assert(fc.property(written, text => normalise(text).length === text.length))
})

test('[CO1] words lie inside their sentence, in order, and never inside one another', () => {
  fc.assert(
    fc.property(written, text => {
      for (const sentence of readText(text)) {
        let at = sentence.start
        for (const token of sentence.words) {
          expect(token.start === at || token.start >= at || sentence.words.some(other => other.start === token.start)).toBe(true)
          expect(token.end).toBeLessThanOrEqual(sentence.end)
          expect(text.slice(token.start, token.end).trim()).not.toBe('')
          at = token.end
        }
      }
    }),
  )
})

test('[CO2] sentences follow one another without overlap, and leave no letter outside', () => {
  fc.assert(
    fc.property(written, text => {
      let at = 0
      for (const { start, end } of readText(text)) {
        expect(text.slice(at, start)).not.toMatch(/[\p{L}\p{N}]/u)
        expect(end).toBeGreaterThan(start)
        at = end
      }
      expect(text.slice(at)).not.toMatch(/[\p{L}\p{N}]/u)
    }),
  )
})

test('[CO2] clauses follow one another and hold every word of their sentence', () => {
  fc.assert(
    fc.property(written, text => {
      for (const { clauses, words, clauseOf } of readText(text)) {
        expect(clauses.reduce((at, { from, to }) => (from === at ? to : -1), 0)).toBe(words.length)
        expect(clauseOf).toHaveLength(words.length)
      }
    }),
  )
})

test('[CO3] what one sentence says never masks a word of another', () => {
  const plain = fc.constantFrom('It was only texting.', 'You were never home.', 'Believe me.')
  const masking = fc.constantFrom('She said so.', "I don't.", 'If you like.', 'I was wrong to say it.', '"Get over it."', 'You told me.')
  fc.assert(
    fc.property(plain, masking, (sentence, other) => {
      const alone = readText(sentence)[0]
      const beside = readText(`${other} ${sentence}`).at(-1)
      for (const mask of ['quoted', 'reported', 'negated', 'conditional', 'disavowed'] as const)
        expect(beside?.[mask]).toEqual(alone?.[mask])
    }),
  )
})

test('[CO5] no sentence is longer than the longest, whatever is written', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 5000 }), text =>
      readText(text).every(({ start, end }) => end - start <= longestSentence),
    ),
  )
})
