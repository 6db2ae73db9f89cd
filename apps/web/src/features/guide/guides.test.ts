import { describe, expect, test } from 'vitest'
import { guides } from './guides.ts'

const words = (text: string): readonly string[] => text.match(/[\p{L}’']+/gu) ?? []
/** Syllables as the vowel groups of a word, without a silent e: near enough for SMOG on running English. */
const syllables = (word: string): number =>
  Math.max(
    1,
    (
      word
        .toLowerCase()
        .replace(/(?:[^laeiouy]e|ed|es)$/u, '')
        .match(/[aeiouy]+/gu) ?? []
    ).length,
  )

/** SMOG grade (McLaughlin 1969): 1.043 √(words of three and more syllables × 30 / sentences) + 3.1291. */
const smog = (text: string): number => {
  const sentences = (text.match(/[.?:](?:\s|$)/gu) ?? []).length
  const long = words(text).filter(word => syllables(word) >= 3).length
  return 1.043 * Math.sqrt((long * 30) / sentences) + 3.1291
}

/** Months between two `YYYY-MM`. */
const age = (reviewed: string, now: Date): number => {
  const [year = 0, month = 0] = reviewed.split('-').map(Number)
  return (now.getUTCFullYear() - year) * 12 + now.getUTCMonth() + 1 - month
}

describe('texts to read', () => {
  test.each(guides.map(guide => [guide.id, guide] as const))(
    '%s names its sources and reads easily',
    (_, { paragraphs, sources, reviewed }) => {
      const text = paragraphs.map(({ message }) => message ?? '').join(' ')
      expect(words(text).length).toBeGreaterThan(80)
      expect(sources.length).toBeGreaterThan(0)
      for (const { who, title, where } of sources) expect([who, title, where].every(Boolean)).toBe(true)
      expect(reviewed).toMatch(/^20\d\d-(?:0[1-9]|1[0-2])$/)
      expect(smog(text)).toBeLessThanOrEqual(11)
    },
  )

  test('none of them was looked at more than two years ago; where one was, that is said and nothing breaks', () => {
    const old = guides.filter(({ reviewed }) => age(reviewed, new Date()) > 24).map(({ id }) => id)
    if (old.length > 0) console.warn(`not looked at for two years: ${old.join(', ')}`)
    expect(new Set(guides.map(({ id }) => id)).size).toBe(guides.length)
  })

  test('the measure of reading can fail', () => {
    expect(
      smog('Interpersonal accountability necessitates considerable emotional availability and uninterrupted authenticity.'),
    ).toBeGreaterThan(11)
  })
})
