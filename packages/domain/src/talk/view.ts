import { given, wordsOf, type Given } from '../giving/index.ts'
import type { Day } from '../shared/day.ts'
import type { Party } from '../shared/event.ts'
import { theirsKey } from './own.events.ts'
import type { Point, PointState } from './reduce.ts'

type Words = { readonly text: string }
/** `shown`: the item as which the other can read it beforehand. */
type Mine = Words & { readonly point: string; readonly shown?: string }
type Theirs = Words & { readonly item: string }

export type TalkView = {
  /** In the order of writing. */
  readonly toBring: readonly Mine[]
  /** What the other let one read beforehand, in the order in which it was given. */
  readonly theyBring: readonly Theirs[]
  /** Newest first, of both. */
  readonly talked: readonly ((Mine | Theirs) & { readonly on: Day })[]
}

/**
 * What is brought to the next talk: one's own, and what the other gave of theirs.
 *
 * @param open whether they are in a time that both chose: outside of it the other brings nothing, whatever their client wrote
 */
export const talkView = (
  points: ReadonlyMap<string, PointState>,
  items: ReadonlyMap<string, Given>,
  viewer: Party,
  open: boolean,
): TalkView => {
  const own = [...points.values()].filter(state => state !== 'gone' && state.of === 'mine').toSorted(byWriting)
  const shownAs = new Map(
    given(items.values(), 'talk-point', viewer).flatMap(({ id, first }) => (first ? [[first.point, id] as const] : [])),
  )
  const mine = own.map(({ point, text, talkedOn }) => {
    const shown = shownAs.get(point)
    return { says: { point, text, ...(shown !== undefined && { shown }) }, on: talkedOn }
  })
  const theirs = given(items.values(), 'talk-point', viewer === 'first' ? 'second' : 'first').flatMap(item => {
    const { text } = wordsOf(item)
    const behind = points.get(theirsKey(item.id))
    const on = behind !== undefined && behind !== 'gone' && behind.of === 'theirs' ? behind.on : undefined
    return text === undefined ? [] : [{ says: { item: item.id, text }, on }]
  })
  return {
    toBring: mine.filter(({ on }) => on === undefined).map(({ says }) => says),
    theyBring: (open ? theirs : []).filter(({ on }) => on === undefined).map(({ says }) => says),
    talked: [...mine, ...theirs]
      .flatMap(({ says, on }) => (on === undefined ? [] : [{ ...says, on }]))
      .toSorted((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0)),
  }
}

const byWriting = (a: Point, b: Point): number => a.begunAt - b.begunAt || (a.point < b.point ? -1 : 1)
