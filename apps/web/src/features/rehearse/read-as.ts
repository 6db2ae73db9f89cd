export type Side = 'wayward' | 'betrayed'

/** What the settings say about marks; undefined where nothing was chosen. */
export type Marks = 'all' | 'coercion' | 'none' | undefined

/**
 * As whom a draft is read; undefined where nothing is. Off for the one who was betrayed until asked for, and then only words that force, and
 * danger, are noted: anger never is (H8).
 */
export const readAs = (side: Side | undefined, marks: Marks): Side | undefined => {
  if (side === undefined || marks === 'none') return undefined
  if (side === 'betrayed') return marks === undefined ? undefined : 'betrayed'
  return marks === 'coercion' ? 'betrayed' : 'wayward'
}
