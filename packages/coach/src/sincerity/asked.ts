import type { Span } from '../text/span.ts'

/** A question about the writer's own words, and where they stand (UTF-16 units of the draft). It marks nothing as wrong. */
export type Asked = Span & { readonly about: 'own-phrase' | 'apology-without-act'; readonly says: string; readonly asks: string }

/** A draft that its writer kept: one entry for each draft, not for each version, and when it was last kept (ms since 1970). */
export type KeptDraft = { readonly text: string; readonly at: number }
