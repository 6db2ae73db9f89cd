import {
  bodyHashInput,
  boundData,
  commitmentInput,
  decodeFounding,
  decodeHeader,
  decodeInner,
  err,
  eventHashInput,
  headMessage,
  MAX_PADDED,
  ok,
  sameBytes,
  spaceIdInput,
  toHex,
  unpad,
  type Header,
  type HeaderRefusal,
  type Inner,
  type InnerRefusal,
  type PaddingRefusal,
  type Result,
} from '@dropwise/protocol'
import { SEAL_BYTES, type Suite } from '../crypto/suite.ts'
import type { LaneFrontier } from '../room/books.ts'
import { contentKey } from './sealing.ts'

/** Every way in which a lane can be wrong. */
export type LaneReason =
  | HeaderRefusal
  | PaddingRefusal
  | InnerRefusal
  | 'wrong-founding'
  | 'wrong-commitment'
  | 'wrong-space'
  | 'wrong-lane'
  | 'gap'
  | 'wrong-prev'
  | 'withheld-body'
  | 'body-length'
  | 'wrong-body-hash'
  | 'wrong-signature'
  | 'unsigned-tail'
  | 'unspecified-kind'
  | 'unknown-epoch'
  | 'not-opened'
  | 'unknown-seen'
  | 'wrong-lamport'

/** The first thing that is wrong, and where; seq −1 is the founding. */
export type LaneRefusal = { readonly reason: LaneReason; readonly seq: number }

/** One event as it came, with the head signature over it where there is one. */
export type CarriedEvent = {
  readonly header: Uint8Array
  readonly body: Uint8Array | undefined
  readonly signature: Uint8Array | undefined
}

/** A space as a member knows it: whose lane is read, and the content key of each epoch by its hexadecimal name. */
export type SpaceFacts = { readonly space: Uint8Array; readonly lane: Uint8Array; readonly contentKeys: ReadonlyMap<string, Uint8Array> }

/** An event that holds. */
export type Verified = { readonly seq: number; readonly hash: Uint8Array; readonly inner: Inner }

/** Checks founding record and epoch keys of an own space against each other. */
export const verifyFounding = (
  suite: Suite,
  founding: Uint8Array,
  epochs: readonly { readonly epoch: Uint8Array; readonly key: Uint8Array }[],
): Result<{ readonly facts: SpaceFacts; readonly start: LaneFrontier }, LaneRefusal> => {
  const record = decodeFounding(founding)
  if (!record.ok) return err({ reason: 'wrong-founding', seq: -1 })
  const space = suite.hash(spaceIdInput(founding))
  const { lane, salt, commitment } = record.value
  for (const { epoch, key } of epochs) {
    const committed = sameBytes(epoch, space) && sameBytes(commitment, suite.keyedHash(key, commitmentInput(salt)))
    if (!committed) return err({ reason: 'wrong-commitment', seq: -1 })
  }
  const contentKeys = new Map(epochs.map(({ epoch, key }) => [toHex(epoch), contentKey(suite, key, space)]))
  return ok({ facts: { space, lane, contentKeys }, start: { lane, next: 0, head: space, lamport: 0 } })
}

/**
 * Verifies what follows on a verified frontier: first headers, hashes and heads of the whole page, then, only if its last event
 * stands under a head, the contents. Returns the new frontier and the events, or the first thing wrong.
 */
export const verifyPage = (
  suite: Suite,
  facts: SpaceFacts,
  from: LaneFrontier,
  page: readonly CarriedEvent[],
): Result<{ readonly frontier: LaneFrontier; readonly events: readonly Verified[] }, LaneRefusal> => {
  const chain = verifyChain(suite, facts, from, page)
  if (!chain.ok) return chain
  const events: Verified[] = []
  let { lamport } = from
  for (const { header, hash, event } of chain.value.linked) {
    const inner = openEvent(suite, facts, header, event, lamport)
    if (!inner.ok) return err({ reason: inner.error, seq: header.seq })
    ;({ lamport } = inner.value)
    events.push({ seq: header.seq, hash, inner: inner.value })
  }
  return ok({ frontier: { lane: from.lane, next: from.next + page.length, head: chain.value.head, lamport }, events })
}

type Linked = { readonly header: Header; readonly hash: Uint8Array; readonly event: CarriedEvent }

const verifyChain = (
  suite: Suite,
  facts: SpaceFacts,
  from: LaneFrontier,
  page: readonly CarriedEvent[],
): Result<{ linked: readonly Linked[]; head: Uint8Array }, LaneRefusal> => {
  const linked: Linked[] = []
  let { next, head } = from
  let signedUntil = next
  for (const event of page) {
    const header = decodeHeader(event.header)
    if (!header.ok) return err({ reason: header.error, seq: next })
    const misplaced = placeRefusal(facts, header.value, next, head) ?? bodyRefusal(suite, header.value, event.body)
    if (misplaced) return err({ reason: misplaced, seq: next })
    const hash = suite.hash(eventHashInput(event.header))
    if (event.signature) {
      const message = headMessage({ space: facts.space, lane: facts.lane, seq: next, hash })
      if (event.signature.length !== 64 || !suite.verify(facts.lane, message, event.signature))
        return err({ reason: 'wrong-signature', seq: next })
      signedUntil = next + 1
    }
    linked.push({ header: header.value, hash, event })
    head = hash
    next += 1
  }
  return signedUntil === next ? ok({ linked, head }) : err({ reason: 'unsigned-tail', seq: signedUntil })
}

const placeRefusal = (facts: SpaceFacts, header: Header, next: number, head: Uint8Array): LaneReason | undefined => {
  if (!sameBytes(header.space, facts.space)) return 'wrong-space'
  if (!sameBytes(header.lane, facts.lane)) return 'wrong-lane'
  if (header.seq !== next) return 'gap'
  return sameBytes(header.prev, head) ? undefined : 'wrong-prev'
}

const bodyRefusal = (suite: Suite, header: Header, body: Uint8Array | undefined): LaneReason | undefined => {
  if (!body) return 'withheld-body'
  if (body.length < SEAL_BYTES || body.length > SEAL_BYTES + MAX_PADDED) return 'body-length'
  return sameBytes(header.bodyHash, suite.hash(bodyHashInput(body))) ? undefined : 'wrong-body-hash'
}

const openEvent = (suite: Suite, facts: SpaceFacts, header: Header, event: CarriedEvent, lamport: number): Result<Inner, LaneReason> => {
  if (header.kind !== 'content') return err('unspecified-kind')
  const key = facts.contentKeys.get(toHex(header.epoch))
  if (!key) return err('unknown-epoch')
  const padded = event.body && suite.open(key, event.body, boundData(event.header))
  if (!padded) return err('not-opened')
  const content = unpad(padded)
  if (!content.ok) return content
  const inner = decodeInner(content.value)
  if (!inner.ok) return inner
  if (inner.value.seen.length > 0) return err('unknown-seen')
  return inner.value.lamport === lamport + 1 ? inner : err('wrong-lamport')
}

/** Verifies a whole lane of an own space from its founding on. */
export const verifyLane = (
  suite: Suite,
  lane: {
    readonly founding: Uint8Array
    readonly epochs: readonly { readonly epoch: Uint8Array; readonly key: Uint8Array }[]
    readonly events: readonly CarriedEvent[]
  },
): Result<{ readonly frontier: LaneFrontier; readonly events: readonly Verified[] }, LaneRefusal> => {
  const founded = verifyFounding(suite, lane.founding, lane.epochs)
  return founded.ok ? verifyPage(suite, founded.value.facts, founded.value.start, lane.events) : founded
}
