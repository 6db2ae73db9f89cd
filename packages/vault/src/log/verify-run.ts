import { decodeInner, err, hashInputs, NONCE_BYTES, ok, toHex, unpad, type Inner, type Result } from '@dropwise/protocol'
import { SEAL_BYTES, type Suite } from '../crypto/suite.ts'
import { verifyChain, type LinkedEvent } from './chain.ts'
import type { LaneReason, LaneRefusal } from './refusal.ts'
import type { CarriedEvent, KnownLamport, LaneFrontier, RunEvent, RunFacts, SignedEntry, VerifiedRun } from './run.ts'

/** How much more than the least a Lamport may be where bodies are gone (SPEC, IN6). */
const SLACK = 2 ** 20
const NO_NONCE = new Uint8Array(NONCE_BYTES)

/**
 * Verifies a run of one lane: first headers, places, hashes, public bodies and heads of all of it, then, only if its last event stands
 * under a head, the contents from the frontier on. Events that are kept already may be in it; they are compared.
 *
 * What lies behind the lane's end is left out and told in `refused`. Otherwise the first thing wrong refuses the run; where
 * `mayCome` of its reason, it may be tried again later.
 */
export const verifyRun = (
  suite: Suite,
  facts: RunFacts,
  from: LaneFrontier,
  run: readonly CarriedEvent[],
): Result<VerifiedRun, LaneRefusal> => {
  const chain = verifyChain(suite, facts, from, run)
  if (!chain.ok) return chain
  const events: RunEvent[] = []
  const { bound } = hashInputs()
  const room = roomFor(chain.value)
  let before: KnownLamport = { lamport: from.lamport, loose: from.loose ?? false }
  let end = facts.limit?.count ?? Infinity
  for (const one of chain.value) {
    const { seq } = one.header
    if (seq >= end) return ok({ frontier: after(from, events, before), events, refused: { reason: 'closed-lane', seq } })
    if (one.kind === 'content' && one.body) {
      const sealed = { body: one.body, bound: bound(one.event.header), room: room(one.body) }
      const opened = openContent(suite, facts, one, sealed, before)
      if (!opened.ok) return err({ reason: opened.error, seq })
      events.push(opened.value)
      before = { lamport: opened.value.inner.lamport, loose: false }
    } else if (one.kind === 'content') {
      before = { lamport: before.lamport + 1, loose: true }
      events.push({ kind: 'withdrawn', seq, hash: one.hash, entry: entryOf(one, NO_NONCE, undefined), lamport: before.lamport })
    } else {
      events.push(publicEvent(one))
      if (one.kind === 'leave') end = seq + 1
    }
  }
  return ok({ frontier: after(from, events, before), events, refused: undefined })
}

/** One place for all contents of a run once they are opened; each gets its piece. */
const roomFor = (linked: readonly LinkedEvent[]): ((body: Uint8Array) => Uint8Array) => {
  let size = 0
  for (const one of linked) if (one.kind === 'content' && one.body) size += one.body.length - SEAL_BYTES
  const all = new Uint8Array(size)
  let at = 0
  return body => all.subarray(at, (at += body.length - SEAL_BYTES))
}

const after = (from: LaneFrontier, events: readonly RunEvent[], { lamport, loose }: KnownLamport): LaneFrontier => ({
  lane: from.lane,
  next: from.next + events.length,
  head: events.at(-1)?.hash ?? from.head,
  lamport,
  ...(loose ? { loose } : {}),
})

const entryOf = ({ header, hash, event }: LinkedEvent, nonce: Uint8Array, inner: Uint8Array | undefined): SignedEntry => ({
  kind: header.kind,
  epoch: header.epoch,
  nonce,
  bodyHash: header.bodyHash,
  hash,
  inner,
  signature: event.signature,
})

const publicEvent = (one: Exclude<LinkedEvent, { kind: 'content' }>): RunEvent => {
  const at = { seq: one.header.seq, hash: one.hash, entry: entryOf(one, NO_NONCE, one.event.body) }
  switch (one.kind) {
    case 'epoch':
      return { ...at, kind: one.kind, body: one.body }
    case 'admit':
      return { ...at, kind: one.kind, body: one.body }
    case 'close':
      return { ...at, kind: one.kind, body: one.body }
    case 'withdraw':
      return { ...at, kind: one.kind, body: one.body }
    case 'leave':
      return { ...at, kind: one.kind, body: one.body }
    default:
      return one satisfies never
  }
}

/** A sealed body, the bytes that it is bound to, and the piece of memory into which it is opened. */
type Sealed = { readonly body: Uint8Array; readonly bound: Uint8Array; readonly room: Uint8Array }

const openContent = (
  suite: Suite,
  facts: RunFacts,
  one: LinkedEvent,
  { body, bound, room }: Sealed,
  before: KnownLamport,
): Result<Extract<RunEvent, { kind: 'content' }>, LaneReason> => {
  const key = facts.contentKeys.get(toHex(one.header.epoch))
  if (!key) return err('unknown-epoch')
  const padded = suite.open(key, body, bound, room)
  if (!padded) return err('not-opened')
  const content = unpad(padded)
  if (!content.ok) return content
  const inner = decodeInner(content.value)
  if (!inner.ok) return inner
  const wrong = lamportRefusal(facts, inner.value, before)
  if (wrong) return err(wrong)
  const entry = entryOf(one, body.subarray(0, NONCE_BYTES), content.value)
  return ok({ kind: 'content', seq: one.header.seq, hash: one.hash, entry, inner: inner.value })
}

const lamportRefusal = (facts: RunFacts, inner: Inner, before: KnownLamport): LaneReason | undefined => {
  let { lamport: least, loose: inexact } = before
  for (const hash of inner.seen) {
    const known = facts.known(hash)
    if (!known) return 'unknown-seen'
    least = Math.max(least, known.lamport)
    inexact ||= known.loose
  }
  const holds = inexact ? inner.lamport > least && inner.lamport <= least + 1 + SLACK : inner.lamport === least + 1
  return holds ? undefined : 'wrong-lamport'
}
