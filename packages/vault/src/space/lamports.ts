import { decodeTrustedInner, sameBytes, toHex, type Entry } from '@dropwise/protocol'
import type { KnownLamport, RunEvent } from '../log/run.ts'
import type { KeptLog } from '../room/kept-log.ts'
import type { LaneStore } from '../room/lane-store.ts'

/** The Lamport of every kept event by its hash: what checking `seen` needs. Read from the log when it is first needed. */
export type Lamports = {
  /** Undefined for what is not kept, or not loaded. */
  known(hash: Uint8Array): KnownLamport | undefined
  /** Reads all kept events once. */
  load(): Promise<void>
  /**
   * What a lane was given behind its last event, by whoever; returns where it stands then. Costs nothing while nothing was loaded.
   *
   * @param read the same events, where they were read just now
   */
  kept(before: KnownLamport, entries: readonly Entry[], read?: readonly RunEvent[]): KnownLamport
  /** Bodies went: what stands on them has to be worked out anew. */
  forget(): void
}

/** The Lamport after one more event: of its content where that is there, else the least that is possible. */
export const lamportAfter = (before: KnownLamport, entry: Pick<Entry, 'kind' | 'inner'>): KnownLamport => {
  if (entry.kind !== 'content') return before
  return entry.inner ? { lamport: decodeTrustedInner(entry.inner).lamport, loose: false } : { lamport: before.lamport + 1, loose: true }
}

/** Goes through all kept entries of a lane with the Lamport of each. */
export async function* lamportsOf(log: KeptLog, store: LaneStore): AsyncGenerator<{ readonly entry: Entry; readonly known: KnownLamport }> {
  const read = log.reader(store)
  const { next } = log.lane(store.place.lane)
  let known: KnownLamport = { lamport: 0, loose: false }
  for (let seq = 0; seq < next;) {
    for (const entry of await read(seq)) {
      known = lamportAfter(known, entry)
      seq += 1
      yield { entry, known }
    }
  }
}

export const lamportsIn = (log: KeptLog): Lamports => {
  const found = new Map<string, KnownLamport>()
  let full = false
  const heads = (hash: Uint8Array): KnownLamport | undefined => {
    const lane = log.frontier().lanes.find(({ head, next }) => next > 0 && sameBytes(head, hash))
    return lane && { lamport: lane.lamport, loose: lane.loose ?? false }
  }
  return {
    known: hash => found.get(toHex(hash)) ?? heads(hash),
    load: async () => {
      if (full) return
      for (const { lane } of log.frontier().lanes) {
        const store = log.store(lane)
        if (store) for await (const { entry, known } of lamportsOf(log, store)) found.set(toHex(entry.hash), known)
      }
      full = true
    },
    kept: (before, entries, read = []) => {
      if (!full) return before
      let known = before
      for (const [i, entry] of entries.entries()) {
        const event = read[i]
        known = event?.kind === 'content' ? { lamport: event.inner.lamport, loose: false } : lamportAfter(known, entry)
        found.set(toHex(entry.hash), known)
      }
      return known
    },
    forget: () => {
      found.clear()
      full = false
    },
  }
}
