import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { asSeen, asSeenIn } from './as-seen.ts'
import { isBlank } from './text.ts'

describe('Robin writes with signs that nobody sees', () => {
  test.each([
    ['a direction that is turned round', 'I said \u202Eowt\u202C, and it was \u2067five\u2069.', 'I said owt, and it was five.'],
    ['blanks without width', 'It was n\u200Bot\u2060 twice.\uFEFF', 'It was not twice.'],
    ['letters that look like none', '\u3164\u115F', ''],
    ['tags that carry hidden words', 'Yes\u{E0068}\u{E0069}', 'Yes'],
    ['control signs, and an eraser', 'I was\u0007 home\u0008\u001B[8m', 'I was home[8m'],
    ['marks piled on a letter', `It was o${'\u0336\u0301'.repeat(40)}nce`, `It was o${'\u0336\u0301'.repeat(40).slice(0, 5)}nce`],
    ['lines without end', `One.${'\n \u2028'.repeat(900)}Two.`, 'One.\n\n\nTwo.'],
    ['lines that hold nothing to see', `One.${'\n\u2800\u200E'.repeat(900)}\nTwo.`, 'One.\n\n\nTwo.'],
  ])('%s', (_, written, seen) => {
    expect(asSeen(written)).toBe(seen)
  })

  test.each(['שלום, זה היה חמש.', 'می‌خواهم', 'नमस्ते, क्षमा', 'Đã đi năm lần', '👩‍❤️‍👨 and 1️⃣', 'One.\n\n\nTwo.\tThree.'])(
    '%s is left as it is',
    text => {
      expect(asSeen(text)).toBe(text)
    },
  )

  test.each(['\u200D\u200C', '\u2800\uFE0F', ' \u200E\n'])('words of which nothing is seen are none', text => {
    expect(isBlank(text)).toBe(true)
    expect(isBlank(`${text}a`)).toBe(false)
  })

  test('twice is the same as once, at any depth, and nothing but texts is touched', () => {
    const bytes = new Uint8Array([1])
    expect(asSeenIn({ a: ['x\u202Ey', 1, bytes], b: { c: undefined } })).toEqual({ a: ['xy', 1, bytes], b: { c: undefined } })
    const odd = fc.constantFrom('\u202E', '\u200B', '\n', '\r', '\u0301', ' ', 'o', '\u{E0041}', '\u2029', '\u0000')
    fc.assert(
      fc.property(
        fc.array(odd).map(signs => signs.join('')),
        text => {
          expect(asSeen(asSeen(text))).toBe(asSeen(text))
        },
      ),
    )
  })
})
