import { concat, err, ok, TAGS, type Result } from '@dropwise/protocol'
import type { Random, Suite } from './suite.ts'

const ENTROPY_BYTES = 16
/** Stands for the own space where a lane secret is made from words. */
export const OWN_SPACE = new Uint8Array(32)

/** Why words are not recovery words: not twelve words of the list, or not the right ones in the right order. */
export type RecoveryRefusal = 'not-twelve-words' | 'wrong-words'

/** Twelve words of BIP 39, 128 bits and a checksum, to be written on paper. */
export const makeRecoveryWords = async (random: Random): Promise<string> => {
  const [{ entropyToMnemonic }, { wordlist }] = await Promise.all([import('@scure/bip39'), import('@scure/bip39/wordlists/english.js')])
  return entropyToMnemonic(random(ENTROPY_BYTES), wordlist)
}

/**
 * The lane secret behind recovery words in one space. Words are forgiven capitals and spaces; the checksum catches a wrong one in
 * fifteen of sixteen cases. No key is used in two spaces, so the space goes in; only in the own space, which the words alone have to
 * find, zeros stand in its place.
 *
 * @param space the id of a shared space; `OWN_SPACE` for the own one
 */
export const recoverySecret = async (suite: Suite, words: string, space: Uint8Array): Promise<Result<Uint8Array, RecoveryRefusal>> => {
  const typed = words.normalize('NFKD').toLowerCase().trim().split(/\s+/u)
  if (typed.length !== 12) return err('not-twelve-words')
  const [{ mnemonicToEntropy }, { wordlist }] = await Promise.all([import('@scure/bip39'), import('@scure/bip39/wordlists/english.js')])
  try {
    const entropy = mnemonicToEntropy(typed.join(' '), wordlist)
    const secret = suite.keyedHash(entropy, concat(TAGS.recovery, space))
    suite.wipe(entropy)
    return ok(secret)
  } catch {
    return err('wrong-words')
  }
}
