import type { Given } from '../giving/index.ts'
import type { SeasonView } from '../season/index.ts'
import type { Party } from '../shared/event.ts'
import { sharedListView } from '../shared-list/index.ts'
import type { Attunement, AttunementState } from './reduce.ts'

/** One day as one imagined it; `theirs`: what the other chose to share on that day, in the season *together* alone. */
export type AttunementLine = Attunement & { readonly theirs?: readonly { readonly item: string; readonly text: string }[] }

export type AttunementsView = { readonly imagined: readonly AttunementLine[] }

/** What the other shares of how it was for them. An answer or a view of a promise is about something else. */
const OF_HOW_IT_WAS = ['line', 'feeling', 'wound', 'learning']

/** The days that were imagined, newest first. Nothing says whether it was so. */
export const attunementsView = (
  states: Iterable<AttunementState>,
  items: Iterable<Given>,
  viewer: Party,
  place: SeasonView['place'],
): AttunementsView => {
  const imagined = [...states].filter(state => state !== 'gone').toSorted((a, b) => b.begunAt - a.begunAt || (a.id < b.id ? 1 : -1))
  if (place !== 'together') return { imagined }
  const shared = sharedListView(items, viewer).theirs.filter(({ kind }) => OF_HOW_IT_WAS.includes(kind))
  return {
    imagined: imagined.map(one => ({
      ...one,
      theirs: shared.flatMap(({ item, text, givenOn }) => (givenOn === one.day && text !== undefined ? [{ item, text }] : [])).toReversed(),
    })),
  }
}
