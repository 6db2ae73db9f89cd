/**
 * What the page itself remembers on the device, outside of any room: where *Leave page* goes, how it looks, that somebody began. Where the
 * browser gives no storage, it remembers nothing, and everything else works.
 */
export const noted = (key: string): string | undefined => {
  try {
    return localStorage.getItem(key) ?? undefined
  } catch {
    // Closed to this page, or not there while the page is written at build time.
    return undefined
  }
}

/** Remembers it, or, without words, forgets it. Whether that was possible. */
export const note = (key: string, words: string | undefined): boolean => {
  try {
    if (words === undefined) localStorage.removeItem(key)
    else localStorage.setItem(key, words)
    return true
  } catch {
    return false
  }
}

/** Forgets all of it. */
export const forgetNotes = (): void => {
  try {
    localStorage.clear()
  } catch {
    // Then there is nothing to forget.
  }
}
