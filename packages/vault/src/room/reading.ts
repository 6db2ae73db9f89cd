import { sameBytes, SEGMENT_EVENTS, type Entry, type Segment } from '@dropwise/protocol'
import { VaultFault } from '../fault.ts'
import type { LaneStore } from './lane-store.ts'
import { segmentLabel, tailStart } from './tail.ts'

/** Gives the entries of a lane in order, from the seq that is asked for to the end of the segment or tail in which it lies. */
export type LaneReader = (seq: number) => Promise<readonly Entry[]>

/** How many segments are fetched ahead of the one that is being read. */
const AHEAD = 8

type Piece = { readonly first: number; readonly entries: readonly Entry[]; readonly prev: Uint8Array }

/**
 * Reads one lane forward, segments ahead of time, and checks that each follows on the one before.
 *
 * @param state the next seq of the lane, now
 * @param inTurn runs when nothing is being kept, so that the tail is not sealed away while it is being read
 */
export const laneReader = (
  store: LaneStore,
  state: () => { readonly next: number },
  inTurn: <T>(act: () => Promise<T>) => Promise<T>,
  live: () => void,
): LaneReader => {
  const ahead = new Map<number, Promise<Segment>>()
  let piece: Piece | undefined

  const full = (): number => tailStart(state().next) / SEGMENT_EVENTS

  const fetchSegment = async (number: number): Promise<Piece> => {
    for (let n = number; n < Math.min(number + AHEAD, full()); n++) {
      if (ahead.has(n)) continue
      const fetched = store.segment(n)
      fetched.catch(() => {})
      ahead.set(n, fetched)
    }
    const segment = await (ahead.get(number) ?? store.segment(number))
    ahead.delete(number)
    return segment
  }

  const fetchPiece = async (seq: number): Promise<Piece> => {
    for (;;) {
      const number = Math.floor(seq / SEGMENT_EVENTS)
      if (number < full()) return fetchSegment(number)
      const [first, tail] = await inTurn(async () => [tailStart(state().next), await store.tail()] as const)
      if (seq >= first) return { first, ...tail }
    }
  }

  return async seq => {
    live()
    const before = piece
    if (!before || seq < before.first || seq >= before.first + before.entries.length) {
      const next = await fetchPiece(seq)
      live()
      const follows = before && next.first === before.first + before.entries.length
      if (follows && !sameBytes(before.entries.at(-1)?.hash ?? before.prev, next.prev))
        throw new VaultFault('chain-broken', segmentLabel(store.place, next.first / SEGMENT_EVENTS))
      piece = next
    }
    return piece?.entries.slice(seq - piece.first) ?? []
  }
}
