import {
  authBindingMessage,
  bodyHashInput,
  decodeHeader,
  encodeHeader,
  encodeSharedFounding,
  eventHashInput,
  headMessage,
  sameBytes,
  spaceIdInput,
  TAGS,
  toHex,
} from '@dropwise/protocol'
import type { Suite } from '../crypto/suite.ts'
import type { CarriedEvent, LaneReason } from '../log/verify.ts'
import type { LaneRun, Received, SyncedSpace } from '../space/port.ts'

// For tests: a space in memory that chains, signs and verifies for real and seals nothing.

const keysOf = (suite: Suite, name: string) => {
  const secret = suite.hash(new TextEncoder().encode(name))
  return {
    head: suite.signingKeys(suite.keyedHash(secret, TAGS.laneHead)),
    auth: suite.signingKeys(suite.keyedHash(secret, TAGS.laneAuth)),
  }
}

/** The founding record of a space that these two share. */
export const foundingOf = (suite: Suite, first: string, second: string): Uint8Array => {
  const [salt, wrap] = [suite.hash(new TextEncoder().encode(first + second)), new Uint8Array(32)]
  const lane = (name: string) => ({ lane: keysOf(suite, name).head.publicKey, wrap })
  return encodeSharedFounding({ salt, first: lane(first), second: lane(second), commitment: wrap, mac: wrap })
}

type Kept = CarriedEvent & { readonly hash: Uint8Array }

/** A member's side of a space, in memory. `disk` outlives it: opened again on the same disk, it has what it had. */
export const memorySpace = (
  suite: Suite,
  founding: Uint8Array,
  names: readonly [mine: string, other: string],
  disk = new Map<string, Kept[]>(),
) => {
  const space = suite.hash(spaceIdInput(founding))
  const [mine, other] = names.map(name => keysOf(suite, name))
  if (!mine || !other) throw new Error('two people')
  const lane = mine.head.publicKey
  const known = new Set([lane, other.head.publicKey].map(toHex))
  const listeners = new Set<() => void>()
  let cursor: Uint8Array | undefined
  const of = (name: Uint8Array): Kept[] => {
    const kept = disk.get(toHex(name)) ?? []
    disk.set(toHex(name), kept)
    return kept
  }

  const refused = (run: LaneRun, reason: LaneReason, seq: number): Received => ({
    kind: 'refused',
    lane: toHex(run.lane),
    refusal: { reason, seq },
  })
  const receive = (run: LaneRun): Received => {
    if (!known.has(toHex(run.lane))) return { kind: 'waiting' }
    const kept = of(run.lane)
    if (run.first > kept.length) return { kind: 'waiting' }
    const fresh: Kept[] = []
    let prev = kept[run.first - 1]?.hash ?? space
    for (const [i, event] of run.events.entries()) {
      const seq = run.first + i
      const header = decodeHeader(event.header)
      if (!header.ok) return refused(run, header.error, seq)
      if (!sameBytes(header.value.space, space)) return refused(run, 'wrong-space', seq)
      if (!sameBytes(header.value.lane, run.lane)) return refused(run, 'wrong-lane', seq)
      if (header.value.seq !== seq) return refused(run, 'gap', seq)
      if (!sameBytes(header.value.prev, prev)) return refused(run, 'wrong-prev', seq)
      if (!event.body) return refused(run, 'withheld-body', seq)
      if (!sameBytes(header.value.bodyHash, suite.hash(bodyHashInput(event.body)))) return refused(run, 'wrong-body-hash', seq)
      prev = suite.hash(eventHashInput(event.header))
      if (seq < kept.length && !sameBytes(kept[seq]?.hash ?? space, prev)) return refused(run, 'wrong-prev', seq)
      if (seq >= kept.length) fresh.push({ ...event, hash: prev })
    }
    const last = run.events.at(-1)
    const seq = run.first + run.events.length - 1
    if (!last?.signature || !suite.verify(run.lane, headMessage({ space, lane: run.lane, seq, hash: prev }), last.signature))
      return refused(run, 'wrong-signature', seq)
    kept.push(...fresh)
    return { kind: 'kept', events: [] }
  }

  const synced: SyncedSpace = {
    space,
    lane: () => lane,
    founding,
    auth: () => ({
      key: mine.auth.publicKey,
      binding: suite.sign(mine.head.secretKey, authBindingMessage({ space, lane, auth: mine.auth.publicKey })),
      sign: message => suite.sign(mine.auth.secretKey, message),
    }),
    heads: () =>
      [...disk].flatMap(([name, kept]) => {
        const head = kept.at(-1)
        return head ? [{ lane: Uint8Array.fromHex(name), seq: kept.length - 1, hash: head.hash }] : []
      }),
    carried: async (name, first, limit) => {
      const events: CarriedEvent[] = []
      let bytes = 0
      let signed = 0
      for (const event of of(name).slice(first)) {
        if (signed > 0 && (events.length >= limit.events || bytes > limit.bytes)) break
        events.push(event)
        bytes += event.body?.length ?? 0
        if (event.signature) signed = events.length
      }
      return { lane: name, first, events: events.slice(0, signed) }
    },
    receive: async runs => runs.map(receive),
    whenWritten: listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    cursor: async () => cursor,
    keepCursor: async bytes => void (cursor = bytes),
  }

  return {
    synced,
    disk,
    /** Writes a batch, signed at its end. */
    write: (...texts: readonly string[]): void => {
      const kept = of(lane)
      texts.forEach((text, i) => {
        const body = new Uint8Array(296)
        body.set(new TextEncoder().encode(text))
        const seq = kept.length
        const prev = kept.at(-1)?.hash ?? space
        const header = encodeHeader({ kind: 'content', space, lane, seq, epoch: space, prev, bodyHash: suite.hash(bodyHashInput(body)) })
        const hash = suite.hash(eventHashInput(header))
        const last = i === texts.length - 1
        kept.push({
          header,
          body,
          hash,
          signature: last ? suite.sign(mine.head.secretKey, headMessage({ space, lane, seq, hash })) : undefined,
        })
      })
      for (const listener of listeners) listener()
    },
    /** What was said in a lane, in order. */
    said: (by: 'mine' | 'other'): string[] =>
      of(by === 'mine' ? lane : other.head.publicKey).map(({ body }) => new TextDecoder().decode(body).replaceAll('\0', '')),
    otherLane: other.head.publicKey,
  }
}
export type MemorySpace = ReturnType<typeof memorySpace>
