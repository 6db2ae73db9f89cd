import { decodeWithdraw, fromHex, headMessage, HEADER_BYTES, KINDS, membership, toHex, type MemberFact } from '@dropwise/protocol'
import {
  MAX_EVENT_BYTES,
  MAX_PUSH_BYTES,
  MAX_PUSH_EVENTS,
  wholeEvents,
  type NackReason,
  type Run,
  type WholeEvent,
} from '@dropwise/protocol/wire'
import type { Primitives } from '../crypto/primitives.ts'
import type { Entry, RelayStore } from '../store/port.ts'
import type { Buckets } from './buckets.ts'
import { bytesOf, factOf, openLanes, type Desk } from './desk.ts'
import type { Limits } from './limits.ts'

/** What became of a push. */
export type Pushed =
  | { readonly kind: 'ack'; readonly seq: number; readonly hash: Uint8Array; readonly grew: boolean }
  | { readonly kind: 'nack'; readonly reason: NackReason; readonly number?: number; readonly hash?: Uint8Array }

export type PushPorts = {
  readonly store: RelayStore
  readonly primitives: Primitives
  readonly limits: Limits
  readonly lanes: Buckets
  readonly now: () => number
}

const no = (reason: NackReason, number?: number): Pushed => ({ kind: 'nack', reason, ...(number === undefined ? {} : { number }) })

const tooLarge = ({ events }: Run): boolean => {
  const sizes = events.map(({ body }) => body?.length ?? 0)
  return (
    events.length > MAX_PUSH_EVENTS ||
    sizes.some(size => size + HEADER_BYTES > MAX_EVENT_BYTES) ||
    sizes.reduce((sum, size) => sum + size, 0) > MAX_PUSH_BYTES
  )
}

/** Whether a run may be kept at all, from what is at hand: size, who writes, where it ends, how much there is already. */
const refusal = ({ limits, lanes, now }: PushPorts, desk: Desk, run: Run): Pushed | undefined => {
  if (tooLarge(run)) return no('size')
  // Only what a person said can be taken back; who came and went stays to be read.
  if (run.events.some(({ kind, body }) => !body && kind !== 'content')) return no('malformed')
  const lane = toHex(run.lane)
  const member = desk.membership.members.get(lane)
  if (!member) return no('stranger')
  if (desk.purged) return no('closed', 0)
  if (member.limit && run.first >= member.limit.count) return no('closed', member.limit.count)
  const last = run.first + run.events.length - 1
  const fresh = last - Math.max(desk.heads.get(lane)?.seq ?? -1, run.first - 1)
  if (fresh <= 0) return undefined
  const bytes = run.events.reduce((sum, { body }) => sum + HEADER_BYTES + (body?.length ?? 0), 0)
  if (bytesOf(desk, member.side) + bytes > limits.sideBytes) return no('quota-bytes')
  const wait = lanes.take(`${toHex(desk.space)} ${lane}`, fresh, now())
  return wait > 0 ? no('quota-events', wait) : undefined
}

/** Whether the side would have too many open lanes with these. */
const tooManyLanes = ({ limits }: PushPorts, desk: Desk, run: Run, facts: readonly MemberFact[]): boolean => {
  const side = desk.membership.members.get(toHex(run.lane))?.side
  if (!side || !facts.some(({ kind }) => kind === 'admit')) return false
  const after = membership(desk.founders, [...desk.facts, ...facts])
  return openLanes(after, side) > Math.max(limits.openLanes, openLanes(desk.membership, side))
}

const entriesOf = (space: Uint8Array, run: Run, events: readonly WholeEvent[]): Entry[] =>
  events.map(({ header, hash, kind, seq, prev, body }, i) => ({
    space,
    lane: run.lane,
    seq,
    prev,
    hash,
    header,
    body,
    kind: KINDS[kind],
    signature: i === events.length - 1 ? run.signature : undefined,
  }))

/** Bodies that these events take back: of lanes of the same side alone. */
const withdrawnBy = (desk: Desk, run: Run): { readonly lane: Uint8Array; readonly seq: number }[] => {
  const sideOf = (lane: Uint8Array) => desk.membership.members.get(toHex(lane))?.side
  return run.events.flatMap(({ kind, body }) => {
    const read = kind === 'withdraw' && body ? decodeWithdraw(body) : undefined
    return read?.ok && sideOf(read.value.lane) === sideOf(run.lane) ? [read.value] : []
  })
}

/**
 * Checks a run and keeps it, whole or not at all; what it takes back is dropped in the same commit. Rejects where the store does: then
 * nothing is known.
 */
export const takePush = async (ports: PushPorts, desk: Desk, run: Run): Promise<Pushed> => {
  const refused = refusal(ports, desk, run)
  if (refused) return refused
  const { store, primitives } = ports
  const events = wholeEvents(desk.space, run, primitives.hash)
  const head = events.at(-1)
  if (!head) return no('malformed')
  const { lane } = run
  if (!primitives.verify(lane, headMessage({ space: desk.space, lane, seq: head.seq, hash: head.hash }), run.signature))
    return no('signature')
  const facts = events.flatMap(event => (event.kind === 'content' ? [] : (factOf(primitives, event) ?? [])))
  if (tooManyLanes(ports, desk, run, facts)) return no('quota-lanes', ports.limits.openLanes)

  // Asked for in one turn, so that all of it is in one commit.
  const [answers] = await Promise.all([
    store.append(entriesOf(desk.space, run, events)),
    ...withdrawnBy(desk, run).map(({ lane, seq }) => store.dropBody(desk.space, lane, seq)),
    ...facts.flatMap(fact => (fact.kind === 'admit' && fact.proven ? [store.settle(fromHex(fact.subject), desk.space)] : [])),
  ])
  const wrong = answers.find(answer => answer.kind !== 'ack')
  if (wrong?.kind === 'gap') return no('gap', wrong.have + 1)
  if (wrong?.kind === 'fork') return { kind: 'nack', reason: 'fork', number: wrong.seq + 1, hash: wrong.hash }

  const name = toHex(lane)
  const before = desk.heads.get(name)
  const grew = head.seq > (before?.seq ?? -1)
  if (grew) {
    const added = events
      .filter(({ seq }) => seq > (before?.seq ?? -1))
      .reduce((sum, { body }) => sum + HEADER_BYTES + (body?.length ?? 0), 0)
    desk.heads.set(name, { lane, seq: head.seq, hash: head.hash, bytes: (before?.bytes ?? 0) + added })
  }
  if (facts.length > 0) await learn(ports, desk, facts)
  return { kind: 'ack', seq: head.seq, hash: head.hash, grew }
}

/** Works out anew who is in the space; a space that all have left is purged. */
const learn = async ({ store }: PushPorts, desk: Desk, facts: readonly MemberFact[]): Promise<void> => {
  const known = new Set(desk.facts.map(({ lane, seq }) => `${lane} ${seq}`))
  desk.facts = [...desk.facts, ...facts.filter(({ lane, seq }) => !known.has(`${lane} ${seq}`))]
  desk.membership = membership(desk.founders, desk.facts)
  if (desk.membership.left.size === desk.founders.size) {
    desk.purged = true
    await store.purge(desk.space)
  }
}
