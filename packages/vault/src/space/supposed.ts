import { boundData, decodeHeader, decodeInner, decodeWithdraw, toHex, unpad } from '@dropwise/protocol'
import type { Suite } from '../crypto/suite.ts'
import { verifyChain, type LinkedEvent } from '../log/chain.ts'
import type { KnownLamport } from '../log/run.ts'
import type { KeptLane } from '../room/books.ts'
import { withNotes, type Draft } from './draft.ts'
import type { Note } from './notes.ts'
import type { LaneRun } from './port.ts'
import { factsFor, laneIn, type Sieve } from './try-run.ts'

/** The draft as it would be if every candidate that is chained and under a head were true. */
export const supposed = (sieve: Sieve, draft: Draft, candidates: readonly LaneRun[]): Draft => {
  const { suite, state } = sieve
  const claims = withdrawalsIn(candidates)
  const lanes = new Map<string, KeptLane>()
  const chained: { readonly from: KeptLane; readonly linked: readonly LinkedEvent[] }[] = []
  const notes: Note[] = []
  for (const run of candidates) {
    const name = toHex(run.lane)
    const from = lanes.get(name) ?? laneIn(sieve, draft, run.lane)
    const facts = factsFor(sieve, draft, run)
    const withdrawn = (seq: number) => facts.withdrawn(seq) ?? claims.get(`${name} ${seq}`)
    const chain = verifyChain(suite, { ...facts, withdrawn }, from, run.events)
    if (!chain.ok) continue
    for (const { kind, header, hash, event } of chain.value)
      if (kind !== 'content' && event.body) notes.push({ kind, lane: run.lane, seq: header.seq, prev: header.prev, hash, body: event.body })
    chained.push({ from, linked: chain.value })
    const last = chain.value.at(-1)
    if (last) lanes.set(name, { ...from, next: last.header.seq + 1, head: last.hash })
  }
  const trial = withNotes(suite, state.circleOf, draft, notes)
  const claimed = new Map<string, KnownLamport>()
  const at = new Map<string, KnownLamport | undefined>()
  for (const { from, linked } of chained) {
    const name = toHex(from.lane)
    let before = at.has(name) ? at.get(name) : { lamport: from.lamport, loose: from.loose ?? false }
    for (const one of linked) {
      before = claimOf(suite, trial, one, before)
      if (before) claimed.set(toHex(one.hash), before)
    }
    at.set(name, before)
  }
  const takenBack = new Map(chained.flatMap(({ from, linked }) => tookBack(trial, toHex(from.lane), linked)))
  return { ...trial, takenBack, known: name => claimed.get(name) ?? draft.known(name) }
}

/**
 * Body hashes that candidates say were withdrawn, by lane and seq. Whoever says so may be let in only by the run in which the body is
 * missing: whether it counts is seen once all of them are supposed.
 */
const withdrawalsIn = (candidates: readonly LaneRun[]): ReadonlyMap<string, Uint8Array> => {
  const claims = new Map<string, Uint8Array>()
  for (const { events } of candidates)
    for (const { header, body } of events) {
      const read = decodeHeader(header)
      const said = read.ok && read.value.kind === 'withdraw' && body && decodeWithdraw(body)
      if (said && said.ok) claims.set(`${toHex(said.value.lane)} ${said.value.seq}`, said.value.bodyHash)
    }
  return claims
}

/** What a lane took back of its own side, by lane and seq, whether that counts or lies behind its end. */
const tookBack = ({ circle }: Draft, by: string, linked: readonly LinkedEvent[]): (readonly [string, Uint8Array])[] => {
  const side = circle.member(by)?.side
  return linked.flatMap(one =>
    one.kind === 'withdraw' && side !== undefined && circle.member(toHex(one.body.lane))?.side === side
      ? [[`${toHex(one.body.lane)} ${one.body.seq}`, one.body.bodyHash] as const]
      : [],
  )
}

const claimOf = (suite: Suite, { keys }: Draft, one: LinkedEvent, before: KnownLamport | undefined): KnownLamport | undefined => {
  if (one.kind !== 'content') return before
  if (!one.body) return before && { lamport: before.lamport + 1, loose: true }
  const key = keys.contentKeys.get(toHex(one.header.epoch))
  const padded = key && suite.open(key, one.body, boundData(one.event.header))
  const content = padded && unpad(padded)
  if (!content?.ok) return undefined
  const inner = decodeInner(content.value)
  return inner.ok ? { lamport: inner.value.lamport, loose: false } : undefined
}
