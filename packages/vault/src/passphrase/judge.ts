import { tidyPassphrase } from './tidy.ts'

/** Why a passphrase would be too easy to guess: too few letters, one of the commonest, or a pattern. */
export type PassphraseWeakness = 'passphrase-short' | 'passphrase-common' | 'passphrase-pattern'

/** The least number of letters, after tidying. */
export const PASSPHRASE_LETTERS = 12

/** Undefined when nothing speaks against it. The list of the commonest is loaded at the first call. */
export const judgePassphrase = async (passphrase: string): Promise<PassphraseWeakness | undefined> => {
  const letters = Array.from(tidyPassphrase(passphrase))
  return letters.length < PASSPHRASE_LETTERS ? 'passphrase-short' : undefined
}
