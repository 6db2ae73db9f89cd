import type { Party } from '../shared/event.ts'
import type { GivenPayload } from './shared.events.ts'
import type { Given, GivenVersion, Kind } from './reduce.ts'

/** An item of one kind, with what was given with it while it stands. */
export type GivenOf<K extends Kind> = Given & { readonly first?: Extract<GivenPayload, { kind: K }> }

const isOf =
  <K extends Kind>(kind: K) =>
  (item: Given): item is GivenOf<K> =>
    item.kind === kind

/** Items of one kind that somebody gave, oldest first. Their writer's own order: Lamport, then the name. */
export const given = <K extends Kind>(items: Iterable<Given>, kind: K, by?: Party): GivenOf<K>[] =>
  [...items]
    .filter(isOf(kind))
    .filter(item => by === undefined || item.by === by)
    .toSorted((a, b) => a.lamport - b.lamport || (a.id < b.id ? -1 : 1))

/** The words in force and those before, each with its day; none once withdrawn. */
export const wordsOf = ({ versions }: Given): { readonly text?: string; readonly earlier: readonly GivenVersion[] } => {
  const text = versions.at(-1)?.text
  return { ...(text !== undefined && { text }), earlier: versions.slice(0, -1) }
}

/**
 * Whether it is certain that no question of the other's had reached the device on which this was written. Lamport is one above all that
 * was seen, so a question with a smaller one may have been there; then nothing is claimed but the time.
 */
export const toldUnasked = (telling: Given, items: Iterable<Given>): boolean =>
  !given(items, 'question').some(question => question.by !== telling.by && question.lamport < telling.lamport)
