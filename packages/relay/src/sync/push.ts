import {
  decodeWithdraw,
  fromHex,
  headMessage,
  HEADER_BYTES,
  KINDS,
  membership,
  sameBytes,
  toHex,
  type MemberFact,
} from '@dropwise/protocol'
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
import type { Answer, Entry, RelayStore } from '../store/port.ts'
import type { Buckets } from './buckets.ts'
import { bytesOf, factOf, openLanes, type Desk } from './desk.ts'
import type { Limits } from './limits.ts'

/** What became of a push. */
export type Pushed =
  | { readonly kind: 'ack'; readonly seq: number; readonly hash: Uint8Array; readonly grew: boolean }
  | { readonly kind: 'nack'; readonly reason: NackReason; readonly number?: number; readonly hash?: Uint8Array }

/** A push that is being looked at. */
type Push = { readonly run: Run; readonly events: readonly WholeEvent[] }

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

/** What is kept of events takes so many bytes. */
const bytesIn = (events: readonly { readonly body: Uint8Array | undefined }[]): number =>
  events.reduce((sum, { body }) => sum + HEADER_BYTES + (body?.length ?? 0), 0)

/** Whether a run may be kept at all, from what is at hand: size, who writes, where it ends, how much there is already, or about to be. */
const refusal = ({ limits, lanes, now }: PushPorts, desk: Desk, run: Run, before: readonly Push[]): Pushed | undefined => {
  if (tooLarge(run)) return no('size')
  // Only what a person said can be taken back; who came and went stays to be read.
  if (run.events.some(({ kind, body }) => !body && kind !== 'content')) return no('malformed')
  const lane = toHex(run.lane)
  const member = desk.membership.members.get(lane)
  if (!member) return no('stranger')
  if (desk.purged) return no('closed', 0)
  if (member.limit && run.first >= member.limit.count) return no('closed', member.limit.count)
  const last = run.first + run.events.length - 1
  const there = Math.max(desk.heads.get(lane)?.seq ?? -1, before.at(-1)?.events.at(-1)?.seq ?? -1)
  const fresh = last - Math.max(there, run.first - 1)
  if (fresh <= 0) return undefined
  const bytes = [...before.map(push => push.run), run].reduce((sum, { events }) => sum + bytesIn(events), 0)
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

/** Entries of pushes that follow on one another; the last head stands for all of them, so it is the one that is kept. */
const entriesOf = (space: Uint8Array, pushes: readonly Push[]): Entry[] =>
  pushes.flatMap(({ run, events }, k) =>
    events.map(({ header, hash, kind, seq, prev, body }, i) => ({
      space,
      lane: run.lane,
      seq,
      prev,
      hash,
      header,
      body,
      kind: KINDS[kind],
      signature: k === pushes.length - 1 && i === events.length - 1 ? run.signature : undefined,
    })),
  )

/** Bodies that these events take back: of lanes of the same side alone. */
const withdrawnBy = (desk: Desk, run: Run): { readonly lane: Uint8Array; readonly seq: number }[] => {
  const sideOf = (lane: Uint8Array) => desk.membership.members.get(toHex(lane))?.side
  return run.events.flatMap(({ kind, body }) => {
    const read = kind === 'withdraw' && body ? decodeWithdraw(body) : undefined
    return read?.ok && sideOf(read.value.lane) === sideOf(run.lane) ? [read.value] : []
  })
}

/** Whether a push goes on where another ends, so that a head over it stands for both. */
const goesOn = (before: readonly Push[], { run }: Push): boolean => {
  const last = before.at(-1)?.events.at(-1)
  const all = [...before.map(push => push.run), run]
  return (
    last !== undefined &&
    last.seq + 1 === run.first &&
    sameBytes(last.hash, run.prev) &&
    all.every(({ events }) => events.every(({ kind }) => kind === 'content')) &&
    !tooLarge({ ...run, events: all.flatMap(({ events }) => events) })
  )
}

/**
 * Checks runs of one lane that came together, in the order in which they came, and keeps each whole or not at all; what one takes back is
 * dropped in the same commit. Rejects where the store does: then nothing is known.
 *
 * Where one goes on from the other, the last head is checked for all of them: it stands for everything before it, as if they had been one
 * push. Only if it does not hold, each is looked at alone.
 */
export const takePushes = async (ports: PushPorts, desk: Desk, runs: readonly Run[]): Promise<readonly Pushed[]> => {
  const answers: Promise<readonly Pushed[]>[] = []
  let under: Push[] = []
  let together: Push[] = []
  const take = (): void => {
    if (together.length > 0) answers.push(takeTogether(ports, desk, together))
    together = []
  }
  for (const run of runs) {
    const refused = refusal(ports, desk, run, under)
    const push = { run, events: refused ? [] : wholeEvents(desk.space, run, ports.primitives.hash) }
    if (refused || !goesOn(together, push)) take()
    if (refused) answers.push(Promise.resolve([refused]))
    else {
      together.push(push)
      under.push(push)
    }
    // What says who is a member decides about what follows.
    if (run.events.every(({ kind }) => kind === 'content')) continue
    take()
    await Promise.all(answers)
    under = []
  }
  take()
  return (await Promise.all(answers)).flat()
}

const takeTogether = async (ports: PushPorts, desk: Desk, pushes: readonly Push[]): Promise<readonly Pushed[]> => {
  const last = pushes.at(-1)
  const head = last?.events.at(-1)
  if (!last || !head) return pushes.map(() => no('malformed'))
  const { store, primitives } = ports
  const { lane } = last.run
  if (!primitives.verify(lane, headMessage({ space: desk.space, lane, seq: head.seq, hash: head.hash }), last.run.signature)) {
    if (pushes.length === 1) return [no('signature')]
    const alone: Pushed[] = []
    for (const push of pushes) alone.push(...(await takeTogether(ports, desk, [push])))
    return alone
  }
  const events = pushes.flatMap(push => push.events)
  const facts = events.flatMap(event => (event.kind === 'content' ? [] : (factOf(primitives, event) ?? [])))
  if (tooManyLanes(ports, desk, last.run, facts)) return [no('quota-lanes', ports.limits.openLanes)]

  // Asked for in one turn, so that all of it is in one commit.
  const [answers] = await Promise.all([
    store.append(entriesOf(desk.space, pushes)),
    ...withdrawnBy(desk, last.run).map(({ lane, seq }) => store.dropBody(desk.space, lane, seq)),
    ...facts.flatMap(fact => (fact.kind === 'admit' && fact.proven ? [store.settle(fromHex(fact.subject), desk.space)] : [])),
  ])
  let at = 0
  const said: Pushed[] = []
  for (const push of pushes) said.push(kept(desk, push, answers.slice(at, (at += push.events.length))))
  if (facts.length > 0 && said.every(({ kind }) => kind === 'ack')) await learn(ports, desk, facts)
  return said
}

/** What the store said of one push, and where the lane stands after it. */
const kept = (desk: Desk, { run: { lane }, events }: Push, answers: readonly Answer[]): Pushed => {
  const head = events.at(-1)
  const wrong = answers.find(answer => answer.kind !== 'ack')
  if (!head) return no('malformed')
  if (wrong?.kind === 'gap') return no('gap', wrong.have + 1)
  if (wrong?.kind === 'fork') return { kind: 'nack', reason: 'fork', number: wrong.seq + 1, hash: wrong.hash }
  const name = toHex(lane)
  const before = desk.heads.get(name)
  const grew = head.seq > (before?.seq ?? -1)
  if (grew) {
    const added = bytesIn(events.filter(({ seq }) => seq > (before?.seq ?? -1)))
    // A name of its own: the one that came is a view into the whole frame.
    desk.heads.set(name, { lane: before?.lane ?? lane.slice(), seq: head.seq, hash: head.hash, bytes: (before?.bytes ?? 0) + added })
  }
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
