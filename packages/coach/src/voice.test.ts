import { describe, expect, test } from 'vitest'
import { rules, spoken } from './index.ts'

const syllables = (word: string): number =>
  Math.max(
    1,
    (
      word
        .toLowerCase()
        .replace(/(?:[^laeiouy]es|ed|[^laeiouy]e)$/, '')
        .match(/[aeiouy]{1,2}/g) ?? []
    ).length,
  )

/** The SMOG grade of sentences: years of school that they ask for. */
const smog = (sentences: readonly string[]): number => {
  const hard = sentences.flatMap(sentence => sentence.match(/[a-z']+/gi) ?? []).filter(word => syllables(word) > 2).length
  return 1.043 * Math.sqrt((hard * 30) / sentences.length) + 3.1291
}

describe('what the coach says', () => {
  test('[CO8] reads at eleven years of school or fewer', () => {
    expect(smog(rules.map(rule => rule.says))).toBeLessThanOrEqual(11)
    expect(smog(rules.map(rule => rule.asks))).toBeLessThanOrEqual(11)
    expect(smog(rules.map(rule => rule.why))).toBeLessThanOrEqual(11)
    expect(smog(Object.values(spoken).flatMap(({ says, asks }) => [says, asks]))).toBeLessThanOrEqual(11)
  })
  test('[CO8] a mark without a rule of its own speaks in the same way', () => {
    for (const { says, asks } of Object.values(spoken)) {
      expect(says).toMatch(/^This may .+\.$/)
      expect(asks).toMatch(/^[^?]+\?$/)
    }
  })
  test('[CO8] no two rules ask the same question', () => {
    expect(new Set(rules.map(rule => rule.asks)).size).toBe(rules.length)
  })
})
