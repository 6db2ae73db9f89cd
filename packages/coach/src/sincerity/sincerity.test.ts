import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { apologyWithoutAct, ownPhrases, read } from '../index.ts'

const day = 24 * 60 * 60 * 1000
const now = 100 * day
const kept = (...texts: readonly string[]) => texts.map((text, i) => ({ text, at: now - (i + 1) * day }))
const phrase = 'I am working on myself'
const three = kept(`${phrase} every day.`, `Sam, ${phrase}, and I went on Tuesday.`, "I'm working on myself.")

describe('Robin writes to Sam in the same words again', () => {
  test('[CO20] the fourth time in a month is asked about, at the words', () => {
    const draft = `Sam, ${phrase}. The car is mended.`
    const [asked, ...others] = ownPhrases(draft, three, now)
    expect(others).toEqual([])
    expect(draft.slice(asked?.start, asked?.end)).toBe(phrase)
    expect(asked).toMatchObject({ says: 'These words stand in four drafts of this month.', asks: 'What is it now?' })
  })
  test('[CO20] three times is no habit yet, nor are the drafts of an older month', () => {
    expect(ownPhrases(phrase, three.slice(1), now)).toEqual([])
    expect(ownPhrases(phrase, three, now + 40 * day)).toEqual([])
    expect(ownPhrases(phrase, three, now - 50 * day)).toEqual([])
  })
  test('[CO20] said three times in one draft is one draft', () => {
    expect(ownPhrases(phrase, kept(`${phrase}. ${phrase}. ${phrase}.`), now)).toEqual([])
  })
  test("[CO20] small words, and somebody else's words, are nobody's phrase", () => {
    expect(ownPhrases('And it was in the car.', kept('it was in the bag', 'it was in the bin', 'it was in the loft'), now)).toEqual([])
    expect(ownPhrases(`You said "${phrase}" is a phrase.`, three, now)).toEqual([])
  })
})

describe('Robin is sorry', () => {
  const asked = (text: string) => apologyWithoutAct(read(text, { author: 'wayward' }))
  test('[CO21] an apology without an act is asked which act goes with it', () => {
    expect(asked('I am sorry I lied to you.')).toMatchObject({ about: 'apology-without-act', start: 5, end: 17 })
    expect(asked("I'm sorry if you were hurt.")).toMatchObject({ about: 'apology-without-act' })
  })
  test('[CO21] regret that only the second opinion hears is no apology', () => {
    const heard = (rule: string) =>
      ({ start: 0, end: 20, move: 'remorse', rule, kind: 'opens', confidence: 0.9, says: '', asks: '' }) as const
    expect(apologyWithoutAct({ findings: [heard('second-opinion')], danger: [] })).toBeUndefined()
    expect(apologyWithoutAct({ findings: [heard('sorry-for-what')], danger: [] })).toMatchObject({ start: 0, end: 20 })
  })
  test('[CO21] an act beside it, no apology, or danger: nothing is asked', () => {
    expect(asked("I am sorry I lied to you. I'll be home by six.")).toBeUndefined()
    expect(asked('The car is mended.')).toBeUndefined()
    expect(asked("I am sorry I lied to you. I don't deserve to live.")).toBeUndefined()
  })
})

test('[CO20] whatever was kept, what is asked about lies inside the draft, apart, and in three kept drafts at least', () => {
  const words = fc.array(fc.constantFrom('I', 'am', 'working', 'on', 'myself', 'sorry', 'Sam.', '"', 'today', '😢'), { maxLength: 14 })
  const text = words.map(parts => parts.join(' '))
  fc.assert(
    fc.property(text, fc.array(text, { maxLength: 6 }), (draft, texts) => {
      const drafts = kept(...texts)
      let at = 0
      for (const { start, end } of ownPhrases(draft, drafts, now)) {
        expect(start).toBeGreaterThanOrEqual(at)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(draft.length)
        expect(drafts.length).toBeGreaterThanOrEqual(3)
        at = end
      }
      expect(ownPhrases(draft, drafts, now)).toEqual(ownPhrases(draft, drafts.toReversed(), now))
    }),
  )
})
