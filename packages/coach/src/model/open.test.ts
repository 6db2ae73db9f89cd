import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { moves } from '../move.ts'
import { read } from '../read.ts'
import { openSecondOpinion } from './open.ts'

const bytes = readFileSync(join(import.meta.dirname, 'weights.bin'))
const model = openSecondOpinion(bytes)
const robinWrites = ['I lied to you in March.', 'I chose to.', 'How long is this going to go on?']

describe('the second opinion on what Robin writes to Sam', () => {
  it('is small enough to be carried along', () => {
    expect(bytes.length).toBeLessThan(3_000_000)
  })
  it('answers for every sentence, with likelihoods', () => {
    const judged = model.judge(robinWrites, 'wayward')
    expect(judged).toHaveLength(robinWrites.length)
    for (const p of judged.flatMap(likely => Object.values(likely))) expect(p >= 0 && p <= 1).toBe(true)
  })
  it('says the same of the same words, whatever it read before', () => {
    const first = model.judge(robinWrites, 'wayward')
    model.judge(['Dinner is in the oven.'], 'wayward')
    expect(model.judge(robinWrites, 'wayward')).toEqual(first)
  })
  it('has nothing to say of nothing', () => {
    expect(model.judge([], 'wayward')).toEqual([])
    expect(model.judge([''], 'wayward')).toHaveLength(1)
  })
  it('[CO16] marks inside the text, and every mark it adds stands on words of one sentence', () => {
    const text = robinWrites.join(' ')
    for (const { start, end } of read(text, { author: 'wayward', model }).findings)
      expect(0 <= start && start < end && end <= text.length).toBe(true)
    for (const [at, sentence] of robinWrites.entries())
      for (const move of moves) {
        const { start, end } = model.carried?.(robinWrites, at, move) ?? { start: -1, end: -1 }
        expect(0 <= start && start < end && end <= sentence.length).toBe(true)
      }
  })
})
