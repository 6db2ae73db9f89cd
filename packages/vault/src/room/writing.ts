import { encodeInner, toHex, type Entry, type Inner } from '@dropwise/protocol'
import type { Suite } from '../crypto/suite.ts'
import { VaultFault } from '../fault.ts'
import { logEvent, type AppendInput, type LogEvent } from '../log/log-event.ts'
import { sealEntry } from '../log/sealing.ts'
import type { LaneFrontier } from './books.ts'
import type { OwnSpace } from './founding.ts'

/** What a batch becomes: what to keep, what the writer is told, and where the lane stands then. */
export type Written = { readonly entries: readonly Entry[]; readonly events: readonly LogEvent[]; readonly after: LaneFrontier }

/** Seals a batch onto the end of the lane, in memory. Throws `too-large` or `not-storable` before anything is kept. */
export const writeBatch = (suite: Suite, own: OwnSpace, from: LaneFrontier, bodies: readonly AppendInput[]): Written => {
  const lane = own.head.publicKey
  const place = { space: toHex(own.space), lane: toHex(lane) }
  const entries: Entry[] = []
  const events: LogEvent[] = []
  let { next, head, lamport } = from
  for (const { type, version, at, zone, payload } of bodies) {
    const inner: Inner = { type, version, at, zone, payload, lamport: lamport + 1, seen: [] }
    const encoded = encodeInner(inner)
    if (!encoded.ok) throw new VaultFault(encoded.error === 'cbor-size' ? 'too-large' : 'not-storable', encoded.error)
    const entry = sealEntry(suite, own.content, own.epoch, { space: own.space, lane, seq: next, prev: head }, encoded.value.bytes)
    entries.push(entry)
    events.push(logEvent({ ...place, seq: next }, entry.hash, encoded.value.read))
    head = entry.hash
    lamport += 1
    next += 1
  }
  return { entries, events, after: { lane: from.lane, next, head, lamport } }
}
