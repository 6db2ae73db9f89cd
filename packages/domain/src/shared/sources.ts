/** What something of one's own can come out of. */
export const SOURCES = ['rehearsal', 'dig', 'scenario', 'learning', 'shame'] as const
