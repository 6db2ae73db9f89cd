import { concat, TAGS } from '@dropwise/protocol'
import type { Suite } from '../crypto/suite.ts'
import { loadWords } from '../crypto/words.ts'

const WORDS = 6
const BITS = 11

/** Six numbers below 2,048, the same on both screens if nobody stood between: the first 66 bits over transcript and space. */
export const sixWords = (suite: Suite, transcript: Uint8Array, space: Uint8Array): readonly number[] => {
  const hash = suite.hash(concat(TAGS.words, transcript, space))
  const bit = (at: number): number => ((hash[at >> 3] ?? 0) >> (7 - (at & 7))) & 1
  return Array.from({ length: WORDS }, (_, word) =>
    Array.from({ length: BITS }, (__, i) => bit(word * BITS + i)).reduce((number, one) => number * 2 + one, 0),
  )
}

/** The six numbers as words to read aloud. */
export const spokenWords = async (numbers: readonly number[]): Promise<readonly string[]> => {
  const words = await loadWords()
  return numbers.map(number => words[number] ?? '')
}
