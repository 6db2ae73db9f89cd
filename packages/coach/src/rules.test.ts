import { describe, expect, test } from 'vitest'
import { findIn, rulebook } from './find.ts'
import { moves } from './move.ts'
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
    expect(moves, `${rule.id}: move is one of src/move.ts`).toContain(rule.move)
    expect(rule.matches.length, `${rule.id}: matches holds six examples at least`).toBeGreaterThanOrEqual(6)
    expect(rule.passes.length, `${rule.id}: passes holds six near misses at least`).toBeGreaterThanOrEqual(6)
    for (const example of rule.matches) expect(example).toMatch(/«.+»/u)
  })
  test.each(rule.matches)('[CO7] points at %s', example => expect(marked(bare(example), rule)).toBe(example))
  test.each(rule.passes)('[CO7] leaves alone %s', example => expect(marked(example, rule)).toBe(example))
  test('[CO8] speaks of the sentence, and asks one question', () => {
    expect(rule.says, `${rule.id}: says begins with “This may”, of the sentence`).toMatch(/^This may .+\.$/u)
    expect(rule.asks, `${rule.id}: asks one question`).toMatch(/^[^?]+\?$/u)
    expect(rule.why, `${rule.id}: why is shown to whoever asks why`).toMatch(/\S/u)
    expect(rule.says.length).toBeLessThanOrEqual(160)
    expect(`${rule.says} ${rule.asks} ${rule.why}`).not.toMatch(
      /\b(?:should|toxic|narcissis\w*|abuser|trauma|victim|cheater|streak|score)\b|!/iu,
    )
  })
})

test('[CO9] which rules speak on the examples of others, and on what words, is looked at when it changes', async () => {
  const examples = rules.flatMap(({ id, ...rule }) =>
    (['matches', 'passes'] as const).flatMap(which =>
      rule[which].map(example => ({ of: `${id} ${which}`, id, example: bare(example), read: readText(bare(example)) })),
    ),
  )
  const lines = rules.flatMap(rule => {
    const book = rulebook([rule])
    return examples
      .filter(({ id, read }) => id !== rule.id && read.some(sentence => findIn(sentence, book).length > 0))
      .map(({ of, example }) => `${rule.id} (${rule.move}) on what ${of}: ${marked(example, rule)}`)
  })
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('rules.overlap.txt')
})

test('[CO10] the folder is the registry: every file is a rule of its name, and the index holds them all', () => {
  const files = Object.keys(import.meta.glob('./rules/*.ts')).map(path => path.slice('./rules/'.length, -'.ts'.length))
  expect(rules.map(rule => rule.id).toSorted()).toEqual(files.filter(file => file !== 'index').toSorted())
})
