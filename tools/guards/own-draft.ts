import type { SourceFile, Violation } from './tree.ts'

/**
 * Where a reader of drafts is opened, and what is read there. Each is something that its owner is writing, or wrote: the coach reads nothing
 * that the other wrote (S33).
 */
const READS: Readonly<Record<string, string>> = {
  'apps/web/src/features/rehearse/use-reading.ts': 'the draft in hand, beside own kept drafts',
  'apps/web/src/features/dig/use-circumstance.ts': 'the assurance that is being dug into',
  'apps/web/src/features/mirror/use-pushes.ts': 'own kept drafts, for the mirror',
  'apps/web/src/acts/use-danger.ts': 'what somebody writes about their own shame',
}
/** Views in which something stands that the other wrote. */
const OF_THE_OTHER = /useView\(\s*'(?:sharedList|asked|question|pledges|pledge|heard|hearing|between|theirs?[A-Z]?\w*|account|agreements?)'/

/** Who opens a reader without being known here, or beside something of the other's. */
export const readsOthers = (files: readonly SourceFile[]): Violation[] =>
  files
    .filter(({ text }) => /\bopenReader\(/.test(text) && !/export const openReader\b/.test(text))
    .flatMap(({ path, text }) => [
      ...(READS[path] === undefined
        ? [{ at: path, why: 'it has drafts read, and tools/guards/own-draft.ts does not say whose (S33).' }]
        : []),
      ...(OF_THE_OTHER.test(text) ? [{ at: path, why: 'it has drafts read beside what the other wrote (S33).' }] : []),
    ])
