/** One form for what looks the same: NFKC, single spaces, none at the ends. */
export const tidyPassphrase = (passphrase: string): string => passphrase.normalize('NFKC').trim().replaceAll(/\s+/gu, ' ')
