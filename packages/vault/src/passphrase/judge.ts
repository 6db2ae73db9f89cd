import { loadWords } from '../crypto/words.ts'
import { isPattern } from './pattern.ts'
import { tidyPassphrase } from './tidy.ts'

/** Why a passphrase would be too easy to guess: too few letters, one of the commonest or made of few of them, or a pattern. */
export type PassphraseWeakness = 'passphrase-short' | 'passphrase-common' | 'passphrase-pattern'

/** The least number of letters, after tidying. */
export const PASSPHRASE_LETTERS = 12
/** So many well-known words are needed at least, when there is nothing else in it. */
const KNOWN_WORDS = 4

let loading: Promise<ReadonlySet<string>> | undefined
const knownWords = (): Promise<ReadonlySet<string>> => {
  loading ??= Promise.all([import('./commonest.ts'), loadWords()]).then(([{ common }, words]) => new Set([...common, ...words]))
  return loading
}

const PLAIN = new Map(Object.entries({ '@': 'a', '4': 'a', '3': 'e', '1': 'i', '!': 'i', '0': 'o', $: 's', '5': 's', '7': 't' }))

/**
 * Undefined when nothing speaks against it. The lists (the commonest, and the 2,048 words that suggestions are made of) are
 * loaded at the first call. This is no measure of strength: it names what is known to be weak.
 */
export const judgePassphrase = async (passphrase: string): Promise<PassphraseWeakness | undefined> => {
  const text = tidyPassphrase(passphrase).toLowerCase()
  if (Array.from(text).length < PASSPHRASE_LETTERS) return 'passphrase-short'
  if (isPattern(text)) return 'passphrase-pattern'
  const known = await knownWords()
  const bare = text.replaceAll(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
  const spellings = [text, spelledOut(text), spelledOut(bare)]
  return spellings.some(spelling => wordsIn(spelling, known) < KNOWN_WORDS) ? 'passphrase-common' : undefined
}

const spelledOut = (text: string): string => Array.from(text, letter => PLAIN.get(letter) ?? letter).join('')

/** The fewest known words that the letters can be cut into, whatever digits and signs stand between; Infinity when they cannot. */
const wordsIn = (text: string, known: ReadonlySet<string>): number => {
  const letters = text.replaceAll(/[^\p{L}]/gu, '')
  const fewest = [0]
  for (let end = 1; end <= letters.length; end++) {
    fewest[end] = Infinity
    for (let start = Math.max(0, end - 40); start < end; start++) {
      const before = fewest[start] ?? Infinity
      if (before + 1 < (fewest[end] ?? Infinity) && isKnown(letters.slice(start, end), known)) fewest[end] = before + 1
    }
  }
  return fewest[letters.length] ?? Infinity
}

const isKnown = (word: string, known: ReadonlySet<string>): boolean =>
  known.has(word) || (word.endsWith('s') && known.has(word.slice(0, -1)))
