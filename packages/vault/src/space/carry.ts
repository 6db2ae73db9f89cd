import { SEGMENT_EVENTS, toHex, type Entry } from '@dropwise/protocol'
import type { Suite } from '../crypto/suite.ts'
import { VaultFault } from '../fault.ts'
import type { CarriedEvent } from '../log/run.ts'
import { wireForm } from '../log/sealing.ts'
import type { LaneStore } from '../room/lane-store.ts'
import { tailStart } from '../room/tail.ts'
import type { LaneRun } from './port.ts'
import type { SpaceState } from './state.ts'

type Piece = {
  readonly entries: readonly Entry[]
  readonly prev: Uint8Array
  readonly signatures: readonly (Uint8Array | undefined)[]
  readonly first: number
}

const pieceAt = async (log: SpaceState['log'], store: LaneStore, seq: number): Promise<Piece> => {
  const { next } = log.lane(store.place.lane)
  const start = tailStart(next)
  if (seq < start) {
    const { entries, prev, signature, first } = await store.segment(Math.floor(seq / SEGMENT_EVENTS))
    return { entries, prev, first, signatures: entries.map((_, i) => (i === entries.length - 1 ? signature : undefined)) }
  }
  const { entries, prev } = await store.tail()
  return { entries, prev, first: start, signatures: entries.map(({ signature }) => signature) }
}

/**
 * Makes the wire form of kept events again. Ends under a head; where the limit is reached before one comes, it goes on to the next.
 * A withdrawn event has no body.
 *
 * @param limit `toEnd`: also up to the event that a close names as the last, which stands under that close and can be sent to nobody
 */
export const carry = async (
  suite: Suite,
  state: SpaceState,
  lane: Uint8Array,
  from: number,
  limit: { readonly events: number; readonly bytes: number; readonly toEnd?: true },
): Promise<LaneRun> => {
  const { log } = state
  const store = log.store(lane)
  const keys = state.keys()
  const keyOf = (epoch: Uint8Array): Uint8Array => {
    const key = keys.contentKeys.get(toHex(epoch))
    if (!key) throw new VaultFault('chain-broken', 'epoch')
    return key
  }
  const events: CarriedEvent[] = []
  if (!store) return { lane, first: from, events }
  const { next } = log.lane(lane)
  const end = limit.toEnd ? state.circle().member(toHex(lane))?.limit : undefined
  let bytes = 0
  let signed = 0
  for (let seq = from; seq < next;) {
    const { entries, prev, signatures, first } = await pieceAt(log, store, seq)
    for (let i = seq - first; i < entries.length; i++) {
      const entry = entries[i]
      if (!entry) break
      const form = wireForm(suite, keyOf, { space: keys.space, lane, seq: first + i, prev: entries[i - 1]?.hash ?? prev }, entry)
      bytes += form.header.length + (form.body?.length ?? 0)
      const full = events.length >= limit.events || (bytes > limit.bytes && events.length > 0)
      if (full && signed > 0) return { lane, first: from, events: events.slice(0, signed) }
      events.push({ ...form, signature: signatures[i] })
      if (signatures[i] || (end?.count === first + i + 1 && end.last === toHex(entry.hash))) signed = events.length
      seq += 1
    }
  }
  return { lane, first: from, events: events.slice(0, signed) }
}
