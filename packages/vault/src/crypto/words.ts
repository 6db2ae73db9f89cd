/** The 2,048 English words of BIP 39, loaded when they are first needed: chosen to be hard to confuse. */
export const loadWords = async (): Promise<readonly string[]> => (await import('@scure/bip39/wordlists/english.js')).wordlist
