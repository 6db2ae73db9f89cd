import { describe, expect, test } from 'vitest'
import { readText } from '../text/read-text.ts'
import { compile } from './compile.ts'
import { matchAll, type Tally } from './match.ts'

const found = (pattern: string, text: string): readonly string[] =>
  readText(text).flatMap(sentence =>
    matchAll(compile(pattern), sentence).map(({ from, to }) => text.slice(sentence.words[from]?.start, sentence.words[to - 1]?.end)),
  )

describe('the pattern language', () => {
  test.each<readonly [string, string, readonly string[]]>([
    ['sorry', 'Sorry, so sorry', ['Sorry', 'sorry']],
    ['LIE', 'I lied and I lie', ['lied', 'lie']],
    ['[them] sorry', 'I told him sorry', ['him sorry']],
    ['i ~ sorry', 'I am so very sorry', ['I am so very sorry']],
    ['i ~2 sorry', 'I am so very sorry', []],
    ['sorry !that', 'sorry for it, sorry that', ['sorry for']],
    ['(move on|get over it)', 'get over it, move on', ['get over it', 'move on']],
    ['so? sorry', 'so sorry', ['so sorry']],
    ['^ trust me', 'please trust me, trust me', ['trust me']],
    ['drop it $', 'drop it in the box, drop it', ['drop it']],
    ['well , i', 'well, I', ['well, I']],
    ['sorry _ it', 'sorry about it', ['sorry about it']],
  ])('[CO6] %s in %j', (pattern, text, marks) => expect(found(pattern, text)).toEqual(marks))

  test.each(['~ ~2', 'a (b', 'a b)', '[nosuchclass] a', '(a|)'])('[CO6] %s is refused when it is loaded', pattern =>
    expect(() => compile(pattern)).toThrow(/No word|do not meet/),
  )

  test('[CO5] twice the text takes twice the steps, also when it is made to hurt', () => {
    const program = compile('sorry ~5 sorry ~5 sorry ~5 but')
    const steps = (words: number): number => {
      const tally: Tally = { steps: 0 }
      for (const sentence of readText('sorry '.repeat(words))) matchAll(program, sentence, tally)
      return tally.steps
    }
    const one = steps(4_000)
    expect(steps(8_000)).toBeLessThan(one * 2.1)
    expect(one / 4_000).toBeLessThan(2_000)
  })
})
