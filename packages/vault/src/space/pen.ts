import { encodeInner, headMessage, SEGMENT_EVENTS, toHex, type Entry, type Inner, type Kind } from '@dropwise/protocol'
import type { Suite } from '../crypto/suite.ts'
import { VaultFault } from '../fault.ts'
import { logEvent, type AppendInput, type LogEvent } from '../log/log-event.ts'
import { boundAt, publicEntry, sealEntry, type Place } from '../log/sealing.ts'
import type { HeldKey, KeptLane } from '../room/books.ts'
import type { Addition } from '../room/kept-log.ts'
import { makeEpoch, type HeldEpoch, type Member } from './epoch.ts'
import type { Note } from './notes.ts'
import { withEpochs, type OpenKeys } from './space-keys.ts'

/** Writes events onto the end of the own lane, in memory. Nothing is kept until what it made is committed. */
export type Pen = {
  /** Throws `too-large` or `not-storable`. */
  content(input: AppendInput, epoch: Uint8Array, seen: readonly Uint8Array[], least: number): void
  write(kind: Exclude<Kind, 'content' | 'epoch'>, body: Uint8Array): void
  /** Opens an epoch for exactly these members and holds its key. */
  rotate(members: readonly Member[], parents: readonly HeldEpoch[]): HeldKey
  /** What was written, signed where a head belongs. */
  done(): { readonly addition: Addition; readonly events: readonly LogEvent[]; readonly notes: readonly Note[]; readonly keys: OpenKeys }
}

/** @param position of the next event in the space */
export const takePen = (suite: Suite, opened: OpenKeys, from: KeptLane, position: number): Pen => {
  let keys = opened
  let { next, head, lamport, loose = false, reached } = from
  const entries: Entry[] = []
  const events: LogEvent[] = []
  const notes: Note[] = []
  const lane = keys.head.publicKey
  const { space } = keys
  const names = { space: toHex(space), lane: toHex(lane) }

  const place = (): Place => ({ space, lane, seq: next, prev: head })
  const put = (entry: Entry): void => {
    entries.push(entry)
    ;({ hash: head } = entry)
    next += 1
  }
  const write = (kind: Exclude<Kind, 'content'>, body: Uint8Array): Uint8Array => {
    const entry = publicEntry(suite, kind, place(), body)
    notes.push({ kind, lane, seq: next, prev: head, hash: entry.hash, body })
    put(entry)
    return entry.hash
  }
  const signatureAt = (seq: number, hash: Uint8Array): Uint8Array | undefined =>
    seq === next - 1 || (seq + 1) % SEGMENT_EVENTS === 0
      ? suite.sign(keys.head.secretKey, headMessage({ space, lane, seq, hash }))
      : undefined

  return {
    content: ({ type, version, at, zone, payload }, epoch, seen, least) => {
      const inner: Inner = { type, version, at, zone, payload, seen, lamport: 1 + Math.max(reached, least) }
      const encoded = encodeInner(inner)
      if (!encoded.ok) throw new VaultFault(encoded.error === 'cbor-size' ? 'too-large' : 'not-storable', encoded.error)
      const key = keys.contentKeys.get(toHex(epoch))
      if (!key) throw new VaultFault('chain-broken', 'epoch')
      const seq = next
      const entry = sealEntry(suite, key, epoch, place(), encoded.value.bytes)
      put(entry)
      events.push(logEvent({ ...names, seq, position: position + entries.length - 1 }, entry.hash, encoded.value.read))
      lamport = reached = inner.lamport
      loose = false
    },
    write: (kind, body) => void write(kind, body),
    rotate: (members, parents) => {
      const bound = boundAt(place(), 'epoch')
      const { body, key, generation } = makeEpoch(suite, { bound, bond: keys.bond, members, parents })
      const held: HeldKey = { epoch: write('epoch', body), key, generation }
      keys = withEpochs(suite, keys, [...keys.epochs, held])
      return held
    },
    done: () => ({
      addition: {
        entries: entries.map((entry, i) => ({ ...entry, signature: signatureAt(from.next + i, entry.hash) })),
        after: { ...from, next, head, lamport, loose, reached },
      },
      events,
      notes,
      keys,
    }),
  }
}
