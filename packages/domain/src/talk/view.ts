import type { Day } from '../shared/day.ts'
import type { PointState } from './reduce.ts'

export type TalkView = {
  /** In the order of writing. */
  readonly toBring: readonly { readonly point: string; readonly text: string }[]
  /** Newest first. */
  readonly talked: readonly { readonly point: string; readonly text: string; readonly on: Day }[]
}

export const talkView = (points: Iterable<PointState>): TalkView => {
  const kept = [...points].filter(point => point !== 'gone').toSorted((a, b) => a.begunAt - b.begunAt || (a.point < b.point ? -1 : 1))
  return {
    toBring: kept.flatMap(({ point, text, talkedOn }) => (talkedOn === undefined ? [{ point, text }] : [])),
    talked: kept
      .flatMap(({ point, text, talkedOn }) => (talkedOn === undefined ? [] : [{ point, text, on: talkedOn }]))
      .toSorted((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0)),
  }
}
