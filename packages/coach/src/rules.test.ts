import { describe, expect, test } from 'vitest'
import { findIn, rulebook } from './find.ts'
import type { Rule } from './rule.ts'
import { rules } from './rules/index.ts'
import { readText } from './text/read-text.ts'

const bare = (example: string): string => example.replaceAll(/[«»]/gu, '')
const books = new Map(rules.map(rule => [rule.id, rulebook([rule])]))

const marked = (draft: string, rule: Rule): string => {
  const book = books.get(rule.id)
  if (!book) return draft
  const found = readText(draft).flatMap(sentence => findIn(sentence, book))
  let out = ''
  let at = 0
  for (const { start, end } of found.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (start < at) continue
    out += `${draft.slice(at, start)}«${draft.slice(start, end)}»`
    at = end
  }
  return out + draft.slice(at)
}

describe.each(rules.map(rule => [rule.id, rule] as const))('%s', (_, rule) => {
  test('[CO7] has six examples and six near misses, each marking something or nothing', () => {
    expect(rule.matches.length).toBeGreaterThanOrEqual(6)
    expect(rule.passes.length).toBeGreaterThanOrEqual(6)
    for (const example of rule.matches) expect(example).toMatch(/«.+»/u)
  })
  test.each(rule.matches)('[CO7] points at %s', example => expect(marked(bare(example), rule)).toBe(example))
  test.each(rule.passes)('[CO7] leaves alone %s', example => expect(marked(example, rule)).toBe(example))
  test('[CO8] speaks of the sentence, and asks one question', () => {
    expect(rule.says).toMatch(/^This may .+\.$/u)
    expect(rule.asks).toMatch(/^[^?]+\?$/u)
    expect(rule.says.length).toBeLessThanOrEqual(160)
    expect(`${rule.says} ${rule.asks} ${rule.why}`).not.toMatch(
      /\b(?:should|toxic|narcissis\w*|abuser|trauma|victim|cheater|streak|score)\b|!/iu,
    )
  })
})

test('[CO9] which rules speak on the examples of others is looked at when it changes', async () => {
  const lines = rules.flatMap(rule =>
    rules
      .filter(other => other.id !== rule.id)
      .map(
        other =>
          [other.id, [...other.matches, ...other.passes].filter(example => marked(bare(example), rule) !== bare(example)).length] as const,
      )
      .filter(([, count]) => count > 0)
      .map(([id, count]) => `${rule.id} on ${id}: ${count}`),
  )
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('rules.overlap.txt')
})

test('[CO10] the folder is the registry: every file is a rule of its name, and the index holds them all', () => {
  const files = Object.keys(import.meta.glob('./rules/*.ts')).map(path => path.slice('./rules/'.length, -'.ts'.length))
  expect(rules.map(rule => rule.id).toSorted()).toEqual(files.filter(file => file !== 'index').toSorted())
})
