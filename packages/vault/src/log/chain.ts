import {
  decodeAdmit,
  decodeClose,
  decodeEpoch,
  decodeHeader,
  decodeLeave,
  decodeWithdraw,
  err,
  hashInputs,
  headMessage,
  MAX_PADDED,
  ok,
  sameBytes,
  SIGNATURE_BYTES,
  type AdmitBody,
  type CloseBody,
  type EpochBody,
  type Header,
  type LeaveBody,
  type Result,
  type WithdrawBody,
} from '@dropwise/protocol'
import { SEAL_BYTES, type Suite } from '../crypto/suite.ts'
import type { LaneReason, LaneRefusal } from './refusal.ts'
import type { CarriedEvent, LaneFrontier, RunFacts } from './run.ts'

type Linked<K, B> = {
  readonly kind: K
  readonly header: Header
  readonly hash: Uint8Array
  readonly event: CarriedEvent
  readonly body: B
}

/** An event in its place in the chain; contents are still sealed. */
export type LinkedEvent =
  | Linked<'content', Uint8Array | undefined>
  | Linked<'epoch', EpochBody>
  | Linked<'admit', AdmitBody>
  | Linked<'close', CloseBody>
  | Linked<'withdraw', WithdrawBody>
  | Linked<'leave', LeaveBody>

/**
 * Checks headers, places, hashes, public bodies and heads of a whole run, and that it goes on from what is kept. Nothing is opened.
 * Returns the events from the frontier on.
 */
export const verifyChain = (
  suite: Suite,
  facts: RunFacts,
  from: LaneFrontier,
  run: readonly CarriedEvent[],
): Result<readonly LinkedEvent[], LaneRefusal> => {
  const linked: LinkedEvent[] = []
  const inputs = hashInputs()
  let next = from.next
  let head: Uint8Array | undefined
  let signedUntil = 0
  for (const [i, event] of run.entries()) {
    const { made } = event
    const header = made ? ok(made) : decodeHeader(event.header)
    if (!header.ok) return err({ reason: header.error, seq: next })
    if (i === 0 && header.value.seq < from.next) next = header.value.seq
    if (i === 0) signedUntil = next
    const misplaced = placeRefusal(facts, header.value, next, head ?? (next === 0 ? facts.space : undefined))
    if (misplaced) return err({ reason: misplaced, seq: next })
    const hash = made?.hash ?? suite.hash(inputs.event(event.header))
    const one = link(suite, facts, inputs.body, header.value, hash, event)
    if (!one.ok) return err({ reason: one.error, seq: next })
    if (event.signature && !headHolds(suite, facts, next, hash, event.signature)) return err({ reason: 'wrong-signature', seq: next })
    const closing = facts.limit?.count === next + 1 && facts.limit.last === hash.toHex()
    if (event.signature || closing) signedUntil = next + 1
    linked.push(one.value)
    head = hash
    next += 1
  }
  // Behind the end of the lane nothing needs a head: it is left out.
  if (run.length > 0 && signedUntil < Math.min(next, facts.limit?.count ?? next)) return err({ reason: 'unsigned-tail', seq: signedUntil })
  const forked = forkIn(facts, from, linked)
  if (forked !== undefined) return err({ reason: 'fork', seq: forked })
  const fresh = linked.filter(({ header }) => header.seq >= from.next)
  const named = withdrawals(facts, linked)
  const missing = fresh.find(one => one.kind === 'content' && !one.body && !named(one))
  return missing ? err({ reason: 'withheld-body', seq: missing.header.seq }) : ok(fresh)
}

const placeRefusal = (facts: RunFacts, header: Header, next: number, head: Uint8Array | undefined): LaneReason | undefined => {
  if (!sameBytes(header.space, facts.space)) return 'wrong-space'
  if (!sameBytes(header.lane, facts.lane)) return 'wrong-lane'
  if (header.seq !== next) return 'gap'
  return !head || sameBytes(header.prev, head) ? undefined : 'wrong-prev'
}

const headHolds = (suite: Suite, { space, lane }: RunFacts, seq: number, hash: Uint8Array, signature: Uint8Array): boolean =>
  signature.length === SIGNATURE_BYTES && suite.verify(lane, headMessage({ space, lane, seq, hash }), signature)

const link = (
  suite: Suite,
  facts: RunFacts,
  input: (body: Uint8Array) => Uint8Array,
  header: Header,
  hash: Uint8Array,
  event: CarriedEvent,
): Result<LinkedEvent, LaneReason> => {
  const { kind } = header
  const { body, made } = event
  const holds = (of: Uint8Array): boolean => made !== undefined || sameBytes(header.bodyHash, suite.hash(input(of)))
  if (facts.role === 'recovery' && (kind === 'content' || kind === 'withdraw' || kind === 'leave')) return err('recovery-lane')
  if (kind === 'content') {
    if (body && (body.length < SEAL_BYTES || body.length > SEAL_BYTES + MAX_PADDED)) return err('body-length')
    if (body && !holds(body)) return err('wrong-body-hash')
    return ok({ kind, header, hash, event, body })
  }
  if (!body) return err('withheld-body')
  if (!sameBytes(header.epoch, facts.space)) return err('wrong-epoch')
  if (!holds(body)) return err('wrong-body-hash')
  const linked = <K, B>(as: K, read: Result<B, LaneReason>): Result<Linked<K, B>, LaneReason> =>
    read.ok ? ok({ kind: as, header, hash, event, body: read.value }) : read
  switch (kind) {
    case 'epoch':
      return linked(kind, decodeEpoch(body))
    case 'admit':
      return linked(kind, decodeAdmit(body))
    case 'close':
      return linked(kind, decodeClose(body))
    case 'withdraw':
      return linked(kind, decodeWithdraw(body))
    case 'leave':
      return linked(kind, decodeLeave(body))
    default:
      return kind satisfies never
  }
}

/** The first place where the lane signed something else than what is kept. */
const forkIn = (facts: RunFacts, from: LaneFrontier, linked: readonly LinkedEvent[]): number | undefined => {
  const kept = (seq: number): Uint8Array | undefined =>
    seq < 0 ? facts.space : seq === from.next - 1 ? from.head : seq < from.next ? facts.kept(seq) : undefined
  for (const { header, hash } of linked) {
    if (header.seq > from.next) return undefined
    const [before, here] = [kept(header.seq - 1), kept(header.seq)]
    if ((before && !sameBytes(before, header.prev)) || (here && !sameBytes(here, hash))) return header.seq
  }
  return undefined
}

/** Whether a withdrawal names exactly this event, in this run or in another lane of the side. */
const withdrawals = (facts: RunFacts, linked: readonly LinkedEvent[]): ((one: LinkedEvent) => boolean) => {
  const here = new Set<string>()
  for (const one of linked) {
    if (one.kind === 'withdraw' && sameBytes(one.body.lane, facts.lane)) here.add(`${one.body.seq} ${one.body.bodyHash.toHex()}`)
  }
  return ({ header: { seq, bodyHash } }) => {
    const elsewhere = facts.withdrawn(seq)
    return (elsewhere && sameBytes(elsewhere, bodyHash)) || here.has(`${seq} ${bodyHash.toHex()}`)
  }
}
