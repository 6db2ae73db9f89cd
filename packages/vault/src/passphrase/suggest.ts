import { loadWords } from '../crypto/words.ts'
import type { Random } from '../crypto/suite.ts'

/** Five words carry 55 bits; behind a second of Argon2id a stolen device holds out for lifetimes. */
export const SUGGESTED_WORDS = 5

/**
 * Words drawn at random, joined by spaces: the passphrase that is offered first.
 *
 * @param random fresh random bytes, such as `n => crypto.getRandomValues(new Uint8Array(n))`
 * @param count how many words, 11 bits each
 */
export const suggestPassphrase = async (random: Random, count: number = SUGGESTED_WORDS): Promise<string> => {
  const words = await loadWords()
  const bytes = random(count * 2)
  const drawn = Array.from({ length: count }, (_, i) => words[((bytes[2 * i] ?? 0) * 256 + (bytes[2 * i + 1] ?? 0)) % words.length] ?? '')
  return drawn.join(' ')
}
